import assert from 'node:assert/strict';
import { fillIn, pressOn, text } from '../harness/controls.mjs';
import { story } from '../harness/story.mjs';
import { marked, untilCovered } from '../harness/thread.mjs';
import { until } from '../harness/wait.mjs';
import { HOSTILE, KIND } from '../words.mjs';

/** Words of one's own: they cover and show comments, whatever else was found in them. */

const THREAD = [
  KIND[0],
  HOSTILE[4],
  KIND[2],
  'Qué nabo tan bonito tienes ahí, nabo nabo, míralo bien por favor.',
];

const openWords = async t => {
  const options = await t.openOwn('options/index.html');
  await options.resize(900, 900);
  await options.until('the part on words', () => document.querySelector('#words .add-site') !== null);
  return options;
};

const submit = (page, selector) =>
  page.evaluate(selector => document.querySelector(selector).requestSubmit(), selector);

story('words of one’s own cover and show at once, and nothing is judged again', async t => {
  const page = await t.openThread(THREAD);
  await untilCovered(page, [HOSTILE[4]]);
  await until(async () => (await t.summary(page)).counts.waiting === 0, 'every comment to be judged');
  await t.browser.killWorker();
  await t.extension.change({
    ownWords: [
      { word: 'danse', action: 'cover' },
      { word: 'nabo', action: 'cover' },
    ],
  });
  await untilCovered(page, [HOSTILE[4], KIND[2], THREAD[3]]);
  await t.extension.change({ ownWords: [{ word: 'cl0wn', action: 'show' }] });
  await untilCovered(page, [HOSTILE[4]]);
  await t.extension.change({ ownWords: [{ word: 'clown', action: 'show' }] });
  await untilCovered(page, []);
  await t.extension.change({ ownWords: [] });
  await untilCovered(page, [HOSTILE[4]]);
  assert.equal((await t.extension.message('modelStatus')).state, 'asleep', 'something was judged again');
});

story('words of one’s own are a reason the popup names', async t => {
  await t.extension.change({ ownWords: [{ word: 'danse', action: 'cover' }] });
  const page = await t.openThread(THREAD);
  await untilCovered(page, [HOSTILE[4], KIND[2]]);
  const popup = await t.openOwn(`popup/index.html?tab=${page.tabId}`);
  await popup.until('the reasons', () =>
    [...document.querySelectorAll('.covered-kinds')].some(kinds => kinds.textContent === 'your words'),
  );
});

story('words of one’s own are added, seen only on demand, and removed in the options', async t => {
  const page = await t.openThread(THREAD);
  await untilCovered(page, [HOSTILE[4]]);
  const options = await openWords(t);
  await fillIn(options, '#words .add-site input', '  Danse ');
  await submit(options, '#words .add-site');
  await untilCovered(page, [HOSTILE[4], KIND[2]]);
  assert.ok(!(await text(options)).includes('Danse'), 'the word is not shown in clear');
  await pressOn(options, 'Show them');
  await options.until('the word', () =>
    document.querySelector('#words .own-words-list')?.textContent.includes('Danse'),
  );
  await pressOn(options, 'Remove');
  await untilCovered(page, [HOSTILE[4]]);
  assert.equal(await options.evaluate(() => document.activeElement.localName), 'h3', 'the focus is not lost');
});

story('a list of words of one’s own is taken in and given out, and what is left out is said', async t => {
  const options = await openWords(t);
  await pressOn(options, 'Add many at once');
  await options.until('the box', () => document.querySelector('.take-in textarea') !== null);
  await fillIn(options, '.take-in textarea', 'turnip, gros guignol\nTURNIP\nab*');
  await submit(options, '.take-in');
  await options.until('what was left out', () => /2 entries added\. Left out/.test(document.body.innerText));
  assert.deepEqual((await t.extension.settings()).ownWords, [
    { word: 'turnip', action: 'cover' },
    { word: 'gros guignol', action: 'cover' },
  ]);
  await options.evaluate(() => {
    window.copied = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async words => void window.copied.push(words) },
    });
  });
  await pressOn(options, 'Copy for Instagram');
  await options.until('the list with commas', () => window.copied[0] === 'turnip, gros guignol');
  await pressOn(options, 'Copy for TikTok');
  await options.until('the list by lines', () => window.copied[1] === 'turnip\ngros guignol');
});

story('a page does not learn why words of one’s own cover a comment', async t => {
  await t.extension.change({ ownWords: [{ word: 'danse', action: 'cover' }] });
  const page = await t.openThread(THREAD);
  await untilCovered(page, [HOSTILE[4], KIND[2]]);
  const marks = await page.evaluate(() =>
    [...document.querySelectorAll('[data-cybercare="marker"]')].map(marker =>
      marker.outerHTML.replaceAll(/id="[^"]*"/g, ''),
    ),
  );
  assert.equal(marks[0], marks[1]);
  assert.equal((await marked(page, 'covered')).length, 2);
});

story('a comment found fine in the popup is shown from now on, until that is forgotten', async t => {
  const page = await t.openThread(THREAD);
  await untilCovered(page, [HOSTILE[4]]);
  const popup = await t.openOwn(`popup/index.html?tab=${page.tabId}`);
  await popup.until('the comment', () => document.querySelector('.covered-item') !== null);
  await pressOn(popup, 'This was fine');
  await untilCovered(page, []);
  await popup.until('an empty list', () => document.querySelector('.covered-item') === null);
  const { fine } = await t.extension.settings();
  assert.equal(fine.length, 1);
  assert.match(fine[0], /^[0-9a-z]{1,11}$/, 'no words are kept');
  const options = await openWords(t);
  await pressOn(options, 'Forget them all');
  await untilCovered(page, [HOSTILE[4]]);
});
