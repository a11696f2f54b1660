import type { Category } from '../shared/policy.ts';
import type { FailReason, SkipReason, Verdict } from '../shared/verdict.ts';
import { kindNames } from '../ui/kinds.ts';
import type { WordKey, Words } from '../ui/words.ts';

/** A text a person asked about, and what was found. */
export interface Checked {
  text: string;
  verdict: Verdict;
  categories: Category[];
}

const SKIPPED = {
  empty: 'checkedEmpty',
  'too-long': 'checkedTooLong',
  'other-language': 'checkedOtherLanguage',
  own: 'checkedEmpty',
} as const satisfies Record<SkipReason, WordKey>;

const FAILED = {
  'model-missing': 'modelMissing',
  'model-damaged': 'modelDamaged',
  'not-started': 'modelNotStarted',
  'no-answer': 'checkedFailed',
  'broken-output': 'checkedFailed',
} as const satisfies Record<FailReason, WordKey>;

/** In words, never in numbers: hostile or not, of which kind, or why it could not be read. */
export function checkedSentence({ verdict, categories }: Checked, words: Words): string {
  if (verdict.kind === 'skipped') return words.say(SKIPPED[verdict.reason]);
  if (verdict.kind === 'failed') return words.say(FAILED[verdict.reason]);
  const kinds = kindNames(categories, words);
  return kinds.length > 0
    ? words.say('checkedHostile', { kinds: words.list(kinds) })
    : words.say('checkedFine');
}
