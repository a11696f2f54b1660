import assert from 'node:assert/strict';
import { axeViolations, fillIn, pressOn, text } from '../harness/controls.mjs';
import { story } from '../harness/story.mjs';
import { untilCovered } from '../harness/thread.mjs';
import { until } from '../harness/wait.mjs';
import { HOSTILE, KIND } from '../words.mjs';

/** Answering with kindness, from the popup: words that can help, made one's own, and never sent. */

const THREAD = [KIND[0], HOSTILE[0], KIND[1], HOSTILE[2]];
const COVERED = [HOSTILE[0], HOSTILE[2]];

async function openPopup(t, thread) {
  const popup = await t.openOwn(`popup/index.html?tab=${thread.tabId}`);
  await popup.resize(360, 600);
  await popup.until('the covered comments', () => document.querySelectorAll('.covered-item').length > 0);
  // Headless browsers have no clipboard of their own; what is written is what counts.
  await popup.evaluate(() => {
    window.copied = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async words => void window.copied.push(words) },
    });
  });
  return popup;
}

const untilCards = popup =>
  popup.until('cards', () => document.querySelectorAll('.coach-card h3').length > 0);

/** The popup with the coach open for the first hostile comment of a thread. */
async function openCoach(t, comments = THREAD, covered = COVERED, answer = 'Answer with kindness') {
  const thread = await t.openThread(comments);
  await untilCovered(thread, covered);
  const popup = await openPopup(t, thread);
  await pressOn(popup, answer);
  await untilCards(popup);
  return { thread, popup };
}

const cards = popup =>
  popup.evaluate(() => [...document.querySelectorAll('.coach-card > h3')].map(card => card.innerText));
const draft = popup => popup.evaluate(() => document.querySelector('.coach-card textarea')?.value ?? '');
const tone = popup => popup.evaluate(() => document.querySelector('.coach .draft-tone')?.innerText.trim());

story('a bystander makes kind words their own, and copies them', async t => {
  const { popup } = await openCoach(t);
  assert.deepEqual(await cards(popup), ['Stand with them', 'Back to the subject', 'Say that it hurts']);
  assert.ok(!(await text(popup)).includes(HOSTILE[0]), 'the hostile words are kept back until asked for');
  const first = await draft(popup);
  assert.match(first, /^\p{Lu}.+[.?]$/u);

  await pressOn(popup, 'Other words');
  const second = await until(async () => {
    const now = await draft(popup);
    return now !== first && now;
  }, 'other words');
  await pressOn(popup, 'The words before');
  await until(async () => (await draft(popup)) === first, 'the words before');
  assert.notEqual(second, first);

  await fillIn(popup, '.coach-card textarea', 'You pathetic clown, I hate you.');
  await until(async () => (await tone(popup)) === 'May hurt', 'the tone to be heard');
  await fillIn(popup, '.coach-card textarea', 'I loved this, thank you so much for sharing it.');
  await until(async () => (await tone(popup)) === 'Sounds kind', 'the tone to be kind');
  await pressOn(popup, 'Copy');
  const [copied] = await popup.until('a copy', () => window.copied.length > 0 && window.copied);
  assert.equal(copied, 'I loved this, thank you so much for sharing it.');
});
