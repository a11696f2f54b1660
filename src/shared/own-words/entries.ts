import { wordsOf } from './words-of.ts';

/** What a person wants done with comments that hold a word of theirs. */
export const OWN_ACTIONS = ['cover', 'show'] as const;
export type OwnAction = (typeof OWN_ACTIONS)[number];

/** A word or a few words of a person's own. One that ends in * stands for all words that begin so. */
export interface OwnWord {
  word: string;
  action: OwnAction;
}

/** The most entries, and the most UTF-16 code units in one. */
export const MAX_OWN_WORDS = 500;
export const MAX_OWN_WORD = 80;
/** Fewer letters before a * are the beginning of half the dictionary. */
const SHORTEST_BEGINNING = 3;

/** Why something cannot be one of a person's words. */
export type OwnWordFault = 'empty' | 'too-long' | 'too-short' | 'known' | 'full';

/** The entry as it is kept: blanks single, none at the ends, a typed control or line end a blank. */
const tidy = (typed: string): string => typed.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** The same for two ways to write an entry that stand for the same words. */
const sameness = (word: string): string => wordsOf(word).join(' ') + (word.endsWith('*') ? '*' : '');

/** What is wrong with a word by itself, if anything. */
function faultIn(word: string): OwnWordFault | null {
  if (word.length > MAX_OWN_WORD) return 'too-long';
  const parts = wordsOf(word);
  if (parts.length === 0) return 'empty';
  return word.endsWith('*') && (parts.at(-1) as string).length < SHORTEST_BEGINNING ? 'too-short' : null;
}

/** A list by what makes two entries the same. */
type Kept = Map<string, OwnWord>;

/** Keeps an entry, or says why not. What a person said of a word last counts. */
function keep(kept: Kept, { word: typed, action }: OwnWord): OwnWordFault | null {
  const word = tidy(typed);
  const fault = faultIn(word);
  if (fault) return fault;
  const key = sameness(word);
  if (kept.get(key)?.action === action) return 'known';
  if (kept.size >= MAX_OWN_WORDS && !kept.has(key)) return 'full';
  kept.delete(key);
  kept.set(key, { word, action });
  return null;
}

/**
 * Adds words to a list, and gives the reason for each that cannot be added. A word that is there with the other action
 * changes its action.
 */
export function addOwnWords(
  list: readonly OwnWord[],
  typed: readonly string[],
  action: OwnAction,
): { list: OwnWord[]; faults: OwnWordFault[] } {
  const kept: Kept = new Map(list.map(own => [sameness(own.word), own]));
  const faults = typed.flatMap(word => keep(kept, { word, action }) ?? []);
  return { list: [...kept.values()], faults };
}

/** Makes a list of whatever is in storage: what is no entry is dropped, and what is too much. Never throws. */
export function parseOwnWords(stored: unknown): OwnWord[] {
  const kept: Kept = new Map();
  for (const entry of Array.isArray(stored) ? (stored.slice(0, 2 * MAX_OWN_WORDS) as unknown[]) : []) {
    const { word, action } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<
      string,
      unknown
    >;
    const known = OWN_ACTIONS.find(item => item === action);
    if (typeof word === 'string' && known) keep(kept, { word, action: known });
  }
  return [...kept.values()];
}
