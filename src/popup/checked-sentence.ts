import type { Category } from '../shared/policy.ts';
import type { Softening } from '../shared/softening.ts';
import type { Verdict } from '../shared/verdict.ts';
import { kindNames } from '../ui/kinds.ts';
import { unreadSentence } from '../ui/unread-sentence.ts';
import type { Words } from '../ui/words.ts';

/** A text a person asked about, and what was found. */
export interface Checked {
  text: string;
  verdict: Verdict;
  categories: Category[];
  /** Null when softer words were not asked for, or nothing was found to soften. */
  softening: Softening | null;
}

/** In words, never in numbers: hostile or not, of which kind, or why it could not be read. */
export function checkedSentence(
  { verdict, categories }: Pick<Checked, 'verdict' | 'categories'>,
  words: Words,
): string {
  if (verdict.kind !== 'scored') return unreadSentence(verdict, words);
  const kinds = kindNames(categories, words);
  return kinds.length > 0
    ? words.say('checkedHostile', { kinds: words.list(kinds) })
    : words.say('checkedFine');
}
