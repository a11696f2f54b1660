import { WEIGHTS } from './weights.ts';

/** How much speaks for a group in all: above 0, it is more likely to be comments than not. */
export function scoreOf(features: Readonly<Record<string, number>>): number {
  let score = 0;
  for (const name in features) score += (WEIGHTS[name] ?? 0) * features[name]!;
  return score;
}
