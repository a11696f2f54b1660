import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/setup.mjs';
import { threadPage } from '../../../scripts/thread-page.mjs';
import { BACKGROUND, CONTENT } from '../../fixtures/trust/callers.mjs';
import { MARKUP } from '../../fixtures/trust/markup.mjs';
import { exportFrom } from '../harness/proof.mjs';
import { story as told } from '../harness/story.mjs';
import { marked, untilCovered } from '../harness/thread.mjs';
import { until } from '../harness/wait.mjs';
import { HOSTILE, KIND } from '../words.mjs';

/** Threats to the whole, tried on the extension as it ships: docs/trust/threats.md says which. */

/** Much happens in each, and machines are busy. */
const story = (title, tell, options) => told(title, tell, { limit: 180_000, ...options });

const NEIGHBOUR = join(ROOT, 'tests', 'fixtures', 'trust', 'hostile-extension');
const THREAD = [KIND[0], HOSTILE[0], KIND[1], HOSTILE[2]];
const COVERED = [HOSTILE[0], HOSTILE[2]];
/** One for each kind there is, the strongest of it. */
const OF_EACH_KIND = [
  HOSTILE[0],
  'I will find you and break your legs, clown.',
  'Women are too stupid to work with computers, all of them.',
  'Send me naked pictures of you, I want to see your body tonight.',
  'You are so fat and ugly, cover your face.',
  'What the fuck is this shit.',
  'Nobody wants you here, get lost.',
];
const numbered = texts => texts.map((text, at) => ({ id: at + 1, author: `Person ${at + 1}`, text }));
const GECKO = 'cybercare@cybercare.example';

/** What becomes of each message: it travels to a page as source. */
const askAll = async (names, to) => {
  const api = globalThis.browser ?? globalThis.chrome;
  const said = {};
  for (const name of names) {
    // Wanting in every field, so that what is let in changes nothing.
    const message = { name, payload: {} };
    const sent = to === undefined ? api.runtime.sendMessage(message) : api.runtime.sendMessage(to, message);
    const reply = await sent.catch(() => null);
    said[name] = !reply ? 'nobody' : reply.error?.name === 'RefusedError' ? 'refused' : 'answered';
  }
  return said;
};

/** Runs a function among our content scripts, as whoever took over the page's process could. */
const inContentScript = (t, page, fn, ...args) =>
  t.extension.ask(
    `async (api, tabId, args) => {
      const func = ${fn};
      const [{ result, error }] = await api.scripting.executeScript({ target: { tabId }, func, args });
      if (error) throw new Error(String(error.message ?? error));
      return result;
    }`,
    page.tabId,
    args,
  );

const expected = caller =>
  Object.fromEntries([
    ...Object.entries(BACKGROUND).map(([name, from]) => [
      name,
      from.includes(caller) ? 'answered' : 'refused',
    ]),
    ...CONTENT.map(name => [name, 'nobody']),
  ]);

story('trust: every message is answered to those it is meant for, and refused to all others', async t => {
  const source = readFileSync(join(ROOT, 'src', 'shared', 'messages.ts'), 'utf8');
  const [, map] = /export interface Messages \{([\s\S]*?)\n\}/.exec(source);
  const names = [...map.matchAll(/^ {2}(\w+)\(/gm)].map(match => match[1]);
  assert.deepEqual([...Object.keys(BACKGROUND), ...CONTENT].sort(), [...names].sort(), 'the table is whole');

  const page = await t.openThread([HOSTILE[0]]);
  await untilCovered(page, [HOSTILE[0]]);
  assert.deepEqual(await inContentScript(t, page, askAll, names), expected('content'));
  for (const path of [`popup/index.html?tab=${page.tabId}`, 'options/index.html', 'welcome/index.html']) {
    const own = await t.openOwn(path);
    assert.deepEqual(await own.evaluate(askAll, names), expected('page'), path);
    await own.close();
  }
  await t.extension.ask(api => api.storage.local.remove('breakSilenced'));
  await t.extension.change(t.defaults);
});

async function openEachKind(t) {
  await t.extension.change({ treatments: { obscene: 'cover' } });
  const page = await t.openThread([...OF_EACH_KIND, KIND[0]]);
  await untilCovered(page, OF_EACH_KIND);
  return page;
}

/** Every word that a mark of ours says or draws, in both languages, and the names of the kinds. */
function wordsOfOurs() {
  const read = (...path) => readFileSync(join(ROOT, 'src', ...path), 'utf8');
  const [, names] = /const NAMES[^=]+= \{([\s\S]*?)\n\};/.exec(read('content', 'veil.ts'));
  const drawn = [...read('content', 'veil.css').matchAll(/content: "([^"]{4,})"/g)].map(match => match[1]);
  const said = [...names.matchAll(/'([^']{8,})'/g)].map(match => match[1]);
  const kinds = ['en', 'fr'].flatMap(language =>
    Object.entries(JSON.parse(read('_locales', language, 'messages.json')))
      .filter(([key]) => /^kind[A-Z]/.test(key))
      .map(([, { message }]) => message),
  );
  return [...new Set([...drawn, ...said, ...kinds])];
}

story(
  'trust: of no covered comment the page can tell the kind, by its marks, their looks or a search',
  async t => {
    const page = await openEachKind(t);
    const { covered } = await t.summary(page);
    const kinds = new Set(covered.map(({ categories }) => categories[0]));
    assert.ok(kinds.size >= 5, `only ${[...kinds]}`);
    const looks = await page.evaluate(() =>
      [...document.querySelectorAll('[data-cybercare="covered"]')].map(body => {
        const host = body.querySelector('[data-cybercare="marker"]');
        const of = element => [...element.attributes].map(({ name, value }) => `${name}=${value}`).join();
        const style = getComputedStyle(host);
        const computed = [...style].filter(name => !/size|width|height|origin/.test(name));
        const own = {
          body: of(body),
          host: host.outerHTML,
          children: host.childNodes.length,
          root: host.shadowRoot,
        };
        const { x, y } = body.getBoundingClientRect();
        const box = host.getBoundingClientRect();
        return JSON.stringify([
          own,
          [box.x - x, box.y - y],
          computed.map(name => style.getPropertyValue(name)),
        ]);
      }),
    );
    assert.equal(looks.length, OF_EACH_KIND.length);
    assert.equal(new Set(looks).size, 1);
    const words = wordsOfOurs();
    assert.ok(words.length > 12, words.join());
    const search = words => {
      getSelection().removeAllRanges();
      return words.filter(word => window.find(word, false, false, true));
    };
    const others = words.filter(word => !/^(?:other|autres?)$/i.test(word));
    assert.deepEqual(await page.evaluate(search, others), []);
    assert.deepEqual(
      await page.evaluate(search, ['Kitchen dance']),
      ['Kitchen dance'],
      'searching finds something',
    );
  },
);

/** The hostile extension beside ours, until it is done. */
async function besides(t, tell) {
  const other = await t.browser.installOther(NEIGHBOUR);
  try {
    await tell(other);
  } finally {
    await other.remove();
  }
}

story(
  'trust: another extension is answered by nobody, reads no file of ours, and finds no reason in closed roots',
  t =>
    besides(t, async other => {
      const page = await openEachKind(t);
      const hostile = await t.browser.open(other.url('page.html'));
      try {
        const ours = t.family === 'firefox' ? GECKO : new URL(t.browser.extensionUrl('')).host;
        const names = [...Object.keys(BACKGROUND), ...CONTENT];
        assert.deepEqual(
          await hostile.evaluate(askAll, names, ours),
          Object.fromEntries(names.map(name => [name, 'nobody'])),
        );
        const reached = await hostile.evaluate(
          async (ours, tabId, files) => {
            const api = globalThis.browser ?? globalThis.chrome;
            const got = [];
            const port = api.runtime.connect(ours);
            await new Promise(resolve => {
              port.onMessage.addListener(message => got.push(message));
              port.onDisconnect.addListener(resolve);
              port.postMessage({ name: 'readSettings', payload: null });
            });
            const reveal = { name: 'act', payload: { action: 'revealAll' } };
            got.push(await api.tabs.sendMessage(tabId, reveal).catch(() => null));
            for (const file of files)
              got.push(
                await fetch(file).then(
                  answer => answer.status,
                  () => null,
                ),
              );
            for (const tab of await api.tabs.query({})) {
              if (!files.some(file => tab.url?.startsWith(new URL(file).origin))) continue;
              const injection = { target: { tabId: tab.id }, func: () => document.title };
              got.push(await api.scripting.executeScript(injection).catch(() => null));
            }
            return got.filter(Boolean);
          },
          ours,
          page.tabId,
          ['manifest.json', 'background.js', 'popup/index.html', 'veil.css'].map(t.browser.extensionUrl),
        );
        assert.deepEqual(reached, []);
        await untilCovered(page, OF_EACH_KIND);
        const ask = (tabId, wish) => (globalThis.browser ?? globalThis.chrome).tabs.sendMessage(tabId, wish);
        const pierced = await hostile.evaluate(ask, page.tabId, 'pierce');
        assert.equal(pierced.length, OF_EACH_KIND.length);
        assert.match(pierced[0], /<button/, 'the neighbour sees into our roots');
        assert.equal(new Set(pierced).size, 1, 'every kind looks the same from inside as well');
        await hostile.evaluate(ask, page.tabId, 'fight');
        const readable = () =>
          page.evaluate(() =>
            [...document.querySelectorAll('.comment-content p')].every(
              words => getComputedStyle(words).visibility === 'visible',
            ),
          );
        await until(readable, 'the words to be left readable');
      } finally {
        await hostile.close();
      }
    }),
);

/** Asks for verdicts as a script in a page may, without measure, and says what became of it. */
const flood = async () => {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const of = reply => (!reply ? 'nobody' : reply.ok ? 'judged' : reply.error.name);
  // Chromium throws at once what is too large.
  const send = async texts => runtime.sendMessage({ name: 'judge', payload: { texts } });
  const judge = texts => send(texts).then(of, () => 'not sent');
  const one = 'A turnip. ';
  const said = {
    'ten megabytes': await judge([one.repeat(1_000_000)]),
    'seventy megabytes': await judge([one.repeat(7_000_000)]),
    'a hundred thousand': await judge(Array(100_000).fill(one)),
  };
  // More than one tab may have waiting, each too much for a moment; nobody waits for those that are judged.
  const harsh = (from, length) =>
    Array.from({ length }, (_, at) => `You disgusting idiot number ${from + at}.`);
  const isRefused = async from => (await judge(harsh(from, 32))) === 'RefusedError';
  const refused = await new Promise(resolve => {
    let count = 0;
    for (let at = 0; at < 100; at++)
      void isRefused(at * 32).then(is => {
        if (is && ++count === 50) resolve(count);
      });
  });
  return { said, refused };
};

story(
  'trust: a flood of requests, and one of seventy megabytes, are refused; the next comment is covered',
  async t => {
    const page = await t.openThread([HOSTILE[0]]);
    await untilCovered(page, [HOSTILE[0]]);
    const { said, refused } = await inContentScript(t, page, flood);
    assert.equal(said['ten megabytes'], 'InvalidInputError');
    assert.equal(said['a hundred thousand'], 'InvalidInputError');
    // Chromium sends nothing above 64 MiB; Firefox does, and is told no.
    assert.ok(
      ['not sent', 'InvalidInputError'].includes(said['seventy megabytes']),
      said['seventy megabytes'],
    );
    assert.equal(refused, 50);
    const next = await t.openThread([HOSTILE[1], KIND[0]]);
    await untilCovered(next, [HOSTILE[1]]);
  },
);

/** Presses the button of the first covered comment, wherever it is drawn. */
async function pressMark(page) {
  const point = await page.evaluate(() => {
    const { x, y } = document.querySelector('[data-cybercare="marker"]').getBoundingClientRect();
    return { x: x + 30, y: y + 8 };
  });
  await page.click(point);
}

story(
  'trust: a button that the page makes invisible and lays under something is pressed by nobody',
  async t => {
    const page = await t.openThread([HOSTILE[0], KIND[0]]);
    await untilCovered(page, [HOSTILE[0]]);
    for (const [where, opacity] of [
      ['html', 0],
      ['body', 0.05],
      ['[data-cybercare="covered"]', 0],
      ['[data-cybercare="marker"]', 0.01],
    ]) {
      await page.evaluate(
        (where, opacity) => document.querySelector(where).style.setProperty('opacity', opacity, 'important'),
        where,
        opacity,
      );
      await pressMark(page);
      await page.evaluate(where => document.querySelector(where).style.removeProperty('opacity'), where);
      assert.deepEqual(await marked(page, 'revealed'), [], where);
    }
    await pressMark(page);
    await until(async () => (await marked(page, 'revealed')).length === 1, 'a press that was meant to count');
    assert.deepEqual(await t.extension.settings(), t.defaults, 'a press on a page changes nothing else');
  },
);

const EMPTY_FRAMES = [
  ['about:blank', html => `<iframe data-html="${html}"></iframe>`],
  ['srcdoc', html => `<iframe srcdoc="${html}"></iframe>`],
  ['data:', html => `<iframe src="data:text/html,${html}"></iframe>`],
];

story('trust: documents without an address of their own are left alone', async t => {
  const html = `<ol class='comment-list'><li class='comment depth-1' id='comment-1'><div class='comment-content'><p>${HOSTILE[0]}</p></div></li></ol><script>onmessage = ({ source }) => source.postMessage(document.documentElement.outerHTML, '*')</script>`;
  const frames = EMPTY_FRAMES.map(([, write]) => write(html)).join('');
  const style = '<style>iframe { width: 500px; height: 300px }</style>';
  const page = await t.openThread([HOSTILE[1]], { more: style + frames });
  await page.evaluate(() => {
    const { contentDocument, dataset } = document.querySelector('iframe[data-html]');
    contentDocument.open();
    contentDocument.write(dataset.html);
    contentDocument.close();
  });
  await untilCovered(page, [HOSTILE[1]]);
  await until(async () => (await t.summary(page)).counts.waiting === 0, 'nothing to be waited for');
  const sources = await page.evaluate(
    () =>
      new Promise(resolve => {
        const said = [];
        addEventListener('message', ({ data }) => {
          said.push(data);
          if (said.length === 3) resolve(said);
        });
        for (const { contentWindow } of document.querySelectorAll('iframe'))
          contentWindow.postMessage('', '*');
      }),
  );
  for (const [at, source] of sources.entries()) {
    assert.ok(source.includes(HOSTILE[0]), 'the words are there');
    assert.ok(!source.includes('data-cybercare'), EMPTY_FRAMES[at][0]);
  }
});

/** Everything that is kept under our origin, as one text. */
const everythingKept = t =>
  t.extension.ask(async api => {
    const kept = [
      await api.storage.local.get(null),
      await api.storage.session.get(null),
      { ...localStorage },
    ];
    kept.push(...(await caches.keys().catch(() => [])));
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames)
        kept.push(
          await new Promise((resolve, reject) => {
            const reading = database.transaction(store).objectStore(store).getAll();
            reading.onsuccess = () => resolve(reading.result);
            reading.onerror = () => reject(reading.error);
          }),
        );
      database.close();
    }
    return JSON.stringify(kept);
  });

story('trust: nothing that people wrote is kept, and a content script reads nothing of what is', async t => {
  await t.extension.message('deleteEvidence', { ids: 'all' });
  await t.extension.change({ ownWords: [{ word: 'small talk', action: 'show' }] });
  const page = await t.openThread(THREAD);
  await untilCovered(page, COVERED);
  const popup = await t.openOwn(`popup/index.html?tab=${page.tabId}`);
  await popup.until('the covered comments', () => document.querySelectorAll('.covered-item').length === 2);
  await popup.evaluate(() => document.querySelector('.covered-item .button.kind').click());
  await popup.until('the coach', () => document.querySelector('.coach') !== null);
  await until(async () => (await t.extension.message('insights')).length > 0, 'something to be counted');
  const kept = await everythingKept(t);
  assert.ok(kept.includes('small talk') && kept.includes('blog.example.org'), 'what is kept was read');
  for (const words of [...THREAD, 'Person 1', 'Person 2', 'Kitchen dance'])
    assert.ok(!kept.includes(words), `“${words}” is kept`);
  const seen = await inContentScript(t, page, async () => {
    const { storage } = globalThis.browser ?? globalThis.chrome;
    const names = ['local', 'session'];
    const read = name => storage[name]?.get(null);
    const all = await Promise.all(
      names.map(async name => Object.keys((await read(name)) ?? {})).map(one => one.catch(() => [])),
    );
    const databases = await indexedDB.databases();
    return { stored: all.flat(), databases: databases.map(({ name }) => name) };
  });
  assert.deepEqual(seen.databases, [], 'proof is out of reach');
  // Firefox has no way to close it; docs/trust/threats.md says so.
  const isOurs = key => /^(settings|breakSilenced|insights:[\d-]+)$/.test(key);
  assert.deepEqual(
    seen.stored.filter(key => t.family === 'chromium' || !isOurs(key)),
    [],
  );
});

story(
  'trust: in a private window comments are covered, and nothing of it is kept',
  async t => {
    await t.extension.message('wipeInsights');
    await t.extension.allowPrivate(true);
    try {
      const before = await everythingKept(t);
      const page = await t.openPrivate(
        t.serve(threadPage({ title: 'Kitchen dance', comments: numbered(THREAD) })),
      );
      await untilCovered(page, COVERED);
      const { covered } = await t.summary(page);
      const comments = covered.map(({ id }) => ({ id, frameId: 0 }));
      const saved = await t.extension.message('saveEvidence', {
        tabId: page.tabId,
        comments,
        picture: false,
      });
      assert.deepEqual([saved.saved, saved.refused], [0, 'private']);
      // Counts are sent after a second; an open tab beside shows that they would have come by now.
      const open = await t.openThread(THREAD);
      await untilCovered(open, COVERED);
      await until(
        async () => (await t.extension.message('insights')).length > 0,
        'the open tab to be counted',
      );
      const [{ sites }] = await t.extension.message('insights');
      assert.equal(
        sites.reduce((sum, { hostile }) => sum + Object.values(hostile).reduce((a, b) => a + b, 0), 0),
        COVERED.length,
      );
      await t.extension.message('wipeInsights');
      await page.close();
      await open.close();
      const lasting = text => JSON.stringify(JSON.parse(text).filter((_, at) => at !== 1));
      await until(
        async () => lasting(await everythingKept(t)) === lasting(before),
        'what lasts to be as it was',
      );
    } finally {
      await t.extension.allowPrivate(false);
    }
  },
  { only: 'chromium' },
);

/** What markup would have left in a page of ours, or in the report. */
const leftByMarkup = page =>
  page.evaluate(() => {
    const bad =
      'script:not([src]), iframe, object, embed, base, template, math, animate, video, noscript, x-y, [srcdoc], [autofocus][onfocus], a[href^="javascript" i], [action^="javascript" i], meta[http-equiv="refresh"], link[href^="http"], [src="x"]';
    const handlers = [...document.querySelectorAll('*')].filter(element =>
      [...element.attributes].some(({ name }) => name.startsWith('on')),
    );
    const found = [...document.querySelectorAll(bad), ...handlers].map(({ outerHTML }) =>
      outerHTML.slice(0, 80),
    );
    return window.pwned === undefined ? found : [...found, 'it ran'];
  });

story(
  'trust: two hundred texts of markup are only text, wherever they are shown',
  async t => {
    await t.extension.message('deleteEvidence', { ids: 'all' });
    const word = 'turnip';
    await t.extension.change({
      ownWords: [word, ...MARKUP.map((text, at) => `${text.slice(0, 70).trim()} n${at}`)].map(word => ({
        word,
        action: 'cover',
      })),
    });
    assert.equal((await t.extension.settings()).ownWords.length, MARKUP.length + 1);
    const comments = MARKUP.map((text, at) => ({
      id: at + 1,
      author: text.slice(0, 60),
      text: `${text} ${word}`,
    }));
    const page = await t.open(t.serve(threadPage({ title: MARKUP[1], comments })));
    await until(
      async () => (await t.summary(page)).counts.covered === MARKUP.length,
      'all to be covered',
      40_000,
    );
    const tags = () =>
      page.evaluate(() => [...document.querySelectorAll('*')].map(({ localName }) => localName).join());
    const before = await tags();
    await t.extension.messageTab(page.tabId, 'act', { action: 'revealAll' });
    await until(async () => (await marked(page, 'revealed')).length === MARKUP.length, 'all to be shown');
    assert.equal(await tags(), before);
    assert.equal(await page.evaluate(() => window.pwned), undefined);

    const popup = await t.openOwn(`popup/index.html?tab=${page.tabId}`);
    await popup.until(
      'the list',
      n => document.querySelectorAll('.covered-item').length === n,
      MARKUP.length,
    );
    const shown = await popup.evaluate(() => document.body.textContent);
    for (const text of MARKUP.slice(0, 25))
      assert.ok(shown.includes(text.slice(0, 60)), `not shown as it is: ${text}`);
    assert.deepEqual(await leftByMarkup(popup), []);
    await popup.evaluate(() => document.querySelectorAll('.covered-item .button.kind')[1].click());
    await popup.until('the coach', () => document.querySelector('.coach') !== null);
    assert.deepEqual(await leftByMarkup(popup), []);
    await popup.close();

    const { covered } = await t.summary(page);
    const places = covered.map(({ id }) => ({ id, frameId: 0 }));
    await t.extension.message('saveEvidence', { tabId: page.tabId, comments: places, picture: false });
    const options = await t.openOwn('options/index.html');
    await options.until('the proof', () => document.querySelectorAll('.record').length === 50);
    await options.evaluate(() => {
      for (const button of document.querySelectorAll('.record .disclosure-button, #words button'))
        if (button.getAttribute('aria-expanded') === 'false') button.click();
    });
    await options.until(
      'words and the list',
      () => document.querySelectorAll('.record-details').length === 50,
    );
    assert.deepEqual(await leftByMarkup(options), []);
    const { 'report.html': report } = await exportFrom(options, 'Export everything');
    const read = await t.open(t.serve(Buffer.from(report).toString('utf8')));
    assert.deepEqual(await leftByMarkup(read), []);
    const inReport = await read.evaluate(() => document.body.textContent);
    for (const text of MARKUP.slice(0, 25)) assert.ok(inReport.includes(text), `not in the report: ${text}`);
    await t.extension.message('deleteEvidence', { ids: 'all' });
  },
  { only: 'chromium' },
);
