import type { Label, Scores } from '../../shared/verdict.ts';

/** A sentence and some of the scores it got when its model was published. */
export interface Canary {
  text: string;
  scores: Partial<Scores>;
}

/** How far a canary's score may lie from the published one. */
const TOLERANCE = 0.02;

/**
 * Whether every canary gets its published scores.
 * @param scoresOf null when the text is not scored at all
 */
export async function answersAsPublished(
  scoresOf: (text: string) => Promise<Partial<Scores> | null>,
  canaries: readonly Canary[],
): Promise<boolean> {
  for (const { text, scores } of canaries) {
    const found = await scoresOf(text);
    const isSound = Object.entries(scores).every(
      ([label, published]) => Math.abs((found?.[label as Label] ?? Number.NaN) - published) <= TOLERANCE,
    );
    if (!isSound) return false;
  }
  return true;
}
