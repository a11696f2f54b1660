import type { ThreadFacts } from '../shared/page-state.ts';

/** Fewer may be two people who do not get on. */
const LEAST = 5;
/** The part of a thread that is hostile when many turned against one. */
const SHARE = 0.3;
/** So many stay a pile-on in the longest thread. */
const CROWD = 25;
const FAST = 5;

/** Whether many turned against one: by number and share, by sheer number, or by how fast they come. */
export function isPileOn({ hostile, all, perHour = 0 }: ThreadFacts): boolean {
  if (hostile < LEAST) return false;
  return hostile >= SHARE * Math.max(all, 1) || hostile >= CROWD || perHour >= FAST;
}
