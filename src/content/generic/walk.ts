import { attribute, firstChild, isElement, localName, matches, nextSibling, shadowRootOf } from '../dom.ts';
import { markerSelector } from '../marks.ts';
import { Keys } from './keys.ts';
import { announcesComments, labelKind, spokenLabelKind } from './labels.ts';
import { COUNTED, columns, type Outline } from './outline.ts';
import type { Pace } from './pace.ts';
import { isTime } from './times.ts';
import { isLively, isSpoken } from './voice.ts';

/** Longer pages are looked at up to here: what names their comments names the later ones too. */
const MOST_ELEMENTS = 60_000;
/** Texts up to here may be a time, a label or a name. */
const SHORT = 80;
const LONGEST_NAME = 40;
/** Counts of likes, dots between parts of a row, and the like: no words. */
const FIGURES = /^[\p{N}\p{P}\p{S}\s]*([kKmM]|Mio|mil|тыс)?\.?$/u;
/** A link of four words or more is the title of something else, rather than a name. */
const TITLE = /^(?=.{22})(\S+\s+){3}\S|^[\u3000-\u{1ffff}]{12}/u;
const PICTURE = /\p{Extended_Pictographic}/u;
/** How often the clock is looked at, in nodes. */
const STEPS = 64;

const NO_WORDS = new Set(
  'script style noscript template svg math select iframe object video audio canvas head option datalist'.split(
    ' ',
  ),
);
const HEADINGS = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
const BUTTONS = new Set('button summary'.split(' '));
const TIMES = new Set('time relative-time faceplate-timeago time-ago'.split(' '));

/** In what the words of an element stand, by the elements around it. */
const LINK = 1;
const BUTTON = 2;
const HEADING = 4;
const TIME = 8;
/** A link to a part of this page: a comment's own address, mostly. One to a part of another page leads elsewhere. */
const PART = 16;

function isPart(link: string | null): boolean {
  if (!link?.includes('#')) return false;
  if (link.startsWith('#')) return true;
  return URL.canParse(link, location.href) && new URL(link, location.href).pathname === location.pathname;
}

function contextOf(element: Element, tag: string, outer: number): number {
  if (tag === 'a') return outer | LINK | (isPart(attribute(element, 'href')) ? PART : 0);
  if (HEADINGS.has(tag)) return outer | HEADING;
  if (TIMES.has(tag)) return outer | TIME;
  const role = attribute(element, 'role');
  if (role === 'link') return outer | LINK;
  if (BUTTONS.has(tag) || role === 'button') return outer | BUTTON;
  if (tag === 'abbr' && isTime((attribute(element, 'title') ?? '').replace(/T\d.*/, ''))) return outer | TIME;
  return outer;
}

/** One walk over a page, open shadow roots included. */
class Walk {
  readonly outline: Outline = {
    ...{ elements: [], keys: [], parents: [], ends: [], hosts: [], texts: [], hasForm: false },
    own: columns([]),
    totals: columns([0]),
  };
  readonly #keys = new Keys();
  readonly #contexts: number[] = [];
  /** Elements whose inside is not yet walked through, and what comes next in them. */
  readonly #open: { at: number; next: Node | null; isShadow: boolean }[] = [];

  constructor(root: Element) {
    this.#enter(root, -1);
  }

  /** Takes the next node; false when there is none. */
  step(): boolean {
    const inner = this.#open.at(-1);
    if (!inner) return false;
    const node = inner.next;
    if (!node) {
      this.#open.pop();
      if (!inner.isShadow) this.outline.ends[inner.at] = this.outline.elements.length;
      return true;
    }
    inner.next = nextSibling(node);
    if (isElement(node)) this.#enter(node, inner.at);
    else if (node instanceof Text && /\S/.test(node.data)) this.#read(node.data, inner.at);
    return true;
  }

  #enter(element: Element, parent: number): void {
    const { outline } = this;
    const tag = localName(element);
    if (tag === 'textarea' || tag === 'input') {
      outline.own.fields[parent]!++;
      if (tag === 'textarea') outline.hasForm = true;
      return;
    }
    const at = outline.elements.length;
    if (tag === 'svg') this.#readLabel(element, parent);
    if (NO_WORDS.has(tag) || matches(element, markerSelector) || at >= MOST_ELEMENTS) return;
    const outer = this.#contexts[parent] ?? 0;
    const context = contextOf(element, tag, outer);
    if (attribute(element, 'contenteditable') === 'true') outline.hasForm = true;
    outline.elements.push(element);
    outline.keys.push(this.#keys.of(element));
    outline.parents.push(parent);
    outline.ends.push(at + 1);
    outline.texts.push('');
    for (const name of COUNTED) outline.own[name].push(0);
    this.#contexts.push(context);
    if (context & TIME && !(outer & TIME)) outline.own.times[at]!++;
    else if (context & HEADING && !(outer & HEADING)) outline.own.heads[at]!++;
    else if (tag === 'a') outline.own.links[at]!++;
    else if (tag === 'img') outline.own.faces[at]!++;
    if (context & (LINK | BUTTON)) this.#readLabel(element, at);
    this.#open.push({ at, next: firstChild(element), isShadow: false });
    const shadow = shadowRootOf(element);
    if (!shadow) return;
    outline.hosts.push(at);
    this.#open.push({ at, next: firstChild(shadow), isShadow: true });
  }

  /** What a picture that one presses says to those who do not see it. */
  #readLabel(element: Element, at: number): void {
    const said = attribute(element, 'aria-label') ?? attribute(element, 'title');
    const label = said ? spokenLabelKind(said) : null;
    if (label) this.outline.own[label === 'reply' ? 'replies' : 'labels'][at]!++;
  }

  #read(data: string, at: number): void {
    const { own, texts } = this.outline;
    const context = this.#contexts[at]!;
    const text = data.length > 4 * SHORT ? data : data.trim();
    const { length } = text;
    own.chars[at]! += length;
    if (length <= SHORT) {
      texts[at] = texts[at] ? `${texts[at]} ${text}` : text;
      if (context & TIME) return;
      if (isTime(text)) {
        own.times[at]!++;
        return;
      }
      const label = labelKind(text);
      if (label) {
        own[label === 'reply' ? 'replies' : 'labels'][at]!++;
        return;
      }
      if (announcesComments(text)) {
        own.talk[at]!++;
        if (/\d/.test(text)) own.tallies[at]!++;
      }
    }
    if (context & HEADING && context & LINK && !(context & PART)) own.titles[at]!++;
    if (context & (TIME | BUTTON | HEADING)) return;
    if (length <= 8 && FIGURES.test(text) && !PICTURE.test(text)) return;
    if (!(context & LINK)) {
      own.prose[at]! += length;
      if (isSpoken(text)) own.spoken[at]!++;
      if (isLively(text)) own.lively[at]!++;
      if (length <= LONGEST_NAME) own.shorts[at]!++;
    } else {
      own.linked[at]! += length;
      if (length <= LONGEST_NAME) own.names[at]!++;
      if (!(context & PART) && TITLE.test(text)) own.titles[at]!++;
    }
  }
}

/** Counts what is in every element of a page. Reads only; takes time linear in the page, in slices. */
export async function outlineOf(root: Element, pace: Pace): Promise<Outline> {
  const walk = new Walk(root);
  for (let step = 1; walk.step(); step++) if (step % STEPS === 0 && pace.isDue) await pace.breathe();
  const { own, totals, elements } = walk.outline;
  for (const name of COUNTED) {
    if (pace.isDue) await pace.breathe();
    const [running, single] = [totals[name], own[name]];
    for (let at = 0; at < elements.length; at++) running.push(running[at]! + single[at]!);
  }
  return walk.outline;
}
