import type { Language } from '../../shared/verdict.ts';
import { sigmoid } from '../judge/calibration.ts';
import { ModelDamagedError } from '../judge/errors.ts';
import type { Tag } from './actions.ts';
import { plain } from './function-words.ts';
import type { Tagger } from './tagger.ts';
import type { Unit } from './units.ts';

interface OfLanguage {
  /** What the log-odds of a tag and of a word that a unit goes count, and a constant. */
  weights: [tag: number, word: number, constant: number];
  /** Log-odds that a word goes, beside those of any word, in tenths: from training pairs. */
  words: Record<string, number>;
}

/** models/rewriter/words.json; models/training/README.md (1.8) specifies it. */
export type Lexicon = Record<Language, OfLanguage>;

/** Names what words.json holds. @throws ModelDamagedError when it is of another format */
export function parseLexicon(json: unknown): Lexicon {
  const lexicon = json as Lexicon & { format: string; version: number };
  if (lexicon.format !== 'cybercare-words' || lexicon.version !== 1)
    throw new ModelDamagedError('words.json of the rewriter is not of the format this version reads.');
  return lexicon;
}

const TENTHS = 10;
/** No tag is surer than this when it is weighed. */
const SUREST = 0.001;

const logOdds = (probability: number): number => {
  const p = Math.min(1 - SUREST, Math.max(SUREST, probability));
  return Math.log(p / (1 - p));
};

/** A tag as likely as such tags of such words turned out to be on dev pairs (Platt scaling, with the word beside the model). */
function weighed(
  tag: Tag,
  words: string,
  { weights: [byTag, byWord, constant], words: known }: OfLanguage,
): Tag {
  const word = plain(words);
  const telling = Object.hasOwn(known, word) ? (known[word] as number) / TENTHS : 0;
  const goes = sigmoid(byTag * logOdds(1 - tag.keep) + byWord * telling + constant);
  const before = tag.remove + tag.replace;
  return {
    ...tag,
    keep: 1 - goes,
    remove: (goes * tag.remove) / before,
    replace: (goes * tag.replace) / before,
  };
}

/** A tagger whose tags are weighed with how often words go. */
export class LexicalTagger {
  private readonly tagger: Pick<Tagger, 'tag'>;
  private readonly lexicon: Lexicon;

  constructor(tagger: Pick<Tagger, 'tag'>, lexicon: Lexicon) {
    this.tagger = tagger;
    this.lexicon = lexicon;
  }

  /** One tag for each unit of a text in a language. A unit nothing is known of stays. */
  tag(text: string, units: readonly Unit[], language: Language): Tag[] {
    return this.tagger.tag(text, units, language).map((tag, i) => {
      const { from, to } = units[i] as Unit;
      return tag.keep === 1 ? tag : weighed(tag, text.slice(from, to), this.lexicon[language]);
    });
  }
}
