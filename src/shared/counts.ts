import type { Counts } from './page-state.ts';

/** The counts of a page without comments. */
export const NO_COUNTS: Counts = {
  found: 0,
  covered: 0,
  softened: 0,
  revealed: 0,
  failed: 0,
  skipped: 0,
  waiting: 0,
};

/** What several pages hold together. */
export function sumCounts(all: readonly Counts[]): Counts {
  const sum = { ...NO_COUNTS };
  for (const counts of all)
    for (const name of Object.keys(sum) as (keyof Counts)[]) sum[name] += counts[name];
  return sum;
}
