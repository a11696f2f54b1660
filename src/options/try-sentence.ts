import type { Tried } from '../shared/model-status.ts';
import { decide, type Sensitivity, type Treatment } from '../shared/policy.ts';
import { kindNames } from '../ui/kinds.ts';
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
export function trySentence({ verdict, policy }: Tried, sensitivity: Sensitivity, words: Words): string {
  if (verdict.kind !== 'scored') return unreadSentence(verdict, words);
  const { treatment, categories } = decide(verdict, policy);
  if (categories.length === 0)
    return words.say('tryShown', { sensitivity: words.say(SENSITIVITY_WORDS[sensitivity].name) });
  return words.say(DONE[treatment], { kinds: words.list(kindNames(categories, words)) });
}
