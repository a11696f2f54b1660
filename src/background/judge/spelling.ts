import lexicon from '../../../models/bilingual/spelling.json';
import type { Language } from '../../shared/verdict.ts';
import { LETTERS, meantBy, readingsOf } from './misspellings.ts';
import { wordsIn } from './word-breaks.ts';
import { type Lexicon, WordCosts } from './word-costs.ts';

const WORDS = /(?<![#@\p{L}\p{N}])\p{L}{3,}(?![\p{L}\p{N}])/gu;
const NEIGHBOURS = /(?<![\p{L}\p{M}\p{N}'’*@#-])(\p{L}{1,16}) (?=(\p{L}{1,16})(?![\p{L}'’*-]))/gu;
/** A word with one mark in it, put there or in the place of a letter. */
const MARKED = /(?<![\p{L}\p{N}@#])(\p{L}+)([*#@$_.~'’/-])(\p{L}+)(?![\p{L}\p{N}@])/gu;
/** Letters, digits and signs in one word. */
const SIGNED = /(?<![\p{L}\p{N}@#$€!|(])[\p{L}\d@€$][\p{L}\d@€$!|(]{2,19}(?![\p{L}\p{N}@#$€)%])/gu;
/** A model, a road: letters, then digits to the end. */
const CODE = /^\p{L}+\d{2,}$/u;
const END_MARKS = /[!|(]+$/u;

/** Longer ones are no words that somebody mistyped. */
const LONGEST = 20;
/** Longer ones are made by machines. */
const LONGEST_RUN = 1000;
/** Words of one text that are mended: more are another language, or no words. */
const MOST_UNKNOWN = 60;
const SHORTEST = 3;
const SHORTEST_RUN = 4;

/** What a blank put in takes, or a mark, in nats; a mark that hides rather than parts; a mark for a letter. */
const BLANK = 5;
/** A blank between two words that are known: "pas [pu te] répondre" is what it says. */
const BLANK_BETWEEN_WORDS = 8;
const MARK = 4;
const HIDING_MARK = 7;
const MARK_FOR_LETTER = 8;
const HIDING_MARK_FOR_LETTER = 6;
/** What it takes that such a mark stands between two words. */
const ODD = 6;

/** The likeliest of some forms of a word. */
class Likeliest {
  form: string;
  cost: number;

  constructor(form: string, cost: number) {
    this.form = form;
    this.cost = cost;
  }

  orElse(form: string, cost: number): void {
    if (cost >= this.cost) return;
    this.form = form;
    this.cost = cost;
  }
}

/** Reads words that nobody knows as the known ones they were most likely meant to be (a noisy channel: Shannon 1948). */
export class Spelling {
  private readonly costs: WordCosts;

  constructor(words: Lexicon = lexicon) {
    this.costs = new WordCosts(words);
  }

  /** A normalised text with such words as they may be meant; the text itself where there are none. Linear in its length. */
  respelt(normalised: string, language: Language): string {
    let unknown = 0;
    return normalised
      .replace(SIGNED, token => this.unsigned(token, language))
      .replace(MARKED, (token, left: string, mark: string, right: string) =>
        this.unmarked({ token, left, mark, right }, language),
      )
      .replace(NEIGHBOURS, (both, left: string, right: string) =>
        left.length + right.length >= SHORTEST &&
        this.costs.meant(left + right, language) + this.blankBetween(left, right, language) <
          this.costs.written(left, language) + this.costs.written(right, language)
          ? left
          : both,
      )
      .replace(WORDS, word =>
        this.isKnown(word, language) || ++unknown > MOST_UNKNOWN ? word : this.mended(word, language),
      );
  }

  private isKnown(word: string, language: Language): boolean {
    return this.costs.known(word, language) < Number.POSITIVE_INFINITY;
  }

  private blankBetween(left: string, right: string, language: Language): number {
    return this.isKnown(left, language) && this.isKnown(right, language) ? BLANK_BETWEEN_WORDS : BLANK;
  }

  private unsigned(token: string, language: Language): string {
    const core = token.replace(END_MARKS, '');
    if (core.length < SHORTEST || !/\p{L}/u.test(core) || /^\p{L}+$/u.test(core) || CODE.test(core))
      return token;
    const best = new Likeliest(core, this.costs.written(core, language));
    for (const form of readingsOf(core)) best.orElse(form, this.costs.meant(form, language));
    return best.form + token.slice(core.length);
  }

  private unmarked(
    { token, left, mark, right }: { token: string; left: string; mark: string; right: string },
    language: Language,
  ): string {
    const hides = /[*#_]/.test(mark);
    const parts = this.costs.written(left, language) + this.costs.written(right, language);
    const best = new Likeliest(token, parts + (/[#*@$_~]/.test(mark) ? ODD : 0));
    best.orElse(left + right, this.costs.meant(left + right, language) + (hides ? HIDING_MARK : MARK));
    if (hides || mark === '.')
      for (const letter of LETTERS) {
        const word = left + letter + right;
        best.orElse(
          word,
          this.costs.meant(word, language) + (hides ? HIDING_MARK_FOR_LETTER : MARK_FOR_LETTER),
        );
      }
    return best.form;
  }

  private mended(word: string, language: Language): string {
    if (word.length > LONGEST_RUN) return word;
    const best = new Likeliest(word, this.costs.written(word, language));
    if (word.length <= LONGEST)
      for (const [form, cost] of meantBy(word)) best.orElse(form, this.costs.meant(form, language) + cost);
    if (word.length < SHORTEST_RUN) return best.form;
    const { words, cost } = wordsIn(word, part => this.costs.written(part, language));
    best.orElse(words.join(' '), cost);
    return best.form;
  }
}
