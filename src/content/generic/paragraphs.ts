import { attribute, isElement, localName, nextSibling } from '../dom.ts';

const PARAGRAPHS = new Set('p ul ol pre'.split(' '));
const MOST = 40;

/**
 * A paragraph that is told by its place, with those right after it that look the same: the rest of what was said,
 * where nothing holds it all. Anything else stands alone.
 */
export function paragraphsFrom(first: Element): Element[] {
  const found = [first];
  if (localName(first) !== 'p') return found;
  const look = attribute(first, 'class');
  for (let next = nextSibling(first); next && found.length < MOST; next = nextSibling(next)) {
    if (!isElement(next)) {
      if (next instanceof Text && /\S/.test(next.data)) break;
      continue;
    }
    if (!PARAGRAPHS.has(localName(next)) || attribute(next, 'class') !== look) break;
    found.push(next);
  }
  return found;
}
