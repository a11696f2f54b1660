import { all, closest, contains, matches, parentElement } from '../dom.ts';
import type { Site } from '../sites/site.ts';
import type { Candidate } from './candidates.ts';
import type { Outline } from './outline.ts';
import { paragraphsFrom } from './paragraphs.ts';
import { isNamed, isPlaced, SELF, type Slot } from './slot.ts';
import { isTime } from './times.ts';

/** What is not the comment's own words, wherever it stands in them. */
const NOT_OWN = 'blockquote, form, nav, footer, header, [role="button"], [class*="quote" i], sup.reference';
const TIMES = 'time, relative-time, abbr[title]';
const LONGEST_TIME = 80;
const MOST_TEXTS = 400;

/** A site as its groups describe it, so that the rest works as for any other. */
export function siteOf(outline: Outline, chosen: readonly Pick<Candidate, 'group' | 'slots'>[]): Site {
  const comment = chosen.map(({ group }) => group.selector).join(', ');
  const keys = (role: 'author' | 'time' | 'label', is: (slot: Slot) => boolean = () => true) =>
    chosen.flatMap(({ slots }) => {
      const slot = slots[role];
      return slot && slot.key !== SELF && is(slot) ? [slot.key] : [];
    });
  // A bare `a` or `span` names more than what stands in this place.
  const isApart = ({ key, coverage, times, chars }: Slot) =>
    isNamed(key) && (coverage < 0.01 || (times > 0.7 && coverage < 0.3 && chars <= LONGEST_TIME));
  const skip = (['author', 'time', 'label'] as const).flatMap(role => keys(role, isApart));
  const beside = skip.join(', ');
  const author = keys('author').join(', ');
  const time = keys('time').join(', ');
  const hosts = [...new Set(outline.hosts.map(at => outline.keys[at]![0]!))].join(', ');
  return {
    id: 'generic',
    name: location.hostname,
    matches: [],
    comment,
    text: chosen.map(({ slots }) => slots.body?.key ?? SELF).join(', '),
    findText: item => wordsOf(item, comment, chosen, beside),
    skip: [NOT_OWN, ...skip].join(', '),
    ignore: item =>
      chosen.some(({ group }) => group.timed && matches(item, group.selector)) && !saysWhen(item, comment),
    ...(author && { author }),
    ...(time && { time, permalink: `a:has(${time}), :is(${time}) a` }),
    ...(hosts && { shadowHosts: hosts }),
    pages: [],
  };
}

/** The elements that hold the words of an item, the outermost ones. */
function wordsOf(
  item: Element,
  comment: string,
  chosen: readonly Pick<Candidate, 'group' | 'slots'>[],
  beside: string,
): Element[] {
  const key = chosen.find(({ group }) => matches(item, group.selector))?.slots.body?.key;
  if (!key || key === SELF || matches(item, key)) return [item];
  const own = all(item, key).filter(
    element => closest(element, comment) === item && !(beside && matches(element, beside)),
  );
  const outer = own.filter(element => !own.some(other => other !== element && contains(other, element)));
  return isPlaced(key) ? outer.flatMap(paragraphsFrom) : outer;
}

/** Whether an item says itself when it was written. */
function saysWhen(item: Element, comment: string): boolean {
  const isOwn = (element: Element | null) => element !== null && closest(element, comment) === item;
  if (all(item, TIMES).some(isOwn)) return true;
  const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), seen = 0; node && seen < MOST_TEXTS; node = walker.nextNode(), seen++) {
    const text = (node as Text).data.trim();
    if (text.length <= LONGEST_TIME && isTime(text) && isOwn(parentElement(node))) return true;
  }
  return false;
}
