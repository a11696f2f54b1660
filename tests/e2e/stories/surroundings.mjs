import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/setup.mjs';
import { pressOn, text } from '../harness/controls.mjs';
import { createExtension } from '../harness/extension.mjs';
import { launch } from '../harness/launch.mjs';
import { story } from '../harness/story.mjs';
import { covered, focusButton, marked, source, untilCovered } from '../harness/thread.mjs';
import { sleep, until } from '../harness/wait.mjs';
import { HOSTILE, KIND } from '../words.mjs';

/** Browsers, pages and disks that are not as one would wish. */

const THREAD = [KIND[0], HOSTILE[0], KIND[1], HOSTILE[2]];
const COVERED = [HOSTILE[0], HOSTILE[2]];

/** A second copy of the extension, as one from a store is beside one that was loaded by hand. */
function secondCopy(t) {
  const folder = join(ROOT, '.cache', 'e2e', `${t.family}-second`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(t.folder, folder, { recursive: true });
  if (t.family === 'firefox') {
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    manifest.browser_specific_settings.gecko.id = 'second@cybercare.example';
    writeFileSync(file, JSON.stringify(manifest));
  }
  return folder;
}

/** The second copy welcomes the person, too. */
async function closeWelcome(t) {
  const page = await until(async () => {
    for (const one of await t.browser.pages())
      if ((await one.url().catch(() => '')).endsWith('/welcome/index.html')) return one;
    return null;
  }, 'the welcome page');
  await page.close();
}

story(
  'two copies of the extension: they do not fight over a page, and each comment can be shown',
  async t => {
    const second = await t.browser.installBeside(secondCopy(t));
    try {
      await closeWelcome(t);
      const more = `<script>window.changes = 0; new MutationObserver(list => { window.changes += list.length; }).observe(document, { attributes: true, childList: true, subtree: true });</script>`;
      const page = await t.openThread(THREAD, { more });
      await untilCovered(page, COVERED);
      // Each of the two loads a model.
      let before = -1;
      await until(async () => {
        const now = await page.evaluate(() => window.changes);
        const isQuiet = now === before;
        before = now;
        await sleep(1000);
        return isQuiet;
      }, 'the page to be quiet');
      assert.ok(before < 200, `${before} changes`);
      await untilCovered(page, COVERED);
      // One of the two buttons lies over the other, and only what is seen can be pressed.
      await page.show();
      let button = 0;
      await until(async () => {
        await focusButton(page, button++ % 2);
        await page.press('Enter');
        await sleep(400);
        return (await covered(page)).length === 1;
      }, 'the first comment to be shown');
    } finally {
      await t.browser.uninstallBeside(second);
    }
  },
);

story(
  'the right to read a site taken back: the page is as it was, and the popup offers to turn it on',
  async t => {
    await t.extension.change({ mode: 'off' });
    const page = await t.openThread(THREAD);
    const before = await source(page);
    await t.extension.change({ mode: 'reader' });
    await untilCovered(page, COVERED);
    await t.browser.mayReadSites(false);
    try {
      await until(async () => (await source(page)) === before, 'the page to be as it was');
      const popup = await t.openOwn(`popup/index.html?tab=${page.tabId}`);
      await popup.until('the popup', () => document.querySelector('.state-sentence') !== null);
      assert.doesNotMatch(await text(popup), /No comments/);
    } finally {
      await t.browser.mayReadSites(true);
    }
    await page.reload();
    await untilCovered(page, COVERED);
  },
);

/** Takes what a script in the page relies on, and much more, away from it. */
const POISON = `
const bad = () => { throw new Error('poisoned'); };
for (const type of [Array, Map, Set, WeakMap, String, Promise, Object, RegExp, Element, HTMLElement, Node, Document, EventTarget, Event, MutationObserver, IntersectionObserver, Text, Range, TreeWalker, ShadowRoot, DOMTokenList]) {
  const { prototype } = type;
  for (const name of Object.getOwnPropertyNames(prototype)) {
    if (name === 'constructor') continue;
    window.reserve.push([prototype, name, Object.getOwnPropertyDescriptor(prototype, name)]);
    try { Object.defineProperty(prototype, name, { get: () => bad, set: bad, configurable: true }); } catch {}
  }
}`;

story(
  'a page that breaks what every script relies on has its thread covered, shown and given back',
  async t => {
    const page = await t.openThread(THREAD, { more: `<script>window.reserve = [];</script>` });
    await untilCovered(page, COVERED);
    await page.evaluate(() => document.querySelector('[data-cybercare="marker"]').focus());
    const counts = async () => (await t.summary(page)).counts;
    // What asks the page is broken with it, so that we are asked.
    await page.inject(POISON);
    await page.press('Enter');
    await until(async () => (await counts()).revealed === 1, 'the words to be shown');
    await t.extension.change({ sensitivity: 'more' });
    await t.extension.change({ mode: 'off' });
    await until(async () => (await counts()).covered === 0, 'the page to be given back');
    await t.extension.change({ mode: 'reader' });
    await until(async () => (await counts()).covered === 1, 'the other to be covered again');
  },
);

story(
  'storage that is full: the choice that was made before stays, and the person is told',
  async t => {
    await t.extension.change({ sitesOff: ['forum.example'] });
    const before = await t.extension.settings();
    await t.extension.ask(async api => {
      for (const size of [1e6, 1e5, 1e4, 1e3, 100, 10, 1]) {
        let at = 0;
        const more = () => api.storage.local.set({ [`fill${size}-${at++}`]: 'x'.repeat(size) });
        while (
          await more().then(
            () => true,
            () => false,
          )
        );
      }
    });
    try {
      const page = await t.openThread(THREAD);
      await untilCovered(page, COVERED);
      const popup = await t.openOwn(`popup/index.html?tab=${page.tabId}`);
      await popup.until('the popup', () => document.querySelectorAll('.covered-item').length === 2);
      // What is chosen now takes a little more room than what was.
      await pressOn(popup, 'On blog.example.org');
      await popup.until('a sentence', () => document.body.innerText.includes('That did not work'));
      assert.deepEqual(await t.extension.settings(), before);
      await untilCovered(page, COVERED);
    } finally {
      await t.extension.ask(async api => {
        const all = Object.keys(await api.storage.local.get(null));
        await api.storage.local.remove(all.filter(key => key.startsWith('fill')));
      });
    }
    assert.equal((await t.extension.change({ mode: 'off' })).mode, 'off');
  },
  { only: 'chromium' },
);

/** The same extension in a browser of its own, started otherwise. */
async function withBrowser(t, flags, tell) {
  const browser = await launch('chromium', { port: t.server.port, flags });
  try {
    const extension = createExtension(browser);
    await extension.install(t.folder);
    await tell(extension);
    assert.deepEqual(
      browser.complaints.filter(line => !/wasm/i.test(line)),
      [],
    );
  } finally {
    await browser.close();
  }
}

story(
  'a processor without SIMD: slower, and the same comments are covered',
  t =>
    withBrowser(t, ['--js-flags=--no-enable-sse4-1'], async extension => {
      const page = await extension.open(t.serveThread(THREAD));
      await untilCovered(page, COVERED);
      assert.equal((await extension.message('selfTest')).passed, true);
    }),
  { only: 'chromium', limit: 120_000 },
);

story(
  'a browser without WebAssembly: comments stay readable, and the popup says so once',
  t =>
    withBrowser(t, ['--js-flags=--jitless'], async extension => {
      const page = await extension.open(t.serveThread(THREAD));
      const summary = () => extension.messageTab(page.tabId, 'summary');
      await until(
        async () => (await summary()).counts.failed === THREAD.length,
        'every comment to be said unchecked',
      );
      assert.deepEqual(await covered(page), []);
      assert.equal((await extension.message('modelStatus')).failure, 'not-started');
      const popup = await extension.openOwn(`popup/index.html?tab=${page.tabId}`);
      await popup.until('the notice', () => document.querySelectorAll('.state-notice').length === 1);
    }),
  { only: 'chromium', limit: 120_000 },
);

story(
  'a background that answers nobody: help and what was chosen are there all the same',
  async t => {
    await t.extension.change({ language: 'fr' });
    await t.browser.freezeWorker();
    try {
      const popup = await t.openOwn('popup/index.html');
      await popup.until('the popup, in French', () => document.body.innerText.includes('Aide'));
      await pressOn(popup, 'Aide');
      await popup.until('those who help', () => document.querySelectorAll('a[href^="tel:"]').length > 0);
    } finally {
      await t.browser.killWorker();
    }
  },
  { only: 'chromium' },
);

story(
  'the button of a covered comment is seen and pressed in forced colours, zoomed in, from right to left',
  async t => {
    const page = await t.openThread(THREAD);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      document.documentElement.style.zoom = '2';
    });
    await page.emulate({ forcedColors: true });
    try {
      await untilCovered(page, COVERED);
      const seen = await page.evaluate(() => {
        const host = document.querySelector('[data-cybercare="marker"]');
        host.scrollIntoView({ block: 'center' });
        const { left, right, width, height } = host.getBoundingClientRect();
        const words = host.closest('p');
        return {
          isInView: left >= 0 && right <= innerWidth + 1 && width > 20 && height > 10,
          words: getComputedStyle(words).visibility,
          filter: getComputedStyle(words).filter,
        };
      });
      assert.deepEqual(seen, { isInView: true, words: 'hidden', filter: 'none' });
      await focusButton(page, 0);
      await page.press('Enter');
      await until(async () => (await marked(page, 'revealed')).length === 1, 'the words to be shown');
    } finally {
      await page.emulate({});
    }
  },
);

story('proof that a later version keeps is left alone, and saving says that it cannot', async t => {
  const raise = version =>
    t.extension.ask(
      (_, version) =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('evidence', version);
          opening.onsuccess = () => {
            const { result } = opening;
            const names = [...result.objectStoreNames];
            result.close();
            resolve(names);
          };
          opening.onerror = () => reject(opening.error);
        }),
      version,
    );
  const page = await t.openThread(THREAD);
  await untilCovered(page, COVERED);
  const [comment] = (await t.summary(page)).covered;
  const save = () =>
    t.extension.message('saveEvidence', {
      tabId: page.tabId,
      comments: [{ id: comment.id, frameId: 0 }],
      picture: false,
    });
  assert.equal((await save()).saved, 1);
  await raise(99);
  try {
    const { saved, refused } = await save();
    assert.deepEqual({ saved, refused }, { saved: 0, refused: 'no-storage' });
    assert.deepEqual(await raise(99), ['pictures', 'records'], 'what is kept is still there');
  } finally {
    await t.extension.ask(
      () =>
        new Promise(resolve => {
          const deleting = indexedDB.deleteDatabase('evidence');
          deleting.onsuccess = deleting.onerror = deleting.onblocked = () => resolve(null);
        }),
    );
  }
  assert.equal((await save()).saved, 1);
  await t.extension.message('deleteEvidence', { ids: 'all' });
});
