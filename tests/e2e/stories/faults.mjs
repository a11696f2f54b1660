import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/setup.mjs';
import { story } from '../harness/story.mjs';
import { covered, focusButton, marked, source, untilCovered } from '../harness/thread.mjs';
import { sleep, until } from '../harness/wait.mjs';
import { HOSTILE, KIND } from '../words.mjs';

/** What goes wrong, and what then: comments stay readable, nothing is lost, nobody is told twice. */

const THREAD = [KIND[0], HOSTILE[0], KIND[1], HOSTILE[2]];
const COVERED = [HOSTILE[0], HOSTILE[2]];

const addComments = (page, texts, from) =>
  page.evaluate(
    (texts, from) => {
      const list = document.querySelector('.comment-list');
      for (const [index, text] of texts.entries()) {
        const item = list.lastElementChild.cloneNode(true);
        item.id = `comment-${from + index}`;
        const words = item.querySelector('.comment-content');
        words.removeAttribute('data-cybercare');
        words.replaceChildren(Object.assign(document.createElement('p'), { textContent: text }));
        list.append(item);
      }
    },
    texts,
    from,
  );

const settled = (t, page) =>
  until(
    async () => {
      const { counts } = await t.summary(page);
      return counts.found > 0 && counts.waiting === 0 && counts;
    },
    'every comment to have its verdict',
    45_000,
  );

story('a worker killed between two requests: the next comments are covered all the same', async t => {
  const page = await t.openThread(THREAD);
  await untilCovered(page, COVERED);
  for (const [round, text] of [HOSTILE[1], HOSTILE[3]].entries()) {
    await t.browser.killWorker();
    assert.equal(await t.browser.workerRuns(), false);
    await addComments(page, [text], 100 + round);
    await until(
      async () => (await covered(page)).some(found => found.includes(text)),
      'the new comment to be covered',
    );
  }
  assert.equal((await settled(t, page)).failed, 0);
});

story('a worker killed while it answers is asked once more', async t => {
  const page = await t.openThread(KIND.slice(0, 1));
  await settled(t, page);
  await t.browser.killWorker();
  // The model loads now; some moments later its worker dies with the request in its hands.
  await addComments(page, [HOSTILE[0], KIND[2], HOSTILE[2]], 100);
  await until(() => t.browser.workerRuns(), 'the worker to start');
  await sleep(60);
  await t.browser.killWorker();
  await untilCovered(page, COVERED);
  assert.equal((await settled(t, page)).failed, 0);
});

story(
  'all workers stopped at once, idle and while they answer: the next comments are covered all the same',
  async t => {
    const page = await t.openThread(KIND.slice(0, 1));
    await settled(t, page);
    await t.browser.stopAllWorkers();
    await addComments(page, [HOSTILE[0]], 100);
    await untilCovered(page, [HOSTILE[0]]);
    await t.browser.stopAllWorkers();
    await addComments(page, [HOSTILE[2]], 200);
    await until(() => t.browser.workerRuns(), 'the worker to start');
    await t.browser.stopAllWorkers();
    await untilCovered(page, COVERED);
    assert.equal((await settled(t, page)).failed, 0);
  },
  { only: 'chromium' },
);

story(
  'the event page put to sleep by Firefox’s own clock, again and again: the next comments are covered all the same',
  async t => {
    // Loading the model has to fit into it, on a busy machine too.
    await t.browser.sleepAfter(8_000);
    try {
      const page = await t.openThread(THREAD);
      await untilCovered(page, COVERED);
      const later = [HOSTILE[1], HOSTILE[3]];
      for (const [round, text] of later.entries()) {
        await until(async () => !(await t.browser.workerRuns()), 'the event page to sleep', 40_000);
        await addComments(page, [text], 100 + round);
        await untilCovered(page, [...COVERED, ...later.slice(0, round + 1)]);
      }
      assert.equal((await settled(t, page)).failed, 0);
    } finally {
      await t.browser.sleepAfter(null);
    }
  },
  { only: 'firefox', limit: 150_000 },
);

story('a worker killed again and again: comments stay readable and are said to be unchecked', async t => {
  const page = await t.openThread(KIND.slice(0, 1));
  await settled(t, page);
  const texts = Array.from({ length: 60 }, (_, index) => `${HOSTILE[0]} (${index})`);
  await addComments(page, texts, 100);
  for (let kill = 0; kill < 8; kill += 1) {
    await t.browser.killWorker();
    await sleep(40);
  }
  const counts = await settled(t, page);
  assert.equal(counts.found, 61);
  const hidden = (await covered(page)).length;
  // Covered or failed, nothing in between: what was not judged is shown and counted as such.
  assert.equal(hidden + counts.failed, 60, `${hidden} covered, ${counts.failed} failed`);
});

/** The extension with one file of its model changed by `damage(file path)`. */
function damaged(t, name, damage) {
  const folder = join(ROOT, '.cache', 'e2e', `${t.family}-${name}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(t.folder, folder, { recursive: true });
  const model = join(folder, 'models', 'bilingual');
  const largest = readdirSync(model)
    .map(file => join(model, file))
    .sort((a, b) => readFileSync(b).length - readFileSync(a).length)[0];
  damage(largest);
  return folder;
}

const flipOneBit = file => {
  const bytes = readFileSync(file);
  bytes[Math.floor(bytes.length / 2)] ^= 1;
  writeFileSync(file, bytes);
};

for (const [title, name, damage, failure] of [
  ['a model file is missing', 'missing', file => rmSync(file), 'model-missing'],
  ['one bit of a model file is wrong', 'flipped', flipOneBit, 'model-damaged'],
]) {
  story(
    `${title}: it is refused, comments stay readable, the popup says so once`,
    async t => {
      await t.extension.replace(damaged(t, name, damage));
      try {
        const page = await t.openThread(THREAD);
        const counts = await settled(t, page);
        assert.deepEqual(counts, {
          found: 4,
          covered: 0,
          softened: 0,
          revealed: 0,
          failed: 4,
          skipped: 0,
          waiting: 0,
        });
        assert.deepEqual(await marked(page, 'covered', 'collapsed', 'revealed', 'marker'), []);
        const status = await t.extension.message('modelStatus');
        assert.deepEqual([status.state, status.failure], ['failed', failure]);
        const popup = await t.openOwn(`popup/index.html?tab=${page.tabId}`);
        await popup.until('the notice', () => document.querySelectorAll('.state-notice').length === 1);
      } finally {
        await t.extension.replace(t.folder);
      }
    },
    { limit: 90_000 },
  );
}

story('the extension reloaded under an open page: the page is uncovered and left alone', async t => {
  await t.extension.change({ mode: 'off' });
  const page = await t.openThread(THREAD);
  const before = await source(page);
  await t.extension.change({ mode: 'reader' });
  await untilCovered(page, COVERED);
  await t.extension.reload();
  await page.show();
  if (t.family === 'chromium') {
    await until(async () => (await source(page)) === before, 'the page to be as it was');
    // Quiet: what happens on the page afterwards starts nothing and complains of nothing.
    await addComments(page, [HOSTILE[1]], 100);
    await page.press('Tab');
    await sleep(800);
    assert.deepEqual(await marked(page, 'covered', 'marker'), []);
  } else {
    // Firefox starts the new content script in open pages by itself: covered again, and once only.
    await untilCovered(page, COVERED);
    assert.equal((await marked(page, 'marker')).length, 2);
  }
});

story('a page opened after the reload is covered, with nothing left twice', async t => {
  const page = await t.openThread(THREAD);
  await untilCovered(page, COVERED);
  await t.extension.reload();
  await page.reload();
  await untilCovered(page, COVERED);
  assert.equal((await marked(page, 'marker')).length, 2);
});

story('back and forward: a page from the cache is not covered twice', async t => {
  const page = await t.openThread(THREAD);
  await untilCovered(page, COVERED);
  const first = await page.url();
  await page.goto(t.serve('<!doctype html><title>Another page</title><p>Nothing here.</p>'));
  await page.evaluate(() => history.back());
  await until(async () => (await page.url()) === first, 'the first page');
  await untilCovered(page, COVERED);
  assert.equal((await marked(page, 'marker')).length, 2);
});

const many = (text, times) => Array.from({ length: times }, () => text).join('');

story('odd texts are shown or skipped, and the comments around them covered', async t => {
  const odd = [
    '',
    '   ',
    many('a', 100_000),
    many('e\u0301', 100),
    `z${many('\u0301', 20_000)}`,
    'half a letter \ud800 and its other \udfff half, thank you',
    '\u202ereversed\u202c and \u2066isolated\u2069',
    many('👩‍👩‍👧‍👦', 2000),
    many('(((((', 5000),
    '\u200b\u200b\u200b',
    '<img src=x onerror=alert(1)><script>window.pwned = true</script>',
  ];
  const page = await t.openThread([HOSTILE[0], ...KIND.slice(0, 1)]);
  await untilCovered(page, [HOSTILE[0]]);
  await addComments(page, odd, 100);
  await addComments(page, [HOSTILE[2]], 200);
  await untilCovered(page, COVERED);
  const counts = await settled(t, page);
  assert.equal(counts.failed, 0);
  assert.ok(counts.skipped >= 3, `${counts.skipped} skipped`);
  assert.equal(await page.evaluate(() => window.pwned), undefined);
});

/** How long the page stood still at the longest while heavy comments came, in milliseconds. */
async function standstill(page) {
  await page.evaluate(() => {
    window.longest = 0;
    let last = performance.now();
    const beat = () => {
      window.longest = Math.max(window.longest, performance.now() - last);
      last = performance.now();
      setTimeout(beat, 0);
    };
    beat();
  });
  await addComments(
    page,
    [many('a', 100_000), `z${many('\u0301', 20_000)}`, many('(((((', 5000), HOSTILE[1]],
    100,
  );
  await sleep(2500);
  return page.evaluate(() => window.longest);
}

story(
  'odd texts stop the page for no second and a half beyond three times what they do without us',
  async t => {
    await t.extension.change({ mode: 'off' });
    const without = await standstill(await t.openThread([HOSTILE[0]]));
    await t.extension.change({ mode: 'reader' });
    const page = await t.openThread([HOSTILE[0]]);
    await untilCovered(page, [HOSTILE[0]]);
    const withUs = await standstill(page);
    // Busy machines stretch both; a text that is read in squares takes many seconds more.
    console.log(`       ${Math.round(withUs)} ms at the longest, ${Math.round(without)} ms without us`);
    assert.ok(
      withUs < 3 * without + 1500,
      `${Math.round(withUs)} ms with us, ${Math.round(without)} ms without`,
    );
  },
);

story('a form that clobbers the DOM hides no comment from us', async t => {
  const names = [
    'textContent',
    'attributes',
    'children',
    'parentNode',
    'childNodes',
    'querySelector',
    'nodeType',
    'getAttribute',
    'remove',
    'removeAttribute',
  ];
  const inputs = names.map(name => `<input name="${name}">`).join('');
  // As if an earlier copy of us had left them.
  const ours = ['marker', 'covered'].map(mark => `<form data-cybercare="${mark}">${inputs}</form>`).join('');
  const more = `<a id="cfg"></a><img name="body" alt=""><img name="getElementsByTagName" alt=""><form id="clobber">${inputs}</form>${ours}`;
  const page = await t.openThread(THREAD, { more });
  await untilCovered(page, COVERED);
  // And around the whole thread, and beside the words of each comment.
  await page.evaluate(inputs => {
    const makeForm = () => {
      const template = document.createElement('template');
      template.innerHTML = `<form>${inputs}</form>`;
      return template.content.firstChild;
    };
    const list = document.querySelector('.comment-list');
    const around = makeForm();
    list.before(around);
    around.append(list);
    for (const words of document.querySelectorAll('.comment-content')) words.after(makeForm());
  }, inputs);
  await addComments(page, [HOSTILE[1]], 100);
  await untilCovered(page, [...COVERED, HOSTILE[1]]);
  await focusButton(page, 2);
  await page.press('Enter');
  await until(async () => (await marked(page, 'revealed')).length === 1, 'the words to be shown');
});

story('a page with a strict policy is covered too', async t => {
  const headers = {
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
  };
  const page = await t.openThread(THREAD, { headers });
  await untilCovered(page, COVERED);
  const { position, visibility } = await page.evaluate(() => {
    const { position } = getComputedStyle(document.querySelector('[data-cybercare="marker"]'));
    const { visibility } = getComputedStyle(document.querySelector('[data-cybercare="covered"] p'));
    return { position, visibility };
  });
  assert.deepEqual({ position, visibility }, { position: 'absolute', visibility: 'hidden' });
});
