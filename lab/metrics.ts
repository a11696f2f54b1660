/**
 * Area under the ROC curve: the probability that a positive scores above a negative, ties counting half
 * (Mann-Whitney U by mean ranks). Null when a class is empty.
 */
export function auc(positives: readonly number[], negatives: readonly number[]): number | null {
  if (positives.length === 0 || negatives.length === 0) return null;
  const all = [
    ...positives.map(score => ({ score, positive: true })),
    ...negatives.map(score => ({ score, positive: false })),
  ].sort((a, b) => a.score - b.score);
  let sum = 0;
  for (let i = 0; i < all.length; ) {
    let j = i;
    while (j < all.length && all[j]?.score === all[i]?.score) j++;
    const rank = (i + j + 1) / 2;
    for (; i < j; i++) if (all[i]?.positive) sum += rank;
  }
  const p = positives.length;
  return (sum - (p * (p + 1)) / 2) / (p * negatives.length);
}

/** Share of scores at or above a threshold; null of none. */
export const shareAtOrAbove = (scores: readonly number[], threshold: number): number | null =>
  scores.length === 0 ? null : scores.filter(score => score >= threshold).length / scores.length;

/** Share of positives found when at most `alarms` of the negatives are called positive. */
export function recallAt(
  alarms: number,
  positives: readonly number[],
  negatives: readonly number[],
): number | null {
  if (positives.length === 0 || negatives.length === 0) return null;
  const limit =
    [...negatives].sort((a, b) => b - a)[Math.floor(alarms * negatives.length)] ?? Number.NEGATIVE_INFINITY;
  return positives.filter(score => score > limit).length / positives.length;
}

/** To four places; null of null, and of NaN, which a share of nothing is. */
export const rounded = (value: number | null): number | null =>
  value === null || Number.isNaN(value) ? null : Math.round(value * 1e4) / 1e4;
