import assert from 'node:assert/strict';
import { pressOn } from '../harness/controls.mjs';
import { story } from '../harness/story.mjs';
import { untilCovered } from '../harness/thread.mjs';
import { until } from '../harness/wait.mjs';
import { HOSTILE, KIND } from '../words.mjs';

/** Our pages on a small screen under a finger, as Firefox for Android shows them, and to a screen reader. */

const NARROW = 320;
const FINGER = 44;

async function openPopup(t) {
  const page = await t.openThread([KIND[0], HOSTILE[0], KIND[1], HOSTILE[4]]);
  await untilCovered(page, [HOSTILE[0], HOSTILE[4]]);
  const popup = await t.openOwn(`popup/index.html?tab=${page.tabId}`);
  await popup.until('the covered comments', () => document.querySelectorAll('.covered-item').length === 2);
  return popup;
}

async function openCoach(t) {
  const popup = await openPopup(t);
  await popup.evaluate(() => document.querySelector('.covered-item .button.kind').click());
  await popup.until('cards', () => document.querySelector('.coach-card textarea') !== null);
  return popup;
}

async function openHelp(t) {
  const popup = await openPopup(t);
  await pressOn(popup, 'Help');
  await popup.until('the numbers', () => document.querySelector('a[href^="tel:"]') !== null);
  return popup;
}

/** The options with a kept text, whose addresses are links of their own. */
async function openOptions(t) {
  await t.extension.message('deleteEvidence', { ids: 'all' });
  const page = await t.openThread([HOSTILE[0]]);
  await untilCovered(page, [HOSTILE[0]]);
  const comments = (await t.summary(page)).covered.map(({ id }) => ({ id, frameId: 0 }));
  await t.extension.message('saveEvidence', { tabId: page.tabId, comments, picture: false });
  const options = await t.openOwn('options/index.html');
  await options.until('the facts', () => document.querySelector('#model dd') !== null);
  await options.until('the kept text', () => document.querySelectorAll('.record').length === 1);
  return options;
}

async function openWelcome(t) {
  const welcome = await t.openOwn('welcome/index.html');
  await welcome.until('the thread', () => document.querySelectorAll('[data-cybercare]').length >= 2);
  return welcome;
}

/** Opens all that is closed on a page, so that nothing is left out. */
const openAll = page =>
  page.evaluate(() => {
    for (const button of document.querySelectorAll('button.disclosure-button[aria-expanded="false"]'))
      button.click();
  });

/** What a finger may miss, in words: all that is pressed, save links inside a sentence. */
const tooSmall = (page, finger) =>
  page.evaluate(finger => {
    const inSentence = one =>
      getComputedStyle(one).display === 'inline' &&
      one.parentElement.innerText.trim() !== one.innerText.trim();
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter(one => one.getClientRects().length > 0 && !inSentence(one))
      .map(one => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
      .filter(({ box }) => box.height > 1 && (box.height < finger - 0.5 || box.width < 24))
      .map(({ one, box }) => `${one.outerHTML.slice(0, 90)}: ${box.width} × ${box.height}`);
  }, finger);

/** What reaches over the edge, in words. */
const tooWide = (page, width) =>
  page.evaluate(
    width =>
      document.documentElement.scrollWidth <= width
        ? []
        : [...document.querySelectorAll('body *')]
            .filter(one => one.getBoundingClientRect().right > width + 0.5)
            .map(one => one.outerHTML.slice(0, 90)),
    width,
  );

/** Controls whose name leaves out the words that are seen on them: nobody could call them by what they read. */
const otherwiseNamed = page =>
  page.evaluate(() => {
    const bare = text =>
      text
        .normalize('NFKC')
        .replace(/[^\p{L}\p{N}]+/gu, '')
        .toLowerCase();
    return [...document.querySelectorAll('button[aria-label], a[aria-label], label > [aria-label]')]
      .filter(one => !bare(one.getAttribute('aria-label')).includes(bare(one.innerText)))
      .map(one => one.outerHTML.slice(0, 120));
  });

/** Controls as either browser calls them in its accessibility tree. */
const CONTROL =
  /^(button|pushbutton|toggle ?button|link|switch|check ?box|checkbutton|radio|radio ?button|textbox|search ?box|entry|combo ?box)$/i;

/** How many controls are seen on a page, dates and files left aside: browsers call dates each in their own way, and a button stands for the file. */
const controlsSeen = page =>
  page.evaluate(
    () =>
      [
        ...document.querySelectorAll(
          'a[href], button, input:not([type="date"], [type="file"]), select, textarea',
        ),
      ].filter(one => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[data-cybercare]'))
        .length,
  );

for (const [name, open] of [
  ['the popup', openPopup],
  ['the reply coach', openCoach],
  ['help', openHelp],
  ['the options', openOptions],
  ['the welcome page', openWelcome],
]) {
  story(
    `on a telephone nothing of ${name} is cut off, and each control has a name and room for a finger`,
    async t => {
      const page = await open(t);
      await page.resize(NARROW, 640);
      await page.emulate({ touch: true, reducedMotion: true });
      try {
        await page.until('a coarse pointer', () => matchMedia('(pointer: coarse)').matches);
        await openAll(page);
        await page.until(
          'the page to come to rest',
          () => document.querySelector('[aria-busy="true"], .skeleton') === null,
        );
        assert.deepEqual(await tooWide(page, NARROW), []);
        assert.deepEqual(await tooSmall(page, FINGER), []);
        assert.deepEqual(await otherwiseNamed(page), []);
        const controls = await until(async () => {
          const nodes = (await page.accessibility()).filter(({ role }) => CONTROL.test(role));
          // Browsers bring the tree up to date some moments after the page.
          return nodes.length >= (await controlsSeen(page)) && nodes;
        }, 'every control to be in the accessibility tree');
        assert.deepEqual(
          controls.filter(({ name }) => name.trim() === ''),
          [],
        );
      } finally {
        await page.emulate({});
      }
    },
  );
}

/** More room between letters, words and lines, as people who read so have browsers put it. */
const spaceOut = page =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });

/** Words that are cut off, or lie over the edge. */
const cutOff = page =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a, label, h1, h2, h3, p, dt, dd, select')]
      .filter(one => one.getClientRects().length > 0 && !one.closest('.only-read, .kind-words'))
      .filter(
        one =>
          one.getBoundingClientRect().right > innerWidth + 0.5 ||
          (getComputedStyle(one).overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1),
      )
      .map(one => one.outerHTML.slice(0, 90)),
  );

/** Where the keyboard is: whether it is seen there, and what lies over it. */
const whereFocusIs = page =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body) return null;
    const { x, y, width, height } = (one.closest('label') ?? one).getBoundingClientRect();
    const inside = (value, most) => Math.min(Math.max(value, 1), most - 1);
    const at = document.elementFromPoint(
      inside(x + width / 2, innerWidth),
      inside(y + Math.min(height / 2, 12), innerHeight),
    );
    const drawn = [one, one.nextElementSibling].some(
      each => each && getComputedStyle(each).outlineStyle !== 'none',
    );
    const near = at && (one.contains(at) || at.contains(one) || one.closest('label')?.contains(at));
    return { name: one.outerHTML.slice(0, 90), drawn, hidden: !near || at.contains(document.body) };
  });

for (const [name, open, size, presses] of [
  ['the popup', openPopup, [360, 600], 24],
  ['the options', openOptions, [900, 700], 40],
]) {
  story(`the keyboard is seen wherever it goes in ${name}, and wide text is not cut off`, async t => {
    const page = await open(t);
    await page.resize(...size);
    await page.show();
    await openAll(page);
    const places = [];
    for (let press = 0; press < presses; press++) {
      await page.press('Tab');
      places.push(await whereFocusIs(page));
    }
    const reached = places.filter(Boolean);
    assert.ok(reached.length >= presses - 4, `${reached.length} of ${presses} presses came to something`);
    assert.deepEqual(
      reached.filter(({ drawn, hidden }) => !drawn || hidden),
      [],
    );
    await spaceOut(page);
    assert.deepEqual(await cutOff(page), []);
  });
}
