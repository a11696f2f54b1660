import { LANGUAGES, type Language } from '../../shared/verdict.ts';

/** Words by minus twice the natural logarithm of their share of all words of a language, rounded, with blanks between. */
type ByRarity = Readonly<Record<string, string>>;

/** What models/training/spelling.py counted. In lower case. */
export interface Lexicon extends Readonly<Record<Language, ByRarity>> {
  /** Words that give hostility away. */
  telling: readonly string[];
}

/** A word of the other language is e³ times less likely. */
const OTHER = 3;
const TELLING = 2;
/** A word that nobody knows: so much, for each letter so much, and more for each letter beyond a long word's. */
const UNKNOWN = 8;
const A_LETTER = 1.7;
const LONG = 12;
const A_LETTER_MORE = 3;

/** How unlikely words are, in nats: 2 for one word in seven, 14 for one in a million. */
export class WordCosts {
  private readonly costs: Readonly<Record<Language, ReadonlyMap<string, number>>>;
  private readonly telling: ReadonlySet<string>;

  constructor(lexicon: Lexicon) {
    this.telling = new Set(lexicon.telling);
    const costsOf = (words: ByRarity) =>
      new Map(
        Object.entries(words).flatMap(([rarity, list]) =>
          list.split(' ').map((word): [string, number] => [word, Number(rarity) / 2]),
        ),
      );
    const [en, fr] = LANGUAGES.map(language => costsOf(lexicon[language]));
    this.costs = { en: en as Map<string, number>, fr: fr as Map<string, number> };
  }

  /** Of a word that is known in one of the languages; Infinity of any other. */
  known(word: string, language: Language): number {
    const other = (this.costs[language === 'en' ? 'fr' : 'en'].get(word) ?? Number.POSITIVE_INFINITY) + OTHER;
    return Math.min(this.costs[language].get(word) ?? Number.POSITIVE_INFINITY, other);
  }

  /** Of a word that may be meant where another stands: less when it gives hostility away, since that is what is hidden. */
  meant(word: string, language: Language): number {
    return this.known(word, language) - (this.telling.has(word) ? TELLING : 0);
  }

  /** Of any word as it is written. */
  written(word: string, language: Language): number {
    const known = this.known(word, language);
    if (known !== Number.POSITIVE_INFINITY) return known;
    return UNKNOWN + A_LETTER * word.length + A_LETTER_MORE * Math.max(0, word.length - LONG);
  }
}
