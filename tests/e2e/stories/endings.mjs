import assert from 'node:assert/strict';
import { COVERED, openCovered, THREAD } from '../covered-thread.mjs';
import { story } from '../harness/story.mjs';
import { focusButton, marked, source, untilCovered } from '../harness/thread.mjs';
import { until } from '../harness/wait.mjs';
import { KIND } from '../words.mjs';

/** Ways in which the extension ends under an open page: the page belongs to the person again. */

const untilAsBefore = (page, before) =>
  until(async () => (await source(page)) === before, 'the page to be as it was');

const areAllSeen = () =>
  [...document.querySelectorAll('.comment-content p')].every(
    words => getComputedStyle(words).visibility === 'visible',
  );

const ENDS = [
  ['switched off', t => t.extension.setEnabled(false), t => t.extension.setEnabled(true)],
  ['removed', t => t.extension.remove(), t => t.extension.install(t.folder)],
];

for (const [how, end, begin] of ENDS) {
  story(
    `the extension ${how} under an open page: every comment can be read, and none is covered twice later`,
    async t => {
      const { page, before } = await openCovered(t);
      await end(t);
      try {
        await page.show();
        // Firefox runs nothing of ours any more, and takes our looks away.
        if (t.family === 'chromium') await untilAsBefore(page, before);
        else await page.until('all words to be seen', areAllSeen);
      } finally {
        await begin(t);
      }
      await page.reload();
      await untilCovered(page, COVERED);
      assert.equal((await marked(page, 'marker')).length, 2);
    },
  );
}

const ARGUMENT = 'The bridge was closed on Monday, you pathetic clown.';
const isSoft = text => /bridge was closed/.test(text) && !/clown/.test(text);

/** A thread with an argument in softer words, and how it was before: its source with Cybercare off. */
async function openSoftened(t) {
  await t.extension.change({ mode: 'off' });
  const page = await t.openThread([KIND[0], ARGUMENT, KIND[1]]);
  const before = await source(page);
  await t.extension.change({ mode: 'gentle' });
  await untilSoft(page);
  return { page, before };
}

const untilSoft = page =>
  until(async () => (await marked(page, 'softened')).some(isSoft), 'the argument to stand in softer words');

story('softened words under an update: the new copy knows what was written', async t => {
  const { page, before } = await openSoftened(t);
  await t.extension.reload();
  await page.show();
  if (t.family === 'firefox') {
    // Softened anew, from the original: as one judges of the page, and as switching off shows.
    await until(async () => (await t.summary(page)).covered.length === 1, 'the argument to be found again');
    await untilSoft(page);
    const { covered } = await t.summary(page);
    assert.deepEqual(
      covered.map(({ text }) => text),
      [ARGUMENT],
    );
    await t.extension.change({ mode: 'off' });
  }
  await untilAsBefore(page, before);
});

for (const [how, end, begin] of ENDS) {
  story(`the extension ${how} under softened words: what was written can be read`, async t => {
    const { page, before } = await openSoftened(t);
    await end(t);
    try {
      await page.show();
      if (t.family === 'chromium') await untilAsBefore(page, before);
      else {
        await until(
          async () => (await page.accessibility()).some(({ name }) => name.includes(ARGUMENT)),
          'the original to stand beside the softer words',
        );
      }
    } finally {
      await begin(t);
    }
  });
}

story(
  'a process of the extension crashes: what is covered can be shown, and other pages are covered again',
  async t => {
    const { page, before } = await openCovered(t);
    await t.extension.crash();
    await page.show();
    await focusButton(page);
    await page.press('Enter');
    // Where all of it ended, everything is shown.
    await until(
      async () => (await marked(page, 'revealed')).length === 1 || (await source(page)) === before,
      'the words to be shown',
    );
    await t.extension.settings().catch(() => t.extension.install(t.folder, { welcome: false }));
    await untilCovered(await t.openThread(THREAD), COVERED);
  },
  { only: 'chromium' },
);

story(
  'an update while the worker sleeps: the page is as it was before as soon as a person comes back to it',
  async t => {
    const { page, before } = await openCovered(t);
    // The line by which a page hears of our end breaks with the first worker.
    await t.browser.killWorker();
    await t.extension.reload();
    await page.show();
    await page.press('Tab');
    await untilAsBefore(page, before);
    const popup = await t.openOwn(`popup/index.html?tab=${page.tabId}`);
    await popup.until('the way to have it back', () =>
      [...document.querySelectorAll('button')].some(({ innerText }) => innerText === 'Reload the page'),
    );
  },
  { only: 'chromium' },
);
