import { LABELS, type Language, type Scores } from '../../shared/verdict.ts';
import type { Manifest } from './manifest.ts';

/** A probability, 0 to 1, from its log-odds. */
export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Nine numbers in the order of LABELS as named scores. */
const named = (values: readonly number[]): Scores =>
  Object.fromEntries(LABELS.map((label, i) => [label, values[i]])) as Scores;

/** Probabilities from the first stage alone (Platt scaling, Platt 1999); models/training/README.md, 1.7. */
export function linearScores(linear: readonly number[], language: Language, manifest: Manifest): Scores {
  const { linear: scale } = manifest.calibration[language];
  return named(scale.map(([a, c], i) => sigmoid((a as number) * (linear[i] as number) + (c as number))));
}

/** Probabilities from both stages together. */
export function fullScores(
  transformer: ArrayLike<number>,
  linear: readonly number[],
  language: Language,
  manifest: Manifest,
): Scores {
  const { full } = manifest.calibration[language];
  return named(
    full.map(([a, b, c], i) =>
      sigmoid(
        (a as number) * (transformer[i] as number) + (b as number) * (linear[i] as number) + (c as number),
      ),
    ),
  );
}

/** Whether the first stage is sure enough that a text is friendly to leave it at that. */
export const isClear = (scores: Scores, language: Language, manifest: Manifest): boolean =>
  scores.toxicity < manifest.cascade[language].clear;
