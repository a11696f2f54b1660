import assert from 'node:assert/strict';
import { COVERED, openCovered, THREAD } from '../covered-thread.mjs';
import { story } from '../harness/story.mjs';
import { focusButton, marked, source, untilCovered } from '../harness/thread.mjs';
import { until } from '../harness/wait.mjs';

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
