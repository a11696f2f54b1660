import { CATEGORIES, type Category, decide, isHostile, isKind, type Policy } from './policy.ts';
import type { Verdict } from './verdict.ts';

/** What a hostile comment counts as: its gravest kind, or the person's own words where they alone cover it. */
export const HOSTILE_KINDS = [...CATEGORIES, 'own'] as const;
export type HostileKind = Category | 'own';

/** Comments, in numbers: kind ones, and hostile ones by kind of hostility. */
export interface Tally {
  kind: number;
  hostile: Partial<Record<HostileKind, number>>;
}

/** What was counted on one day, in the person's own time zone: YYYY-MM-DD. */
export interface InsightDay {
  day: string;
  sites: ({ hostname: string } & Tally)[];
}

/** After how many hostile comments within an hour a break is suggested; 0 for never. */
export const BREAKS_AFTER = [0, 10, 25, 50] as const;
export type BreakAfter = (typeof BREAKS_AFTER)[number];

/** What a comment counts as; null for one that is neither kind nor hostile, or of which too little is known. */
export function countsAs(
  verdict: Verdict | undefined,
  policy: Policy,
  text: string,
): 'kind' | HostileKind | null {
  const decision = decide(verdict, policy, text);
  if (isHostile(decision) || decision.treatment !== 'show') return decision.categories[0] ?? 'own';
  return verdict && isKind(verdict, policy) ? 'kind' : null;
}

export const hostileIn = ({ hostile }: Tally): number =>
  Object.values(hostile).reduce((sum, count) => sum + count, 0);

/** Two tallies as one; no number in it above `most`. */
export function sumOf(a: Tally, b: Tally, most = Number.MAX_SAFE_INTEGER): Tally {
  const add = (one = 0, other = 0) => Math.min(one + other, most);
  const kinds = HOSTILE_KINDS.filter(kind => a.hostile[kind] || b.hostile[kind]);
  return {
    kind: add(a.kind, b.kind),
    hostile: Object.fromEntries(kinds.map(kind => [kind, add(a.hostile[kind], b.hostile[kind])])),
  };
}

const count = (value: unknown, most: number): number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.min(Math.trunc(value), most) : 0;

/** Makes a tally of whatever arrived or is stored: what is no number counts as none, none is above `most`. Never throws. */
export function parseTally(value: unknown, most: number): Tally {
  const { kind, hostile } = Object(value) as Record<string, unknown>;
  const counts = Object(hostile) as Record<string, unknown>;
  const found = HOSTILE_KINDS.map(name => [name, count(counts[name], most)] as const);
  return { kind: count(kind, most), hostile: Object.fromEntries(found.filter(([, number]) => number > 0)) };
}
