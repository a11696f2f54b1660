import { until } from './wait.mjs';

/** Questions about a thread in a page and what Cybercare did to it. Nothing here looks inside the extension. */

/** Letters and digits only: pages put spaces, line breaks and pictures where they like. */
export const bare = text =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** The words under each mark of a kind, in page order. */
export const marked = (page, ...kinds) =>
  page.evaluate(
    kinds =>
      [...document.querySelectorAll(kinds.map(kind => `[data-cybercare="${kind}"]`).join())].map(
        body => body.textContent,
      ),
    kinds,
  );

export const covered = page => marked(page, 'covered', 'collapsed');

const same = (found, wanted) =>
  found.length === wanted.length && found.every((text, index) => bare(text) === bare(wanted[index]));

/** Waits until exactly these texts are covered, in page order. */
export async function untilCovered(page, texts) {
  const what = `these comments, and no others, to be covered: ${JSON.stringify(texts)}`;
  await until(async () => {
    const found = await covered(page);
    if (same(found, texts)) return true;
    throw new Error(`covered are ${JSON.stringify(found.map(text => text.trim().slice(0, 80)))}`);
  }, what);
}

/** Every element with its place and size, our own apart. */
export const rectangles = page =>
  page.evaluate(() =>
    [...document.querySelectorAll('*:not([data-cybercare="marker"], [data-cybercare="beside"])')].map(
      element => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { name: element.localName, box: [x + scrollX, y + scrollY, width, height] };
      },
    ),
  );

/** The elements that moved or changed size by half a pixel or more, in words. */
export const moved = (before, after) =>
  before.length === after.length
    ? before.flatMap(({ name, box }, index) =>
        box.every((value, side) => Math.abs(value - after[index].box[side]) < 0.5)
          ? []
          : [`${name} ${box} → ${after[index].box}`],
      )
    : [`${before.length} elements became ${after.length}`];

export const source = page => page.evaluate(() => document.documentElement.outerHTML);

/** Where to press the button of the nth marked comment. */
export const buttonPoint = (page, index = 0) =>
  page.evaluate(index => {
    const host = document.querySelectorAll('[data-cybercare="marker"]')[index];
    host.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = host.getBoundingClientRect();
    return { x: x + Math.min(width / 2, 30), y: y + Math.min(height / 2, 8) };
  }, index);

export const focusButton = (page, index = 0) =>
  page.evaluate(index => document.querySelectorAll('[data-cybercare="marker"]')[index].focus(), index);
