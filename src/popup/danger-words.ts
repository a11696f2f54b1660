import { DANGERS, type Danger } from '../shared/danger.ts';
import type { CountedKey, WordKey, Words } from '../ui/words.ts';

const NAMES: Record<Danger, { name: WordKey; count: CountedKey }> = {
  threat: { name: 'kindThreat', count: 'dangerThreats' },
  exposed: { name: 'dangerExposed', count: 'dangerExposures' },
  identity_attack: { name: 'kindIdentityAttack', count: 'dangerIdentityAttacks' },
};

/** What a danger is called. */
export const dangerName = (danger: Danger, words: Words): string => words.say(NAMES[danger].name);

/** How many dangers of each sort there are, in one sentence. */
export function dangersSentence(dangers: readonly Danger[], words: Words): string {
  const counted = DANGERS.map(danger => ({ danger, count: dangers.filter(one => one === danger).length }));
  const parts = counted
    .filter(({ count }) => count > 0)
    .map(({ danger, count }) => words.count(NAMES[danger].count, count));
  return words.say('dangersHere', { dangers: words.list(parts) });
}
