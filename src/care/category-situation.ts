import type { Category } from '../shared/policy.ts';
import type { Situation } from './situation.ts';

/** Strongest first: what hurts or endangers most decides how one speaks to the person. */
const BY_STRENGTH: readonly [Category, Situation][] = [
  ['threat', 'S5'],
  ['sexual_explicit', 'S4'],
  ['identity_attack', 'S3'],
  ['appearance', 'S2'],
];

/** The situation behind the kinds of hostility found, where nothing more is known of a comment. */
export const situationFor = (categories: readonly Category[]): Situation =>
  BY_STRENGTH.find(([category]) => categories.includes(category))?.[1] ?? 'S1';
