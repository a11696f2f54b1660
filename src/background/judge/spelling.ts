import lexicon from '../../../models/bilingual/spelling.json';

/** What models/training/spelling.py counted: words that give hostility away, and what looks like them and is something else. */
interface Lexicon {
  /** In lower case, of four letters at least. */
  words: readonly string[];
  /** Words that differ from one of these by a letter left out or two letters swapped. */
  others: readonly string[];
  /** Words that begin or end with one of these. */
  longer: readonly string[];
  /** Two words that together would be one of these. */
  apart: readonly string[];
}

const SHORTEST = 4;
/** Letters of a word that is known by where it begins or ends another, or by its two halves. */
const ENOUGH = 5;
/** In a word of so many letters all blanks were left out, not one. */
const SENTENCE = 20;
const WORD = /\p{L}{4,}/gu;
const NEIGHBOURS = /(?<![\p{L}'’*-])(\p{L}{1,16}) (?=(\p{L}{1,16})(?![\p{L}'’*-]))/gu;
/** A word with one mark in it, put there or in the place of a letter. */
const MARKED = /(?<!\p{L})\p{L}+[*#@$_.~-]\p{L}+(?!\p{L})/gu;
const MARK = /[^\p{L}]/u;

/** Each letter but the first left out, each two neighbours swapped. */
function* misspellings(word: string): Generator<string> {
  for (let i = 1; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
  for (let i = 0; i < word.length - 1; i++)
    yield word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2);
}

function* masked(word: string): Generator<string> {
  for (let i = 1; i < word.length - 1; i++) yield `${word.slice(0, i)}*${word.slice(i + 1)}`;
}

/** Reads words that give hostility away where a letter, a mark or a blank hides them. */
export class Spelling {
  private readonly words: ReadonlySet<string>;
  private readonly longer: ReadonlySet<string>;
  private readonly apart: ReadonlySet<string>;
  private readonly meant = new Map<string, string>();
  private readonly longest: number;

  constructor({ words, others, longer, apart }: Lexicon = lexicon) {
    this.words = new Set(words);
    this.longer = new Set([...others, ...longer]);
    this.apart = new Set(apart);
    const taken = new Set([...words, ...others]);
    const mean = (form: string, word: string) => {
      if (!taken.has(form) && !this.meant.has(form)) this.meant.set(form, word);
    };
    for (const word of words) {
      for (const form of misspellings(word)) if (form.length >= SHORTEST) mean(form, word);
      for (const form of masked(word)) mean(form, word);
    }
    this.longest = words.reduce((most, { length }) => Math.max(most, length), 0);
  }

  /** A normalised text with such words as they are meant; the text itself where there are none. Linear in its length. */
  respelt(normalised: string): string {
    return normalised
      .replace(MARKED, token => this.unmarked(token))
      .replace(NEIGHBOURS, (both, left: string, right: string) =>
        left.length + right.length >= ENOUGH &&
        this.words.has(left + right) &&
        !this.apart.has(`${left} ${right}`)
          ? left
          : both,
      )
      .replace(WORD, word => this.meant.get(word) ?? this.parted(word));
  }

  private unmarked(token: string): string {
    const whole = token.replace(MARK, '');
    return this.words.has(whole) ? whole : (this.meant.get(token.replace(MARK, '*')) ?? token);
  }

  /** Blanks around a telling word at an end of another; anywhere in what must be a sentence. */
  private parted(word: string): string {
    if (word.length <= ENOUGH || this.words.has(word) || this.longer.has(word)) return word;
    const starts = word.length < SENTENCE ? [0] : Array.from(word, (_, i) => i);
    for (const start of starts) {
      const found = this.longestAt(word, start);
      if (found) return [word.slice(0, start), found, word.slice(start + found.length)].join(' ').trim();
    }
    for (let from = Math.max(1, word.length - this.longest); from <= word.length - ENOUGH; from++)
      if (this.words.has(word.slice(from))) return `${word.slice(0, from)} ${word.slice(from)}`;
    return word;
  }

  private longestAt(word: string, start: number): string | undefined {
    for (let end = Math.min(word.length, start + this.longest); end >= start + ENOUGH; end--)
      if (this.words.has(word.slice(start, end))) return word.slice(start, end);
    return undefined;
  }
}
