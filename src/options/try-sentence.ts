import type { Tried } from '../shared/model-status.ts';
import { decide, type Sensitivity, type Treatment } from '../shared/policy.ts';
import { reasonNames } from '../ui/kinds.ts';
import { SENSITIVITY_WORDS } from '../ui/sensitivity.ts';
import { unreadSentence } from '../ui/unread-sentence.ts';
import type { WordKey, Words } from '../ui/words.ts';

const DONE = {
  show: 'tryShownKinds',
  soften: 'trySoftened',
  cover: 'tryCovered',
  collapse: 'tryCollapsed',
} as const satisfies Record<Treatment, WordKey>;

/** What Cybercare would do with the text and why, or why it could not be read. */
export function trySentence(
  { verdict, policy }: Tried,
  text: string,
  sensitivity: Sensitivity,
  words: Words,
): string {
  const decision = decide(verdict, policy, text);
  if (verdict.kind !== 'scored' && !decision.own) return unreadSentence(verdict, words);
  const kinds = reasonNames(decision, words);
  if (kinds.length > 0) return words.say(DONE[decision.treatment], { kinds: words.list(kinds) });
  if (decide(verdict, policy).treatment !== 'show') return words.say('tryShownOwn');
  return words.say('tryShown', { sensitivity: words.say(SENSITIVITY_WORDS[sensitivity].name) });
}
