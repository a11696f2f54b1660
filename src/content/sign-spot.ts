import { box, firstChild, isElement, localName, nextSibling, shadowRootOf } from './dom.ts';

/** The side of a sign, and the room around it, in CSS pixels. */
export const SIGN_PX = 18;
const ROOM_PX = 3;

/** Elements looked at in one comment: its author row is among the first. */
const MOST_ELEMENTS = 150;
/** Their child nodes looked at, all together. */
const MOST_NODES = 1_500;

/** What is seen, and has no words in it. */
const PICTURES = new Set(['img', 'svg', 'video', 'canvas', 'button', 'input', 'select', 'progress', 'meter']);

interface Spot {
  x: number;
  y: number;
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The places in a comment, down to a line, where words or pictures are. */
function taken(item: Element, bottom: number): DOMRect[] {
  const rects: DOMRect[] = [];
  const range = document.createRange();
  const waiting: Element[] = [item];
  let nodes = 0;
  for (const element of waiting) {
    const at = box(element);
    // What is below has nothing above it, save what the page took out of the flow.
    if (at.height > 0 && at.top > bottom) continue;
    if (PICTURES.has(localName(element))) {
      rects.push(at);
      continue;
    }
    const root = shadowRootOf(element);
    for (const parent of root ? [element, root] : [element]) {
      for (let node = firstChild(parent); node && nodes < MOST_NODES; node = nextSibling(node)) {
        nodes++;
        if (isElement(node)) {
          if (waiting.length < MOST_ELEMENTS) waiting.push(node);
        } else if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) {
          range.selectNodeContents(node);
          for (const rect of range.getClientRects()) if (rect.top <= bottom) rects.push(rect);
        }
      }
    }
  }
  return rects;
}

/**
 * Where a sign can stand at the trailing top edge of a comment without lying on words or pictures: in its first line,
 * as near to the edge as there is room, else beside it. In coordinates of the window; null where there is no room.
 */
export function spotFor(item: Element): Spot | null {
  const at = box(item);
  if (at.width < 4 * SIGN_PX) return null;
  const isLeftward = getComputedStyle(item).direction === 'rtl';
  const y = at.top + ROOM_PX;
  const rects = taken(item, y + SIGN_PX);
  const step = SIGN_PX / 2;
  const start = isLeftward ? at.left + ROOM_PX : at.right - SIGN_PX - ROOM_PX;
  for (let moved = 0; moved < at.width / 2; moved += step) {
    const x = isLeftward ? start + moved : start - moved;
    const here = new DOMRect(x - 1, y, SIGN_PX + 2, SIGN_PX);
    if (!rects.some(rect => overlap(rect, here))) return { x, y };
  }
  const x = isLeftward ? at.left - SIGN_PX - ROOM_PX : at.right + ROOM_PX;
  return x >= 0 && x + SIGN_PX <= document.documentElement.clientWidth ? { x, y } : null;
}
