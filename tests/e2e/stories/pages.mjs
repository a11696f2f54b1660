import assert from 'node:assert/strict';
import { axeViolations, pressOn, text } from '../harness/controls.mjs';
import { story } from '../harness/story.mjs';
import { marked, untilCovered } from '../harness/thread.mjs';
import { until } from '../harness/wait.mjs';
import { HOSTILE, KIND } from '../words.mjs';

/** Popup, options, welcome page, badge and menu. */

const THREAD = [KIND[0], HOSTILE[0], KIND[1], HOSTILE[2]];
const COVERED = [HOSTILE[0], HOSTILE[2]];

async function openThreadAndPopup(t) {
  const page = await t.openThread(THREAD);
  await untilCovered(page, COVERED);
  const popup = await t.openOwn(`popup/index.html?tab=${page.tabId}`);
  await popup.resize(360, 600);
  await popup.until('the covered comments', () => document.querySelectorAll('.covered-item').length === 2);
  return { page, popup };
}

/** The popup with the reply coach open, and the box for one’s own words in it. */
async function openCoach(t) {
  const { popup } = await openThreadAndPopup(t);
  await popup.evaluate(() => document.querySelector('.covered-item .button.kind').click());
  await popup.until('cards', () => document.querySelector('.coach-card textarea') !== null);
  await popup.evaluate(() => document.querySelector('.coach > .disclosure button').click());
  await popup.until('how it sounds', () => document.querySelector('.tone') !== null);
  return popup;
}

/** The same for the person the words are about. */
async function openCoachForTarget(t) {
  const popup = await openCoach(t);
  await popup.evaluate(() => document.querySelector('.coach input[value="target"]').click());
  await popup.until('advice', () => document.querySelector('.coach-card.advice') !== null);
  return popup;
}

/** The popup with a softened comment in its list, and the box for one's own words open. */
async function openGentlePopup(t) {
  await t.extension.change({ mode: 'gentle' });
  const page = await t.openThread(['You pathetic clown, the bridge was closed on Monday.', KIND[1]]);
  await until(async () => (await t.summary(page)).counts.softened === 1, 'the comment to be softened');
  const popup = await t.openOwn(`popup/index.html?tab=${page.tabId}`);
  await popup.resize(360, 600);
  await popup.until('the softer words', () => document.querySelector('.softened-words') !== null);
  await popup.evaluate(() => document.querySelector('.soften-box button').click());
  await popup.until('the box', () => document.querySelector('.soften-box textarea') !== null);
  return popup;
}

/** The options with words of one's own in sight, and a week of numbers with its table. */
async function openWordsAndWeek(t) {
  await t.extension.change({
    ownWords: [
      { word: 'gros guignol', action: 'cover' },
      { word: 'small talk', action: 'show' },
    ],
  });
  const page = await t.openThread(THREAD);
  await untilCovered(page, COVERED);
  await until(async () => (await t.extension.message('insights')).length > 0, 'something to be counted');
  const options = await t.openOwn('options/index.html');
  await options.resize(900, 900);
  await options.until('the week', () => document.querySelector('.chart') !== null);
  await options.evaluate(() => {
    for (const button of document.querySelectorAll('#words button, #insights button'))
      if (button.getAttribute('aria-expanded') === 'false') button.click();
  });
  await options.until(
    'all of it',
    () => document.querySelector('.day-table') && document.querySelector('.take-in'),
  );
  return options;
}

/** The popup with its sentence about a break. */
async function openTiredPopup(t) {
  await t.extension.ask((api, recentHostile) => api.storage.session.set({ recentHostile }), {
    [Math.floor(Date.now() / 60_000)]: 40,
  });
  const { popup } = await openThreadAndPopup(t);
  await popup.until('the sentence', () => document.querySelector('.break-hint') !== null);
  return popup;
}

/** The options with a kept text in them, all of it open. */
async function openKeptProof(t) {
  await t.extension.message('deleteEvidence', { ids: 'all' });
  const page = await t.openThread(THREAD);
  await untilCovered(page, COVERED);
  await page.show();
  await t.browser.callOn(page);
  const { covered } = await t.summary(page);
  const comments = covered.map(({ id }) => ({ id, frameId: 0 }));
  await t.extension.message('saveEvidence', { tabId: page.tabId, comments, picture: true });
  const options = await t.openOwn('options/index.html#proof');
  const press = parts =>
    options.evaluate(parts => {
      for (const one of document.querySelectorAll(parts)) one.click();
    }, parts);
  await options.until('the kept texts', () => document.querySelectorAll('.record').length === 2);
  await press('.record:first-child .disclosure-button');
  await options.until('the details', () => document.querySelector('.record-details') !== null);
  await press('.record-details .disclosure-button, .record-details > .button');
  await options.until(
    'the words, the picture and the question',
    () => document.querySelector('.record-words, .confirm') && document.querySelector('canvas')?.width > 300,
  );
  return options;
}

story('installing opens the welcome page, whose thread the real model judges', async t => {
  const page = await t.openOwn('welcome/index.html');
  await page.resize(1100, 900);
  await page.until(
    'hostile words to be covered',
    () => document.querySelectorAll('[data-cybercare="covered"]').length >= 2,
  );
  const shown = await page.evaluate(
    () => document.querySelectorAll('li.comment .words:not([data-cybercare])').length,
  );
  assert.ok(shown >= 4, 'kind and harsh comments stay shown');
});

story('the popup says what was done on this page', async t => {
  const { popup } = await openThreadAndPopup(t);
  const words = await text(popup);
  assert.match(words, /2 comments? (are )?covered|2 covered|Covered 2|2 hostile/i);
  assert.ok(!words.includes(HOSTILE[0]), 'the words are kept back until asked for');
});

story('from the popup a comment is shown on the page, and all are', async t => {
  const { page, popup } = await openThreadAndPopup(t);
  await pressOn(popup, 'Show');
  await until(async () => (await marked(page, 'revealed')).length > 0, 'a comment to be shown');
});

story('help is one click away, in the popup, for the country chosen', async t => {
  await t.extension.change({ country: 'FR' });
  const { popup } = await openThreadAndPopup(t);
  await pressOn(popup, 'Help');
  await popup.until('the number to call', () => document.querySelector('a[href="tel:112"]') !== null);
  const links = await popup.evaluate(() => [...document.querySelectorAll('a[href]')].map(link => link.href));
  assert.ok(
    links.some(link => link.startsWith('tel:')),
    'a telephone number can be called',
  );
  assert.deepEqual(
    links.filter(link => !/^(https|tel|sms):/.test(link)),
    [],
  );
  const unsafe = await popup.evaluate(
    () =>
      [...document.querySelectorAll('a[target="_blank"]')].filter(link => !/noopener/.test(link.rel)).length,
  );
  assert.equal(unsafe, 0);
});

story('turned off in the popup, the page is uncovered', async t => {
  const { page, popup } = await openThreadAndPopup(t);
  await pressOn(popup, 'Off');
  await untilCovered(page, []);
  await until(async () => (await t.extension.settings()).mode === 'off', 'the setting to be kept');
});

story('poisoned settings are repaired: the popup opens and comments are covered', async t => {
  const poisons = [
    null,
    7,
    'x',
    [],
    { mode: 3, treatments: null, sitesOff: 'all', sensitivity: { toString: 1 } },
    { version: 99, mode: 'reader', sitesOff: [null, 5, 'x'.repeat(5000)], country: {} },
  ];
  for (const poison of poisons) {
    await t.extension.ask((api, value) => api.storage.local.set({ settings: value }), poison);
    const page = await t.openThread(THREAD);
    await untilCovered(page, COVERED);
    const popup = await t.openOwn(`popup/index.html?tab=${page.tabId}`);
    await popup.until('the covered comments', () => document.querySelectorAll('.covered-item').length === 2);
    await t.clear();
  }
  await t.extension.ask(api =>
    api.storage.local.set({ settings: JSON.parse('{"__proto__":{"polluted":true},"mode":"off"}') }),
  );
  assert.equal((await t.extension.settings()).mode, 'off');
  assert.equal(await t.extension.ask(() => ({}).polluted ?? null), null);
});

story('a settings file that is not one is refused and changes nothing', async t => {
  const files = [
    '',
    'not json',
    '[]',
    '7',
    '{"version":"x"}',
    '{"__proto__":{"mode":"off"}}',
    `{"mode":"${'x'.repeat(300_000)}"}`,
  ];
  await t.extension.change({ mode: 'reader', sitesOff: ['example.org'] });
  const before = await t.extension.settings();
  for (const file of files) {
    const reply = await t.extension.ask(
      (api, file) => api.runtime.sendMessage({ name: 'importSettings', payload: { file } }),
      file,
    );
    assert.equal(reply.ok, false, `accepted: ${file.slice(0, 40)}`);
    assert.ok(reply.error.message.length > 10, 'a sentence says why');
    assert.deepEqual(await t.extension.settings(), before);
  }
});

story('the badge counts covered comments of its tab', async t => {
  const page = await t.openThread(THREAD);
  await untilCovered(page, COVERED);
  await until(async () => (await t.extension.badge(page.tabId)) === '2', 'the badge to say 2');
  await t.extension.change({ mode: 'off' });
  await until(async () => (await t.extension.badge(page.tabId)) === '', 'the badge to go');
});

story('“check this text”, “soften this text” and “check my words” are in the menus', async t => {
  for (const id of ['check-text', 'soften-text', 'save-proof', 'cover-words', 'show-words', 'check-draft']) {
    // The API lists no entries; adding one that is there already is refused.
    const refused = await t.extension.ask(
      (api, id) =>
        new Promise(resolve => {
          api.contextMenus.create({ id, title: 'again', contexts: ['selection'] }, () =>
            resolve(api.runtime.lastError?.message ?? ''),
          );
        }),
      id,
    );
    assert.notEqual(refused, '', `there was no entry ${id}`);
  }
});

story('when a page turns dark, our button turns with it', async t => {
  const page = await t.openThread(THREAD);
  await untilCovered(page, COVERED);
  await page.emulate({ dark: true });
  const colours = () =>
    page.evaluate(() => {
      const marker = document.querySelector('[data-cybercare="marker"]');
      return [marker, marker.parentElement].map(element => getComputedStyle(element).color);
    });
  await until(async () => new Set(await colours()).size === 1, 'one colour');
  await page.emulate({});
});

story('the manifest has no warnings', async t => assert.deepEqual(await t.browser.manifestComplaints(), []), {
  only: 'chromium',
});

const CARING = [
  'You are a stupid clown and everybody laughs at you.',
  'What a pathetic loser, delete your account.',
  'Shut up, you brainless donkey.',
  'You ugly useless turnip, nobody likes you.',
  'I know where you live and I am coming to beat you up tonight.',
  'She lives at 12 Turnip Street, say hello to her from me.',
  'You are so brave, I am proud of you. Thank you for this dance.',
];

/** The popup where many turn on someone, some of them dangerous, and one is kind; thanked already. */
async function openCaringPopup(t, mode = 'target') {
  await t.extension.change({ mode });
  const page = await t.openThread(CARING);
  await until(async () => {
    const { dangers, thread } = await t.summary(page);
    return dangers.length === 2 && thread.hostile >= 5 && thread.kind === 1;
  }, 'the thread to be read');
  const popup = await t.openOwn(`popup/index.html?tab=${page.tabId}`);
  await popup.resize(360, 600);
  await popup.until('the kind comment', () => document.querySelector('.kind-item') !== null);
  await popup.evaluate(() => document.querySelector('.kind-item .button.kind').click());
  await popup.until('the thanks', () => document.querySelector('.kind-item .reply') !== null);
  return popup;
}

async function openDangers(t) {
  const popup = await openCaringPopup(t, 'reader');
  await popup.evaluate(() => document.querySelector('.state-dangers button').click());
  await popup.until('the list', () => document.querySelector('.dangers .disclosure button') !== null);
  await popup.evaluate(() => document.querySelector('.dangers .disclosure button').click());
  return popup;
}

for (const [name, open] of [
  ['the popup of a thread that many turned against', openCaringPopup],
  ['the list of dangers', openDangers],
  ['the popup', async t => (await openThreadAndPopup(t)).popup],
  ['the popup in Gentle mode, with the box for one’s own words', openGentlePopup],
  ['the popup, after many hostile comments', openTiredPopup],
  ['the options with words of one’s own and a week', openWordsAndWeek],
  ['the reply coach', openCoach],
  ['the reply coach for the person attacked', openCoachForTarget],
  ['the options', t => t.openOwn('options/index.html')],
  ['the options with a kept text', openKeptProof],
  ['the model card', t => t.openOwn('options/model-card.html')],
  ['the welcome page', t => t.openOwn('welcome/index.html')],
]) {
  for (const dark of [false, true]) {
    for (const language of ['en', 'fr']) {
      story(`${name} can be used by everyone (${dark ? 'dark' : 'light'}, ${language})`, async t => {
        await t.extension.change({ language });
        const page = await open(t);
        await page.emulate({ dark, reducedMotion: true });
        await page.until('the page', () => document.querySelector('h1') !== null);
        const violations = await axeViolations(page);
        await page.emulate({});
        assert.deepEqual(violations, []);
      });
    }
  }
}

story('at 320 pixels nothing of the popup is cut off', async t => {
  const { popup } = await openThreadAndPopup(t);
  await popup.resize(320, 600);
  const wide = await popup.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 320, `the popup is ${wide} pixels wide`);
});
