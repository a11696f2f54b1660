import { MAX_OWN_WORD, MAX_OWN_WORDS, type OwnWordFault } from '../../shared/own-words/entries.ts';
import type { WordKey, Words } from '../../ui/words.ts';

const FAULTS = {
  empty: 'yourWordsEmpty',
  'too-long': 'yourWordsTooLong',
  'too-short': 'yourWordsTooShort',
  known: 'yourWordsKnown',
  full: 'yourWordsFull',
} as const satisfies Record<OwnWordFault, WordKey>;

const LEFT_OUT = {
  empty: 'yourWordsLeftEmpty',
  'too-long': 'yourWordsLeftTooLong',
  'too-short': 'yourWordsLeftTooShort',
  known: 'yourWordsLeftKnown',
  full: 'yourWordsLeftFull',
} as const;

const LIMITS = { longest: MAX_OWN_WORD, most: MAX_OWN_WORDS };

/** Why a word was not kept. */
export const faultSentence = (fault: OwnWordFault, words: Words): string => words.say(FAULTS[fault], LIMITS);

/** How many words of a text were kept, and how many were not, by reason. */
export function takenInSentence(added: number, faults: readonly OwnWordFault[], words: Words): string {
  const left = (Object.keys(LEFT_OUT) as OwnWordFault[]).flatMap(fault => {
    const count = faults.filter(other => other === fault).length;
    return count > 0 ? [words.count(LEFT_OUT[fault], count, LIMITS)] : [];
  });
  const kept = words.count('yourWordsAdded', added);
  return left.length > 0 ? `${kept} ${words.say('yourWordsLeftOut', { reasons: words.list(left) })}` : kept;
}

/** The reason in the address of this page, when words chosen in a menu could not be kept. */
export const faultInAddress = (search: string): OwnWordFault | null => {
  const named = new URLSearchParams(search).get('not-kept');
  return (Object.keys(FAULTS) as OwnWordFault[]).find(fault => fault === named) ?? null;
};
