import { type Box, boxesIn } from './composer-boxes.ts';
import { all, aroundOf, contains, focusedIn, isDrawn, matches, previousElement } from './dom.ts';
import { openRoots } from './generic/roots.ts';
import type { Site } from './sites/site.ts';

/** A box that opened under a comment stands beside it, or is wrapped in so many elements. */
const LEVELS = 4;
/** What lies on top of the page while it is open. */
const ON_TOP = 'dialog[open], [aria-modal="true"]';

/** This element and all around it, nearest first; out of shadow roots too. */
function outwards(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at; at = aroundOf(at)) chain.push(at);
  return chain;
}

/** The boxes of the site that one can see; where it names none, every box in which people write to others. */
function openBoxes(document: Document, box: string | undefined): Box[] {
  const roots = openRoots(document);
  const named = box ? roots.flatMap(root => Array.from(root.querySelectorAll<HTMLElement>(box))) : [];
  const seen = named.filter(isDrawn);
  return seen.length ? seen : roots.flatMap(boxesIn);
}

/** The comment right before a box; nothing after a list of them, since the box is for all of it then. */
function commentBefore(box: Box, comment: string): Element | null {
  for (const element of outwards(box).slice(0, LEVELS)) {
    for (let before = previousElement(element); before; before = previousElement(before)) {
      if (matches(before, comment)) return before;
      const inside = all(before, comment);
      if (inside.length) return inside.length === 1 ? inside[0]! : null;
    }
  }
  return null;
}

/** How a box stands to a comment, or to the whole thread: the lower the better; nothing where it answers another comment. */
function rankOf(box: Box, item: Element | null, site: Site | null): number | null {
  const chain = outwards(box);
  if (chain.some(element => matches(element, ON_TOP) && !(item && contains(element, item)))) return 0;
  if (!site) return 2;
  const owner = chain.find(element => matches(element, site.comment));
  if (owner) return owner === item ? 1 : null;
  const before = commentBefore(box, site.comment);
  if (before === null) return 2;
  return before === item ? 1 : 3;
}

/** Of two boxes that are as good, the one that shares the innermost element with the comment. */
const stepsFrom = (item: Element | null): ((box: Box) => number) => {
  const steps = new Map(item ? outwards(item).map((element, index) => [element, index]) : []);
  return box => Math.min(...outwards(box).map(element => steps.get(element) ?? Number.MAX_SAFE_INTEGER));
};

/**
 * The box in which a person would answer: the one that is open in or right after `item`, or else the thread's own.
 * Without an item, the one being written in, or else the thread's own. Nothing where none can be seen.
 */
export function replyBoxFor(document: Document, site: Site | null, item: Element | null): Box | null {
  const focused = focusedIn(document);
  const isFocused = (box: Box) => focused !== null && contains(box, focused);
  const steps = stepsFrom(item);
  const [best] = openBoxes(document, site?.box)
    .flatMap(box => {
      const rank = isFocused(box) && !item ? 0 : rankOf(box, item, site);
      return rank === null ? [] : [{ box, rank, later: isFocused(box) ? 0 : 1, steps: steps(box) }];
    })
    .sort((one, two) => one.rank - two.rank || one.later - two.later || one.steps - two.steps);
  return best?.box ?? null;
}
