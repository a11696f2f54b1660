import { append, box, children, contains, matches, parentElement, prepend, previousElement } from './dom.ts';

/**
 * Where a button goes: into the last paragraph where there is one, since many a theme has rules for the last
 * child of a comment, and a comment must not move when it is covered.
 */
function placeIn(body: Element): Element {
  const last = children(body).at(-1);
  return last && matches(last, 'p, div') ? last : body;
}

const CUTS = new Set(['hidden', 'clip']);

/** Whether a part of a comment is cut off, as the end of a long one is until somebody presses "read more". */
function isCutOff(part: Element, item: Element): boolean {
  const { top } = box(part);
  for (let around = parentElement(part); around && contains(item, around); around = parentElement(around)) {
    if (CUTS.has(getComputedStyle(around).overflowY) && top >= box(around).bottom - 1) return true;
  }
  return false;
}

/** Puts the button of a covered comment where it lies over the words: before the first answer, where one is inside them. */
export function seatOver(host: Element, [body]: readonly Element[], answer?: Element): void {
  if (!body) return;
  if (answer) listOf(answer, body).before(host);
  else append(placeIn(body), host);
}

/** The list an answer opens: the outermost element that begins with it, inside these words. */
function listOf(answer: Element, body: Element): Element {
  let list = answer;
  for (let around = parentElement(list); around && around !== body; around = parentElement(list)) {
    if (previousElement(list)) break;
    list = around;
  }
  return list;
}

/**
 * Puts the button of a softened comment right after `last`, the last of its words that is seen, and after the link or
 * the emphasis that it ends; before all words where the end is cut off and nobody would see it.
 */
export function seatAfter(host: Element, last: Node, bodies: readonly Element[], item: Element): void {
  const isPart = (element: Element) => !bodies.includes(element) && isInline(element);
  let end = last;
  for (let around = parentElement(end); around && isPart(around); around = parentElement(end)) end = around;
  const after = document.createRange();
  after.setStartAfter(end);
  after.insertNode(host);
  const [first] = bodies;
  if (first && isCutOff(host, item)) prepend(first, host);
}

const isInline = (element: Element): boolean => getComputedStyle(element).display === 'inline';
