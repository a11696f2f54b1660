import { plainFeatures, slotFeatures } from './features.ts';
import { type Group, groupsOf } from './groups.ts';
import type { Outline } from './outline.ts';
import type { Pace } from './pace.ts';
import { scoreOf } from './score.ts';
import { type Slots, slotsOf } from './slots.ts';

/** A group with all that is known of it. */
export interface Candidate {
  group: Group;
  slots: Slots;
  features: Record<string, number>;
  ends: number[];
  score: number;
}

/** Groups that are looked at closely: those for which most speaks at first sight. */
const MOST_CANDIDATES = 40;

/** The groups of a page that may be its comments, `most` of them. */
export async function candidatesOf(
  outline: Outline,
  pace: Pace,
  signal: AbortSignal,
  most = MOST_CANDIDATES,
): Promise<Candidate[]> {
  const plain = [];
  for (const group of await groupsOf(outline, pace)) {
    if (pace.isDue) await pace.breathe();
    if (signal.aborted) return [];
    const features = plainFeatures(outline, group);
    plain.push({ group, features, score: scoreOf(features) });
  }
  plain.sort((a, b) => b.score - a.score);
  const candidates: Candidate[] = [];
  for (const { group, features: first } of plain.slice(0, most)) {
    if (pace.isDue) await pace.breathe();
    if (signal.aborted) return [];
    const slots = await slotsOf(outline, group, pace);
    const features = { ...first, ...slotFeatures(slots) };
    const ends = group.members.map(at => outline.ends[at]!);
    candidates.push({ group, slots, features, ends, score: scoreOf(features) });
  }
  return candidates;
}
