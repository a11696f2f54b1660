import { localName } from '../dom.ts';
import { spreadOf } from './core.ts';
import type { Group } from './groups.ts';
import { hintsOf } from './hints.ts';
import { COUNTED, type Count, type Outline, totalIn } from './outline.ts';
import { aroundOf, ownOf } from './own.ts';
import { sampleOf } from './sample.ts';
import { isNamed, SELF } from './slot.ts';
import type { Slots } from './slots.ts';

/** What speaks for and against a group being the comments of its page: parts of its items, or about 0 to 1. */
export type Features = Record<string, number>;

const APART = new Set(['nav', 'aside', 'footer', 'header']);
/** Elements around the group whose names are read. */
const LEVELS = 6;
/** Elements of a kind that are counted through; of more, the first ones. */
const MOST = 300;

/** What is in the items, wherever in them. */
export function plainFeatures(outline: Outline, { members, named, selector, timed }: Group): Features {
  const looked = named.slice(0, MOST);
  const all = ownOf(outline, looked, COUNTED);
  const meant = new Set(members);
  const items = looked.flatMap((at, index) => (meant.has(at) ? [index] : []));
  const value = (count: Count, index: number) => all[count][index]!;
  const rate = (holds: (index: number) => boolean) => items.filter(holds).length / items.length;
  const share = (count: Count, least: number) =>
    ((items.reduce((sum, index) => sum + value(count, index), 0) / items.length) * members.length) /
    Math.max(least, outline.totals[count].at(-1)!);
  const lengths = items.map(index => value('prose', index));
  const mean = lengths.reduce((sum, length) => sum + Math.log(1 + length), 0) / lengths.length;

  const parents = new Map<number, number>();
  for (const at of members) {
    const parent = outline.parents[at]!;
    parents.set(parent, (parents.get(parent) ?? 0) + 1);
  }
  // As many in every element around them: the parts of what repeats.
  const [many = 0] = parents.values();
  const arePart =
    parents.size > 2 &&
    many > 1 &&
    [...parents.values()].filter(count => count === many).length > 0.7 * parents.size;

  const around: Element[] = [];
  /** Those that hold a small part of the page: what holds most of it may be called after its sidebar. */
  const small: Element[] = [];
  let apart = 0;
  const half = outline.totals.prose.at(-1)! / 2;
  for (let at = outline.parents[members[0]!]!; at > 0; at = outline.parents[at]!) {
    const element = outline.elements[at]!;
    const isSmall = totalIn(outline, 'prose', at) < half;
    if (around.length < LEVELS) {
      around.push(element);
      if (isSmall) small.push(element);
    }
    if (isSmall && APART.has(localName(element))) apart = 1;
  }
  const some = sampleOf(members, 3).map(at => outline.elements[at]!);

  return {
    ...hintsOf(selector, some, around, small),
    apart,
    oneTime: rate(index => value('times', index) === 1),
    manyTimes: rate(index => value('times', index) > 2),
    replies: rate(index => value('replies', index) > 0),
    faces: rate(index => value('faces', index) > 0),
    nested: Math.min(0.5, aroundOf(outline, members).filter(at => at >= 0).length / members.length),
    words: rate(index => value('prose', index) > 8),
    wordless: 1 - members.length / named.length,
    timed: timed ? 1 : 0,
    length: Math.max(0, Math.min(2, mean - 2)) / 2,
    short: mean < 2.6 ? 1 : 0,
    long: mean > 7.3 ? 1 : 0,
    spread: Math.min(1.5, spreadOf(lengths)),
    spoken: rate(index => value('spoken', index) > 0),
    lively: rate(index => value('lively', index) > 0),
    linkDense: rate(index => value('linked', index) > 1.2 * value('prose', index)),
    heads: rate(index => value('heads', index) > 0),
    titles: rate(index => value('titles', index) > 0),
    manyLinks: rate(index => value('links', index) > 12),
    fields: rate(index => value('fields', index) > 0),
    form: outline.hasForm ? 1 : 0,
    talk: Math.min(1, talkAround(outline, members)),
    talkInside: rate(index => value('tallies', index) > 0),
    number: Math.min(1.5, Math.log10(members.length) / 1.5),
    two: members.length <= 2 ? 1 : 0,
    timeShare: share('times', 3),
    replyShare: share('replies', 3),
    proseShare: share('prose', 1),
    siblings: parents.size === 1 ? 1 : 0,
    parts: arePart ? 1 : 0,
    place: members[0]! / outline.elements.length,
    bias: 1,
  };
}

/** What the items have in the same places. */
export function slotFeatures({ slots, sample, author, time, label, body }: Slots): Features {
  const same = Math.max(0.1, 1.5 / sample.length);
  const isConstant = slots.some(
    ({ key, rate, distinct, chars, times, coverage }) =>
      key !== SELF &&
      rate > 0.75 &&
      chars > 1 &&
      chars < 30 &&
      distinct > 0 &&
      distinct <= same &&
      times < 0.3 &&
      coverage < 0.1,
  );
  return {
    author: author ? author.rate : 0,
    authorLink: author ? Math.min(author.rate, author.links) : 0,
    authorBefore: author ? author.before : 0,
    authorEach: author ? Math.min(2, author.each - 1) : 0,
    someTime: time ? time.times : 0,
    timeEach: time ? Math.min(2, time.each - 1) : 0,
    labels: label ? label.labels : 0,
    constant: isConstant ? 1 : 0,
    distinct: body ? body.rate : 0,
    coverage: body ? body.coverage : 0,
    purity: body ? body.purity : 0,
    bodyEach: body && isNamed(body.key) ? Math.min(2, body.each - 1) : 0,
  };
}

/** How often comments are announced around a group and outside it, as far as two elements around what holds it. */
function talkAround(outline: Outline, members: readonly number[]): number {
  const last = members.at(-1)!;
  let around = outline.parents[members[0]!]!;
  while (around > 0 && outline.ends[around]! <= last) around = outline.parents[around]!;
  for (let level = 0; level < 2 && outline.parents[around]! > 0; level++) around = outline.parents[around]!;
  let inside = 0;
  let end = -1;
  for (const at of members) {
    if (at < end) continue;
    inside += totalIn(outline, 'talk', at);
    end = outline.ends[at]!;
  }
  return totalIn(outline, 'talk', around) - inside;
}
