import { daysUpTo } from '../../shared/days.ts';
import { hostileIn, type InsightDay, sumOf, type Tally } from '../../shared/insights.ts';

export interface CountedDay {
  day: string;
  kind: number;
  hostile: number;
}

/** What was counted in some days in a row. */
export interface Period {
  /** Every day of it, the oldest first, also those on which nothing was counted. */
  days: CountedDay[];
  /** The sites with most comments first; one without a name stands for several. */
  sites: { hostname: string; kind: number; hostile: number }[];
  all: Tally;
}

const NOTHING: Tally = { kind: 0, hostile: {} };
const allOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((sum, tally) => sumOf(sum, tally), NOTHING);
const inNumbers = (tally: Tally) => ({ kind: tally.kind, hostile: hostileIn(tally) });

/** Puts together what was counted on so many days up to the last. */
export function periodOf(counted: readonly InsightDay[], last: string, length: number): Period {
  const byDay = new Map(counted.map(({ day, sites }) => [day, sites]));
  const bySite = new Map<string, Tally>();
  const days = daysUpTo(last, length).map(day => {
    const sites = byDay.get(day) ?? [];
    for (const { hostname, ...tally } of sites)
      bySite.set(hostname, sumOf(bySite.get(hostname) ?? NOTHING, tally));
    return { day, ...inNumbers(allOf(sites)) };
  });
  return {
    days,
    sites: Array.from(bySite, ([hostname, tally]) => ({ hostname, ...inNumbers(tally) })).sort(
      (a, b) => b.kind + b.hostile - a.kind - a.hostile,
    ),
    all: allOf([...bySite.values()]),
  };
}
