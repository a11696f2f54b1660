import { countsFrom, type Policy } from '../shared/policy.ts';
import type { Label, Verdict } from '../shared/verdict.ts';
import { kindName } from '../ui/kinds.ts';
import type { WordKey, Words } from '../ui/words.ts';

/** From which probability on a word holds, highest first. */
const LIKELIHOODS: readonly [from: number, word: WordKey][] = [
  [0.85, 'likelyVery'],
  [0.5, 'likely'],
  [0.15, 'unlikely'],
  [0, 'unlikelyVery'],
];

/** A probability in words. */
export const likelihood = (probability: number, words: Words): string =>
  words.say(LIKELIHOODS.find(([from]) => probability >= from)?.[1] ?? 'unlikelyVery');

/** What a score is of, as a person reads it. */
export function labelName(label: Label, words: Words): string {
  switch (label) {
    case 'toxicity':
      return words.say('scoreHostile');
    case 'severe_toxicity':
      return words.say('scoreSevere');
    case 'supportive':
      return words.say('scoreKind');
    default:
      return kindName(label, words);
  }
}

/** Whether a score counts in the decision, and from where on. */
export function consequence(
  label: Label,
  verdict: Extract<Verdict, { kind: 'scored' }>,
  policy: Policy,
  words: Words,
): string {
  const counting = countsFrom(label, verdict, policy);
  if (!counting) return words.say('scoreNoDecision');
  const { limit: from, hostileOnly } = counting;
  if (hostileOnly) return words.say('scoreOnlyHostile');
  const limit = words.percent(from);
  return words.say(verdict.scores[label] >= from ? 'scoreCounts' : 'scoreBelow', { limit });
}
