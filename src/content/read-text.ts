import { attribute, closest, localName, matches, parentElement } from './dom.ts';
import { markerSelector } from './marks.ts';

/** More than any site lets a person write; the rest of a longer text is not read. */
export const LONGEST_TEXT = 20_000;
const LONGEST_EMOJI = 64;
const MOST_NODES = 50_000;

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

function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Words as they come, with the space between them decided only once the next word is there. */
class Words {
  text = '';
  #space = false;
  #lines = 0;

  add(words: string): void {
    if (!words) return;
    if (this.text) this.text += this.#lines ? '\n'.repeat(this.#lines) : this.#space ? ' ' : '';
    this.#space = false;
    this.#lines = 0;
    this.text += words;
  }

  space(): void {
    this.#space = true;
  }

  /** Ends a line; a second call leaves an empty one, a third nothing more. */
  lineBreak(): void {
    this.#lines = Math.min(this.#lines + 1, 2);
  }

  /** Makes sure that what follows starts on a line of its own. */
  newLine(): void {
    this.#lines ||= 1;
  }

  addText(data: string, keepsLines: boolean): void {
    if (keepsLines && data.includes('\n')) {
      for (const [index, line] of data.split('\n').entries()) {
        if (index) this.lineBreak();
        this.addText(line, false);
      }
      return;
    }
    const words = data.replace(/\s+/g, ' ');
    if (words.startsWith(' ')) this.space();
    this.add(words.trim());
    if (words.endsWith(' ')) this.space();
  }
}

interface Reading {
  /** What is not the comment's own words, besides what never is (buttons, dates, drawings). */
  skip?: string | undefined;
  /** Whether the lines are those of the source, as with `white-space: pre-wrap`, and not those of its elements. */
  keepsLines?: boolean | undefined;
}

/**
 * The words a person reads in an element: blocks and `<br>` as lines, emoji images as their emoji. Takes time
 * linear in what it reads, stops at LONGEST_TEXT, and never throws on what a page put there.
 */
export function readText(element: Element, { skip, keepsLines = false }: Reading = {}): string {
  const notWords = skip ? `${NOT_WORDS}, ${skip}` : NOT_WORDS;
  const words = new Words();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const isBlock = (node: Node) => !keepsLines && node instanceof Element && BLOCKS.has(localName(node));

  /** Takes in one node and says whether to read what is inside it. */
  const enter = (node: Node): boolean => {
    if (!(node instanceof Element)) {
      const data = (node as Text).data.slice(0, LONGEST_TEXT);
      if (data.trim() !== '…' || !isInside(node, SHORT_ADDRESS)) {
        words.addText(data, keepsLines || (data.includes('\n') && isInside(node, 'pre')));
      }
      return false;
    }
    const tag = localName(node);
    const isHidden = attribute(node, 'aria-hidden') === 'true' && !matches(node, SHORT_ADDRESS);
    if (isHidden || matches(node, notWords)) {
      if (isBlock(node)) words.newLine();
      return false;
    }
    if (tag === 'br') words.lineBreak();
    else if (tag === 'img') words.add(emoji(node));
    else if (tag === 'td' || tag === 'th') words.space();
    else if (isBlock(node)) words.newLine();
    return true;
  };

  let inside = true;
  for (let read = 0; read < MOST_NODES && words.text.length < LONGEST_TEXT; read++) {
    if (!inside || !walker.firstChild()) {
      while (!walker.nextSibling()) {
        // A walker that is back at its root has no parent to go to.
        if (!walker.parentNode()) return trim(words.text);
        if (isBlock(walker.currentNode)) words.newLine();
        if (walker.currentNode === element) return trim(words.text);
      }
    }
    inside = enter(walker.currentNode);
  }
  return trim(words.text.slice(0, LONGEST_TEXT));
}

function emoji(image: Element): string {
  const alt = (attribute(image, 'alt') ?? '').trim();
  return alt.length > LONGEST_EMOJI ? '' : alt;
}

function isInside(text: Node, selector: string): boolean {
  const parent = parentElement(text);
  return parent !== null && closest(parent, selector) !== null;
}
