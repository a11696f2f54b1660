import assert from 'node:assert/strict';
import { axeViolations, fillIn, pressOn, text } from '../harness/controls.mjs';
import { story } from '../harness/story.mjs';
import { untilCovered } from '../harness/thread.mjs';
import { until } from '../harness/wait.mjs';
import { KIND } from '../words.mjs';

/** Softer words in the popup, by the menu, and the settings of the pause. What stands in the page is told elsewhere. */

/** An argument with an insult in it, and the part of it that must be left. */
const IN = {
  en: {
    title: 'Soften my words',
    soften: 'Soften it',
    hostile: 'You pathetic clown, the bridge was closed on Monday.',
    kept: /bridge was closed on Monday/i,
    gone: /pathetic|clown/i,
    kinds: /hostile: .*insult/,
    kind: KIND[0],
    fine: /nothing hostile in it/,
    threat: 'I will come to your house and hurt you, you pathetic clown.',
    danger: /threat.*must not sound harmless/,
    long: /5,001 characters/,
    copied: 'Copied.',
    pause: 'Pause before sending',
  },
  fr: {
    title: 'Adoucir mes mots',
    soften: 'Adoucir',
    hostile: 'Espèce de gros guignol, le pont était fermé lundi.',
    kept: /le pont était fermé lundi/i,
    gone: /guignol/i,
    kinds: /hostilité\u00a0: .*insulte/,
    kind: KIND[2],
    fine: /rien d’hostile/,
    threat: 'Je vais venir chez toi et te casser la figure, espèce de guignol.',
    danger: /menace.*paraître anodins/,
    long: /5\u202f001 caractères/,
    copied: 'Copié.',
    pause: 'Marquer une pause',
  },
};

const outcome = page => page.evaluate(() => document.querySelector('.soften-outcome')?.innerText ?? '');

/** Opens the popup beside a thread, and the box in it. */
async function openBox(t, words) {
  const thread = await t.openThread([KIND[0]]);
  const popup = await t.openOwn(`popup/index.html?tab=${thread.tabId}`);
  await popup.resize(360, 600);
  // What is known of the tab comes a moment later and pushes down what is below.
  await popup.until('the state of the page', () => document.querySelector('.pause') !== null);
  await pressOn(popup, words.title);
  await popup.until('the box', () => document.querySelector('.soften-box textarea') !== null);
  return popup;
}

async function softenIn(popup, words, written, expected) {
  await fillIn(popup, '.soften-box textarea', written);
  // The button of the form, not the one that opens the box.
  await popup.evaluate(() => document.querySelector('.soften-box button[type="submit"]').focus());
  await popup.press('Enter');
  await until(async () => {
    const said = await outcome(popup);
    if (expected.test(said)) return true;
    throw new Error(`the box says “${said}”`);
  }, `${words.soften} to answer ${expected}`);
}

/** Chooses an entry of our menus, and gives the popup it opens. */
async function popupFromMenu(t, entry, tabId) {
  // The browser's own panel is out of reach for a story; where there is none, the same page opens as a small window.
  const setPanel = path =>
    t.extension.ask((api, path) => api.action.setPopup({ popup: path && api.runtime.getURL(path) }), path);
  await setPanel('');
  try {
    await t.browser.chooseMenu(entry, tabId);
    const find = async () => {
      for (const page of await t.browser.pages())
        if ((await page.url().catch(() => '')).includes('/popup/index.html')) return page;
      return null;
    };
    const popup = await until(find, 'the popup to open');
    t.openPages().push(popup);
    return popup;
  } finally {
    await setPanel('popup/index.html');
  }
}

/** What a part of the page shows: the words struck through, and the last text whole, without what is only read out. */
const sides = (page, part) =>
  page.evaluate(part => {
    const seen = element => {
      const copy = element.cloneNode(true);
      for (const read of copy.querySelectorAll('.only-read')) read.remove();
      return copy.textContent;
    };
    const texts = [...document.querySelectorAll(`${part} .covered-words`)].map(seen);
    return {
      removed: [...document.querySelectorAll(`${part} del`)].map(seen).join(' '),
      after: texts.at(-1) ?? '',
    };
  }, part);

for (const [language, words] of Object.entries(IN)) {
  story(`a person softens their own words in the popup and copies them (${language})`, async t => {
    await t.extension.change({ language });
    const popup = await openBox(t, words);
    await softenIn(popup, words, words.hostile, words.kinds);
    const { removed, after } = await sides(popup, '.soften-box');
    assert.match(after, words.kept);
    assert.doesNotMatch(after, words.gone);
    assert.match(removed, words.gone, 'what was taken out is marked where it stood');
    for (const dark of [false, true]) {
      await popup.emulate({ dark, reducedMotion: true });
      assert.deepEqual(await axeViolations(popup), []);
    }
    await popup.emulate({});
    await popup.evaluate(() => {
      window.copied = [];
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async words => void window.copied.push(words) },
      });
    });
    await pressOn(popup, language === 'fr' ? 'Copier' : 'Copy');
    const [copied] = await popup.until('a copy', () => window.copied.length > 0 && window.copied);
    assert.match(copied, words.kept);
    await popup.until(
      'the word that it is done',
      said => document.body.innerText.includes(said),
      words.copied,
    );
    const kept = JSON.stringify(await t.extension.ask(api => api.storage.local.get(null)));
    assert.ok(!kept.includes(words.hostile.slice(0, 20)), 'the words were stored');
  });

  story(`words that are friendly, a threat or too long are told apart (${language})`, async t => {
    await t.extension.change({ language });
    const popup = await openBox(t, words);
    await softenIn(popup, words, words.kind, words.fine);
    await softenIn(popup, words, words.threat, words.danger);
    assert.equal((await sides(popup, '.soften-box')).removed, '', 'a threat is never made to sound harmless');
    await softenIn(popup, words, 'a'.repeat(5001), words.long);
    assert.deepEqual(await axeViolations(popup), []);
  });

  story(`“soften this text” opens the popup with the selection made softer (${language})`, async t => {
    await t.extension.change({ language });
    const thread = await t.openThread([KIND[0]]);
    const entry = { menuItemId: 'soften-text', selectionText: words.hostile };
    const popup = await popupFromMenu(t, entry, thread.tabId);
    await popup.until('what came of it', () => document.querySelector('.card .covered-words'));
    assert.match((await sides(popup, '.card')).after, words.kept);
    assert.doesNotMatch(await text(popup), words.gone, 'the hostile words are kept back until asked for');
    await pressOn(popup, language === 'fr' ? 'Lire l’original' : 'Read the original');
    await until(async () => words.gone.test((await sides(popup, '.card')).removed), 'the original');
    assert.deepEqual(await axeViolations(popup), []);
  });

  story(`the pause is turned off, tuned, and left out of a site in the options (${language})`, async t => {
    await t.extension.change({ language });
    const page = await t.openOwn('options/index.html');
    await page.until('the section', () => document.querySelector('#pause') !== null);
    await fillIn(page, '#pause .add-site input', 'https://forum.example/thread');
    await page.evaluate(() => document.querySelector('#pause .add-site button').click());
    await page.until('the site', () => document.querySelector('#pause .host')?.innerText === 'forum.example');
    await page.evaluate(() => document.querySelector('#pause input[value="more"]').click());
    const kept = await until(async () => {
      const settings = await t.extension.settings();
      return settings.pauseSensitivity === 'more' && settings;
    }, 'the sensitivity to be kept');
    assert.deepEqual(kept.pauseSitesOff, ['forum.example']);
    assert.deepEqual(kept.sitesOff, [], 'Cybercare itself goes on there');
    assert.deepEqual(await axeViolations(page), []);

    await page.evaluate(() => document.querySelector('#pause .line button').click());
    await until(async () => (await t.extension.settings()).pauseSitesOff.length === 0, 'the site to go');
    await pressOn(page, words.pause);
    await until(async () => !(await t.extension.settings()).pause, 'the pause to be off');
    await page.until('what tunes it to go', () => document.querySelector('#pause .choices') === null);
  });
}

story('a kind can be softened, a threat cannot, and the options offer it so', async t => {
  const page = await t.openOwn('options/index.html');
  await page.until('the kinds', () => document.querySelectorAll('#categories .line').length > 0);
  const offered = await page.evaluate(() =>
    [...document.querySelectorAll('#categories .line')].map(line => [
      line.querySelector('.line-name').innerText,
      [...line.querySelectorAll('input')].map(input => input.value).join(),
    ]),
  );
  for (const [kind, treatments] of offered)
    assert.equal(
      treatments,
      /threat/i.test(kind) ? 'show,cover,collapse' : 'show,soften,cover,collapse',
      kind,
    );
});

story(
  'the second suggestion is offered only where the browser has a model ready; it can always be turned off',
  async t => {
    const page = await t.openOwn('options/index.html');
    const isOffered = () => page.evaluate(() => document.querySelector('#model [role="switch"]') !== null);
    await page.until('the facts', () => document.querySelector('#model dd') !== null);
    assert.equal(await isOffered(), false, 'no browser of these stories holds a model');
    await t.extension.change({ browserRewriter: true });
    await until(isOffered, 'the switch');
    await page.evaluate(() => document.querySelector('#model [role="switch"]').click());
    await until(async () => !(await isOffered()), 'the switch to go');
    assert.equal((await t.extension.settings()).browserRewriter, false);
  },
);

story('in Gentle mode the popup says what was softened, softer words first', async t => {
  await t.extension.change({ mode: 'gentle' });
  const thread = await t.openThread([KIND[0], IN.en.hostile, IN.en.threat]);
  await untilCovered(thread, [IN.en.threat]);
  await until(async () => (await t.summary(thread)).counts.softened === 1, 'the comment to be softened');
  await until(async () => (await t.extension.badge(thread.tabId)) === '2', 'the badge to count both');
  const popup = await t.openOwn(`popup/index.html?tab=${thread.tabId}`);
  await popup.resize(360, 600);
  await popup.until('both comments', () => document.querySelectorAll('.covered-item').length === 2);
  const words = await text(popup);
  assert.match(words, /1 comment softened here, 1 covered/);
  assert.match(words, IN.en.kept, 'the softer words are there at once');
  assert.doesNotMatch(words, IN.en.gone, 'the hostile ones are not');
  assert.deepEqual(await axeViolations(popup), []);
  await pressOn(popup, 'Read the original');
  await until(async () => IN.en.gone.test(await text(popup)), 'the original');
});

story(
  'on the welcome page the thread follows the mode: Gentle softens it, Reader covers it again',
  async t => {
    const page = await t.openOwn('welcome/index.html');
    await page.resize(1100, 900);
    const marks = kind =>
      page.evaluate(kind => document.querySelectorAll(`[data-cybercare="${kind}"]`).length, kind);
    await until(async () => (await marks('covered')) >= 2, 'hostile words to be covered');
    await pressOn(page, 'Gentle');
    await until(async () => (await marks('softened')) >= 1, 'words to be softened');
    const shown = await page.evaluate(() => document.querySelector('[data-cybercare="softened"]').innerText);
    assert.doesNotMatch(shown, /turnip|clown|pickle|walrus/);
    await pressOn(page, 'Reader');
    await until(async () => (await marks('softened')) === 0 && (await marks('covered')) >= 2, 'the covers');
  },
);
