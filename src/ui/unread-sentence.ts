import type { FailReason, SkipReason, Verdict } from '../shared/verdict.ts';
import type { WordKey, Words } from './words.ts';

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

/** Why a text could not be judged. */
export const failureSentence = (reason: FailReason, words: Words): string => words.say(FAILED[reason]);

/** Why a text was not judged, be it that there was nothing to judge. */
export const unreadSentence = (verdict: Exclude<Verdict, { kind: 'scored' }>, words: Words): string =>
  verdict.kind === 'skipped' ? words.say(SKIPPED[verdict.reason]) : failureSentence(verdict.reason, words);
