import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What a person does on our own pages, and what they must hold. */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that is seen of a page. */
export const text = page => page.evaluate(() => document.body.innerText);

/** Presses the first button or switch whose words begin so. */
export async function pressOn(page, label) {
  const point = await page.evaluate(async label => {
    const all = [...document.querySelectorAll('button, [role="switch"], label, summary')];
    // What is hidden has words too, but nobody can press it.
    const found = all.find(one => one.innerText.trim().startsWith(label) && one.getClientRects().length > 0);
    if (!found) return null;
    const place = () => {
      found.scrollIntoView({ block: 'center' });
      return found.getBoundingClientRect();
    };
    // What is still being read above it moves it: nobody presses what moves.
    let before = place();
    for (let same = 0, looks = 0; same < 2 && looks < 40; looks++) {
      await new Promise(resolve => setTimeout(resolve, 25));
      const now = place();
      same = now.x === before.x && now.y === before.y ? same + 1 : 0;
      before = now;
    }
    const { x, y, width, height } = before;
    return { x: x + width / 2, y: y + height / 2 };
  }, label);
  assert.ok(point, `no button “${label}” on ${await text(page)}`);
  await page.click(point);
}

/** Puts words into a field as typing or pasting does. */
export const fillIn = (page, selector, words) =>
  page.evaluate(
    (selector, words) => {
      const field = document.querySelector(selector);
      field.focus();
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    words,
  );

/** What axe finds wrong with a page, one line each. */
export async function axeViolations(page) {
  await page.inject(AXE);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`);
  });
}
