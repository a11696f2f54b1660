import assert from 'node:assert/strict';
import { pressOn, text } from '../harness/controls.mjs';
import { countPixels } from '../harness/pixels.mjs';
import { story } from '../harness/story.mjs';
import { covered, marked, source, untilCovered } from '../harness/thread.mjs';
import { until } from '../harness/wait.mjs';

/** What a thread means to the people in it: who is kind, what is dangerous, many against one. */

const KIND = [
  'You are so brave, I am proud of you. Thank you for this dance.',
  'Thank you for posting this, you made my whole week. Keep dancing!',
  'I am with you. You deserve kindness, and your dance is lovely.',
  'Merci pour cette danse, tu es formidable. Je suis avec toi !',
];
const INSULTS = [
  'You absolute turnip, nobody wants you here, get lost.',
  'You are a stupid clown and everybody laughs at you.',
  'What a pathetic loser, delete your account.',
  'Shut up, you brainless donkey.',
  'You ugly useless turnip, nobody likes you.',
];
const THREAT = 'I know where you live and I am coming to beat you up tonight.';
const ADDRESS = 'She lives at 12 Turnip Street, say hello to her from me.';
/** The colour of the signs. */
const LEAF = [39, 112, 78];
const NEITHER = 'The bus was late again today.';

/** The popup beside a thread whose comments are all read. */
async function openPopup(t, comments) {
  const page = await t.openThread(comments);
  await until(async () => {
    const { found, waiting } = (await t.summary(page)).counts;
    return found === comments.length && waiting === 0;
  }, 'the thread to be read');
  const popup = await t.openOwn(`popup/index.html?tab=${page.tabId}`);
  await popup.resize(360, 600);
  await popup.until('the state of the page', () => document.querySelector('.state-sentence') !== null);
  return { page, popup };
}

/** Collects what is copied: headless browsers have no clipboard of their own. */
const catchCopies = popup =>
  popup.evaluate(() => {
    window.copied = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async words => void window.copied.push(words) },
    });
  });

story('a page with kind comments is told of none of them, and is as before when we leave', async t => {
  const other = await t.openThread([NEITHER]);
  const placeOf = page => page.evaluate(() => document.querySelector('[data-cybercare]')?.outerHTML);
  await until(() => placeOf(other), 'the place for signs where nobody is kind');
  const page = await t.openThread([NEITHER, NEITHER, ...KIND]);
  await until(async () => (await t.summary(page)).kindCount === KIND.length, 'the kind comments');
  const told = await page.evaluate(() => {
    const ours = [...document.querySelectorAll('[data-cybercare]')];
    return ours.map(({ parentNode, shadowRoot, childNodes, attributes }) => ({
      ...{ parent: parentNode.localName, root: shadowRoot, children: childNodes.length },
      attributes: [...attributes].map(({ name, value }) => `${name}=${value}`),
    }));
  });
  assert.deepEqual(told, [
    { parent: 'html', root: null, children: 0, attributes: ['data-cybercare=beside', 'aria-hidden=true'] },
  ]);
  assert.equal(await placeOf(page), await placeOf(other));
  const withKind = await source(page);
  await t.extension.change({ mode: 'off' });
  await until(async () => !(await source(page)).includes('data-cybercare'), 'the page to be as it was');
  assert.equal(withKind.replace(/<div data-cybercare="beside"[^>]*><\/div>/, ''), await source(page));
});

story('the signs beside kind comments are seen, and go where nobody wants them', async t => {
  const page = await t.openThread([NEITHER, ...KIND]);
  await until(async () => (await t.summary(page)).kindCount === KIND.length, 'the kind comments');
  // What is drawn is out of reach of every script, so that the picture tells.
  const greens = () => countPixels(page, LEAF);
  await until(async () => (await greens()) > 20, 'green hearts');
  await t.extension.change({ kindMarks: false });
  await until(async () => (await greens()) === 0, 'no hearts');
});

/** What a page can measure of the place for signs: scroll sizes, and the points where it is hit. */
const measure = page =>
  page.evaluate(() => {
    const ours = document.querySelector('[data-cybercare="beside"]');
    ours?.style.setProperty('pointer-events', 'auto', 'important');
    const hit = [];
    for (let y = 4; ours && y < innerHeight; y += 8)
      for (let x = 4; x < innerWidth; x += 8)
        if (document.elementsFromPoint(x, y).includes(ours)) hit.push([x, y]);
    ours?.style.removeProperty('pointer-events');
    const sizes = element => [element?.scrollWidth ?? 0, element?.scrollHeight ?? 0];
    return { hit, ours: sizes(ours), page: sizes(document.documentElement) };
  });

story('a page that measures the place for signs beside kind comments finds none', async t => {
  await t.extension.change({ kindMarks: false });
  const page = await t.openThread([NEITHER, ...KIND]);
  await until(async () => (await t.summary(page)).kindCount === KIND.length, 'the kind comments');
  const without = await measure(page);
  await t.extension.change({ kindMarks: true });
  await until(async () => (await countPixels(page, LEAF)) > 20, 'green hearts');
  const withSigns = await measure(page);
  assert.deepEqual(withSigns, without);
  assert.deepEqual(withSigns.ours, [0, 0]);
  assert.ok((await countPixels(page, LEAF)) > 20, 'the hearts are still there');
});

story('the popup lists the kind ones first, finds them on the page and thanks them', async t => {
  const { page, popup } = await openPopup(t, [INSULTS[0], NEITHER, ...KIND]);
  await popup.until('three of them', () => document.querySelectorAll('.kind-item').length === 3);
  const order = await popup.evaluate(() =>
    [...document.querySelectorAll('.kind-item, .covered-item')].map(item => item.className),
  );
  assert.deepEqual(order, ['kind-item', 'kind-item', 'kind-item', 'covered-item']);
  assert.ok((await text(popup)).includes(KIND[0]), 'kind words are not hidden');
  await pressOn(popup, 'All 4 kind');
  await popup.until('all of them', () => document.querySelectorAll('.kind-item').length === 4);

  await page.evaluate(() => {
    document.body.style.paddingBottom = '3000px';
    scrollTo(0, 3000);
  });
  await pressOn(popup, 'See on page');
  await page.until('the comment to be in view', () => scrollY < 1000);

  await catchCopies(popup);
  await pressOn(popup, 'Thank them');
  const [thanks] = await popup.until('thanks', () => window.copied.length > 0 && window.copied);
  assert.ok((await text(popup)).includes(thanks), 'one reads what was copied');
});

story('where many turn on someone, the popup folds them away, and brings them back', async t => {
  const { page, popup } = await openPopup(t, [...INSULTS, NEITHER]);
  assert.match(await text(popup), /Many here turn on someone/);
  await pressOn(popup, 'Fold them all');
  await until(async () => (await marked(page, 'collapsed')).length === INSULTS.length, 'folded comments');
  await popup.until('the way back', () => document.body.innerText.includes('Unfold them'));
  await pressOn(popup, 'Unfold them');
  await until(async () => (await marked(page, 'collapsed')).length === 0, 'unfolded comments');
  await untilCovered(page, INSULTS);

  await pressOn(popup, 'Ask a friend');
  await popup.until('words for a friend', () => document.querySelector('.reply button') !== null);
  await catchCopies(popup);
  await pressOn(popup, 'Copy');
  const [asked] = await popup.until('the text', () => window.copied.length > 0 && window.copied);
  assert.ok(!asked.includes('@'), 'it is addressed to nobody');
  await pressOn(popup, 'Who can help');
  await popup.until('help', () => document.querySelector('#help-title') !== null);
});

story('a few hostile comments are no crowd', async t => {
  const { popup } = await openPopup(t, [INSULTS[0], INSULTS[1], NEITHER]);
  assert.doesNotMatch(await text(popup), /Many here turn/);
});

story('threats and private data are one press away, whatever is done with them on the page', async t => {
  await t.extension.change({
    treatments: { ...t.defaults.treatments, threat: 'show', insult: 'show', other: 'show' },
  });
  const { page, popup } = await openPopup(t, [INSULTS[0], ADDRESS, THREAT, NEITHER]);
  assert.ok(!(await covered(page)).some(words => words.includes(THREAT)));
  assert.match(await text(popup), /1 threat and 1 comment with private data/);
  await pressOn(popup, 'See the list');
  await popup.until('the list', () => document.querySelectorAll('.dangers .danger-item').length === 2);
  const seen = await popup.evaluate(() => document.querySelector('.dangers').innerText);
  assert.ok(seen.indexOf('threat') < seen.lastIndexOf('private data'), 'the threat comes first');
  assert.ok(!seen.includes(THREAT) && !seen.includes(ADDRESS), 'words are hidden until asked for');
  assert.equal(await popup.evaluate(() => document.activeElement.id), 'dangers-title');
  await pressOn(popup, 'Read');
  await popup.until('the words', () => document.querySelector('.dangers blockquote') !== null);
  assert.ok((await text(popup)).includes(THREAT));
});

story('“About me” covers all that is hostile, and keeps dangers in a list of their own', async t => {
  await t.extension.change({ treatments: { ...t.defaults.treatments, insult: 'show', other: 'show' } });
  const { page, popup } = await openPopup(t, [INSULTS[1], ADDRESS, THREAT, KIND[0]]);
  await pressOn(popup, 'About me');
  await until(async () => (await t.extension.settings()).mode === 'target', 'the mode');
  await untilCovered(page, [INSULTS[1], THREAT]);
  await popup.until('the list', () => document.querySelectorAll('.dangers .danger-item').length === 2);
  const words = await text(popup);
  assert.match(words, /People who stand with you/);
  assert.match(words, /Save all 2 as proof/);
  await until(async () => (await t.extension.badge(page.tabId)) === '2', 'the badge to count as ever');
});
