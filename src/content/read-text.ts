import { attribute, closest, localName, matches, parentElement } from './dom.ts';
import { markerSelector } from './marks.ts';
import type { Place, TextMap } from './text-map.ts';
import { TracedWords, Words } from './words.ts';
import { wordsIn } from './written-text.ts';

/** More than any site lets a person write; the rest of a longer text is not read. */
export const LONGEST_TEXT = 20_000;
const LONGEST_EMOJI = 64;
const MOST_NODES = 50_000;
/**
 * No browser's parser nests elements deeper than 512: only a script does. Firefox's styles run out of stack, and the
 * page is gone, where an element that holds some thousands in one another is covered.
 */
const DEEPEST = 1_000;

const BLOCKS = new Set(
  (
    'address article aside blockquote dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hr li main ol p pre section summary table tr ul'
  ).split(' '),
);

// X hides the beginning and the tail of web addresses from screen readers: both are words, the "…" after them is not.
const SHORT_ADDRESS = '[data-testid="tweetText"] a > *';
const NOT_WORDS = `svg, button, time, script, style, template, noscript, textarea, select, .invisible, ${markerSelector}`;

// Space, zero-width characters and direction marks: a text is trimmed of them, and keeps them inside.
const BLANK = /[\s\u00ad\u180e\u200b-\u200f\u2060\u2800\u3164\ufeff]/;

/** Where a text starts and ends once it is trimmed. */
function trimmed(text: string): [start: number, end: number] {
  let start = 0;
  let end = text.length;
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  return [start, end];
}

/** How the words of a site are read. */
export interface Reading {
  /** What is not the comment's own words, besides what never is (buttons, dates, drawings). */
  skip?: string | undefined;
  /** Whether the lines are those of the source, as with `white-space: pre-wrap`, and not those of its elements. */
  keepsLines?: boolean | undefined;
}

const ANY: Reading = {};
const selectors = new WeakMap<Reading, string>();

/** The selector of what is not read. The same string each time: a browser remembers what it made of it. */
function notWordsOf(reading: Reading): string {
  const known = selectors.get(reading);
  if (known !== undefined) return known;
  const made = reading.skip ? `${NOT_WORDS}, ${reading.skip}` : NOT_WORDS;
  selectors.set(reading, made);
  return made;
}

/**
 * The words a person reads in an element: blocks and `<br>` as lines, emoji images as their emoji; where we wrote
 * softer words, the page's own; none where elements are nested deeper than DEEPEST. Takes time linear in what it
 * reads, stops at LONGEST_TEXT, and never throws on what a page put there.
 */
export function readText(element: Element, reading: Reading = ANY): string {
  const words = new Words();
  if (!walk(element, words, reading)) return '';
  const text = words.text.slice(0, LONGEST_TEXT);
  return text.slice(...trimmed(text));
}

/** The same words, with the nodes they came from. */
export function traceText(element: Element, reading: Reading = ANY): TextMap {
  const words = new TracedWords();
  if (!walk(element, words, reading)) return { text: '', places: [] };
  const text = words.text.slice(0, LONGEST_TEXT);
  const [start, end] = trimmed(text);
  return { text: text.slice(start, end), places: words.places.map(place => shifted(place, -start)) };
}

/** The texts of several elements as one, each on a line of its own. */
export function joined(maps: readonly TextMap[]): TextMap {
  const all: TextMap = { text: '', places: [] };
  for (const { text, places } of maps) {
    if (all.text) all.text += '\n';
    for (const place of places) all.places.push(shifted(place, all.text.length));
    all.text += text;
  }
  return all;
}

function shifted(place: Place, by: number): Place {
  const move = <T extends { start: number; end: number }>(one: T): T => ({
    ...one,
    start: one.start + by,
    end: one.end + by,
  });
  if ('line' in place) return place;
  return 'image' in place ? move(place) : { ...place, runs: place.runs.map(move) };
}

/** One walk for both, so that the words and their places never disagree. False where it is nested too deep. */
function walk(element: Element, words: Words, reading: Reading): boolean {
  const { keepsLines = false } = reading;
  const notWords = notWordsOf(reading);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const isBlock = (node: Node) => !keepsLines && node instanceof Element && BLOCKS.has(localName(node));

  /** Takes in one node and says whether to read what is inside it. */
  const enter = (node: Node): boolean => {
    if (!(node instanceof Element)) {
      const data = wordsIn(node as Text);
      if (!isDots(data) || !isInside(node, SHORT_ADDRESS)) {
        const inLines = keepsLines || (data.includes('\n') && isInside(node, 'pre'));
        words.addNode(node as Text, inLines, LONGEST_TEXT);
      }
      return false;
    }
    const tag = localName(node);
    const isHidden = attribute(node, 'aria-hidden') === 'true' && !matches(node, SHORT_ADDRESS);
    if (isHidden || matches(node, notWords)) {
      if (isBlock(node)) words.newLine();
      return false;
    }
    if (tag === 'br') words.addLine(node);
    else if (tag === 'img') words.addImage(node, emoji(node));
    else if (tag === 'td' || tag === 'th') words.space();
    else if (isBlock(node)) words.newLine();
    return true;
  };

  let inside = true;
  let depth = 0;
  for (let read = 0; read < MOST_NODES && words.text.length < LONGEST_TEXT; read++) {
    if (inside && walker.firstChild()) {
      if (++depth > DEEPEST) return false;
    } else {
      while (!walker.nextSibling()) {
        // A walker that is back at its root has no parent to go to.
        if (!walker.parentNode()) return true;
        depth--;
        if (isBlock(walker.currentNode)) words.newLine();
        if (walker.currentNode === element) return true;
      }
    }
    inside = enter(walker.currentNode);
  }
  return true;
}

const isDots = (data: string): boolean => data.length < LONGEST_EMOJI && data.trim() === '…';

function emoji(image: Element): string {
  const alt = (attribute(image, 'alt') ?? '').trim();
  return alt.length > LONGEST_EMOJI ? '' : alt;
}

function isInside(text: Node, selector: string): boolean {
  const parent = parentElement(text);
  return parent !== null && closest(parent, selector) !== null;
}
