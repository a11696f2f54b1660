import { decide, type Policy } from './policy.ts';
import type { Verdict } from './verdict.ts';

/** From this probability of an insult on, by our own judge, some words sting, although the text is not hostile as a whole. */
const STINGS = 0.4;

/** Whether a person who asks for softer words has something to ask for: hostility, coarse words, or words that sting. */
export const holdsBlow = (verdict: Verdict, policy: Policy): boolean =>
  decide(verdict, policy).categories.length > 0 ||
  (verdict.kind === 'scored' && verdict.engine !== 'google' && verdict.scores.insult >= STINGS);
