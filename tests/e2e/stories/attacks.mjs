import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { story } from '../harness/story.mjs';
import { source, untilCovered } from '../harness/thread.mjs';
import { sleep } from '../harness/wait.mjs';
import { HOSTILE, KIND } from '../words.mjs';

/** What a hostile page can try. It learns one bit for each comment, and reaches nothing. */

/** What only our own pages may ask. */
const OF_PAGES = [
  'readSettings',
  'updateSettings',
  'setSite',
  'toggleMode',
  'importSettings',
  'pauseTab',
  'resumeTab',
  'tabState',
  'siteGranted',
  'frames',
  'modelStatus',
  'selfTest',
  'tryText',
  'checkRewrite',
  'checkedSelection',
];
const MESSAGES = [
  'hello',
  'judge',
  'judgeDraft',
  'soften',
  'setPauseSite',
  'counts',
  'settings',
  'act',
  'summary',
  'comments',
  'reveal',
  ...OF_PAGES,
];

story('messages and events a page makes up reach nothing', async t => {
  const page = await t.openThread([HOSTILE[0], KIND[0]]);
  await untilCovered(page, [HOSTILE[0]]);
  const before = await source(page);
  await page.evaluate(names => {
    for (const name of names) {
      for (const payload of [null, {}, { mode: 'off' }, { id: '1', shown: true }, { action: 'revealAll' }]) {
        const message = { name, payload };
        window.postMessage(message, '*');
        for (const type of [name, `cybercare-${name}`, `cybercare:${name}`]) {
          document.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true }));
          window.dispatchEvent(new CustomEvent(type, { detail: message }));
        }
      }
    }
  }, MESSAGES);
  await sleep(500);
  assert.equal(await source(page), before);
  assert.deepEqual(await t.extension.settings(), t.defaults);
});

story('a page cannot send the extension a message or read its files', async t => {
  const page = await t.openThread([HOSTILE[0]]);
  await untilCovered(page, [HOSTILE[0]]);
  const hasRuntime = await page.evaluate(() =>
    Boolean(globalThis.chrome?.runtime?.sendMessage ?? globalThis.browser?.runtime),
  );
  assert.equal(hasRuntime, false);
  const files = readdirSync(t.folder, { recursive: true })
    .map(String)
    .filter(name => name.includes('.'));
  const addresses = files.map(name => t.browser.extensionUrl(name.replaceAll('\\', '/')));
  const readable = await page.evaluate(async addresses => {
    const answers = await Promise.all(
      addresses.map(address =>
        fetch(address).then(
          () => [address],
          () => [],
        ),
      ),
    );
    return answers.flat();
  }, addresses);
  assert.deepEqual(readable, []);
});

story('a content script may not change settings', async t => {
  const page = await t.openThread([HOSTILE[0]]);
  await untilCovered(page, [HOSTILE[0]]);
  // A message in the name of a web page's script, as a taken-over renderer would send it.
  const replies = await t.extension.ask(
    async (api, tabId, names) => {
      const send = async names => {
        const answers = [];
        for (const name of names) {
          const payload =
            name === 'importSettings'
              ? { file: '{}' }
              : { mode: 'off', tabId: 1, minutes: 5, hostname: 'x.com', origin: 'https://x.com' };
          answers.push([name, await (globalThis.browser ?? chrome).runtime.sendMessage({ name, payload })]);
        }
        return answers;
      };
      const [{ result }] = await api.scripting.executeScript({
        target: { tabId },
        func: send,
        args: [names],
      });
      return result;
    },
    page.tabId,
    OF_PAGES,
  );
  for (const [name, reply] of replies) {
    assert.equal(reply?.ok, false, `${name} was answered`);
    assert.equal(reply.error.name, 'RefusedError', name);
  }
  assert.deepEqual(await t.extension.settings(), t.defaults);
});

story('a page without hostile words is not touched at all, where no signs are wanted', async t => {
  await t.extension.change({ mode: 'off', kindMarks: false });
  const page = await t.openThread(KIND);
  const before = await source(page);
  await t.extension.change({ mode: 'reader' });
  const start = Date.now();
  while ((await t.summary(page)).counts.waiting > 0 || (await t.summary(page)).counts.found === 0) {
    assert.ok(Date.now() - start < 20_000, 'the thread is never read');
    await sleep(100);
  }
  assert.equal(await source(page), before);
  const globals = await page.evaluate(() =>
    Object.getOwnPropertyNames(window).filter(name => /cyber/i.test(name)),
  );
  assert.deepEqual(globals, []);
});
