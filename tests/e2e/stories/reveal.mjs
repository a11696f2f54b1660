import assert from 'node:assert/strict';
import { story } from '../harness/story.mjs';
import { buttonPoint, focusButton, marked, moved, rectangles, untilCovered } from '../harness/thread.mjs';
import { until } from '../harness/wait.mjs';
import { HOSTILE, KIND } from '../words.mjs';

/** Showing covered words and covering them again. */

const THREAD = [KIND[0], HOSTILE[0], KIND[2], HOSTILE[2]];

async function openCovered(t) {
  const page = await t.openThread(THREAD);
  await untilCovered(page, [HOSTILE[0], HOSTILE[2]]);
  return page;
}

const untilRevealed = (page, texts) =>
  until(
    async () =>
      JSON.stringify((await marked(page, 'revealed')).map(text => text.trim())) === JSON.stringify(texts),
    'the words to be shown',
  );

const isVisible = (page, index) =>
  page.evaluate(
    index =>
      getComputedStyle(document.querySelectorAll('.comment-content p')[index]).visibility === 'visible',
    index,
  );

story('a click on the button shows the words, another covers them again', async t => {
  const page = await openCovered(t);
  const before = await rectangles(page);
  assert.equal(await isVisible(page, 1), false);
  await page.click(await buttonPoint(page));
  await untilRevealed(page, [HOSTILE[0]]);
  assert.equal(await isVisible(page, 1), true);
  assert.equal(await isVisible(page, 3), false);
  assert.deepEqual(moved(before, await rectangles(page)), []);
  await page.click(await buttonPoint(page));
  await untilCovered(page, [HOSTILE[0], HOSTILE[2]]);
  assert.equal(await isVisible(page, 1), false);
});

for (const [key, name] of [
  ['Enter', 'Enter'],
  [' ', 'Space'],
]) {
  story(`${name} on the button shows the words, and covers them again`, async t => {
    const page = await openCovered(t);
    await focusButton(page, 1);
    await page.press(key);
    await untilRevealed(page, [HOSTILE[2]]);
    await page.press(key);
    await untilCovered(page, [HOSTILE[0], HOSTILE[2]]);
  });
}

story('the button is reached by Tab alone', async t => {
  const page = await openCovered(t);
  await page.evaluate(() => document.querySelector('a').focus());
  await until(async () => {
    await page.press('Tab');
    return page.evaluate(() => document.activeElement.dataset.cybercare === 'marker');
  }, 'Tab to reach the button');
  await page.press('Enter');
  await untilRevealed(page, [HOSTILE[0]]);
});

story('“show all”, “cover all”, next and previous work as the shortcuts ask', async t => {
  const page = await openCovered(t);
  const act = action => t.extension.messageTab(page.tabId, 'act', { action });
  await act('revealAll');
  await untilRevealed(page, [HOSTILE[0], HOSTILE[2]]);
  await act('coverAll');
  await untilCovered(page, [HOSTILE[0], HOSTILE[2]]);
  const focused = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-cybercare="marker"]')].indexOf(document.activeElement),
    );
  for (const [action, index] of [
    ['next', 0],
    ['next', 1],
    ['next', 0],
    ['previous', 1],
    ['previous', 0],
  ]) {
    await act(action);
    assert.equal(await focused(), index, `after ${action}`);
  }
});

story('a click the page makes up shows nothing', async t => {
  const page = await openCovered(t);
  await page.evaluate(() => {
    const host = document.querySelector('[data-cybercare="marker"]');
    host.click();
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
      host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  assert.deepEqual(await marked(page, 'revealed'), []);
});

story('the page cannot find the covered words by searching itself', async t => {
  const page = await openCovered(t);
  const found = await page.evaluate(text => window.find(text), 'disgusting idiot');
  assert.equal(found, false);
  for (const label of ['Covered', 'Show', 'insult', 'threat']) {
    assert.equal(
      await page.evaluate(text => window.find(text, true), label),
      false,
      `“${label}” can be found`,
    );
  }
});

story('every covered comment carries the same button', async t => {
  const page = await openCovered(t);
  const markers = await page.evaluate(() =>
    [...document.querySelectorAll('[data-cybercare="marker"]')].map(host => host.outerHTML),
  );
  assert.equal(new Set(markers).size, 1);
});
