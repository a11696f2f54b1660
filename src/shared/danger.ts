import type { Decision } from './policy.ts';

/** What is never to be lost among other hostile words, most urgent first: a threat, private data given away, an attack on who one is. */
export const DANGERS = ['threat', 'exposed', 'identity_attack'] as const;
export type Danger = (typeof DANGERS)[number];

/**
 * The danger in a comment, whatever is done with its words on the page; null where there is none. Private data
 * given away (`Reading`) counts in the friendliest of sentences. Pure.
 */
export function dangerOf({ categories }: Pick<Decision, 'categories'>, isExposing: boolean): Danger | null {
  if (categories.includes('threat')) return 'threat';
  if (isExposing) return 'exposed';
  return categories.includes('identity_attack') ? 'identity_attack' : null;
}
