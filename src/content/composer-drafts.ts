import type { Box } from './composer-boxes.ts';

/** A draft that differs by no more than this many characters is the one that was asked about. */
const FEW = 4;
/** Drafts remembered for one box, the oldest forgotten first: a chat has one box for everything. */
const REMEMBERED = 50;

/** A draft without its letter case and spacing. */
const keyOf = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** How many characters lie between what two texts begin with and what they end with. */
function distance(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  const shortest = Math.min(one.length, other.length);
  let start = 0;
  while (start < shortest && one[start] === other[start]) start++;
  let end = 0;
  while (end < shortest - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return longest - start - end;
}

interface Known {
  asked: string[];
  cleared: string[];
}

/** Which drafts need no more looking at. Kept for as long as the page and its boxes live, and nowhere else. */
export class Drafts {
  readonly #known = new WeakMap<Box, Known>();

  /** Whether this draft goes out unasked: it was asked about, but for a few characters, or cleared as it is. */
  isSettled(box: Box, text: string): boolean {
    const key = keyOf(text);
    const { asked, cleared } = this.#of(box);
    return cleared.includes(key) || asked.some(earlier => distance(earlier, key) <= FEW);
  }

  /** The person was asked about this draft. */
  asked(box: Box, text: string): void {
    this.#add(this.#of(box).asked, text);
  }

  /** Nothing hostile was found in this draft, or no answer came, or its words are ours. */
  cleared(box: Box, text: string): void {
    this.#add(this.#of(box).cleared, text);
  }

  #of(box: Box): Known {
    const known = this.#known.get(box) ?? { asked: [], cleared: [] };
    this.#known.set(box, known);
    return known;
  }

  #add(list: string[], text: string): void {
    list.push(keyOf(text));
    if (list.length > REMEMBERED) list.shift();
  }
}
