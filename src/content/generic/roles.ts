import { isNamed, SELF, type Slot } from './slot.ts';

const LONGEST_NAME = 40;
/** How names of authors are named, where names say anything. */
const AUTHOR = /author|user|nick|pseudo|name|poster|byline|\bfn\b|owner|profile|commenter|screen/i;

function best(slots: readonly Slot[], value: (slot: Slot) => number): Slot | null {
  let found: Slot | null = null;
  let most = 0;
  for (const slot of slots) {
    const now = value(slot);
    if (now > most) [found, most] = [slot, now];
  }
  return found;
}

/** Which slot holds the words of the items, their authors, their times, and what one may do with them. */
export interface Roles {
  body: Slot | null;
  author: Slot | null;
  time: Slot | null;
  label: Slot | null;
}

/** Finds them by what the slots hold. */
export function rolesOf(slots: readonly Slot[]): Roles {
  const body = best(slots, ({ coverage, purity, times, labels, depth, key }) =>
    coverage < 0.2
      ? 0
      : coverage ** 1.2 * purity -
        0.2 * times -
        0.2 * labels +
        0.003 * Math.min(depth, 10) +
        (isNamed(key) ? 0.02 : 0),
  );
  const time = best(slots, ({ times, chars, rate, each, depth, key }) =>
    times < 0.3 || chars > 80 || key === SELF ? 0 : times + 0.2 * rate - 0.1 * (each - 1) + 0.005 * depth,
  );
  const label = best(slots, ({ labels, chars, depth }) =>
    labels < 0.2 || chars > 120 ? 0 : labels + 0.001 * depth,
  );
  const author = best(slots, slot => {
    if (slot === body || slot.key === SELF || slot.rate < 0.5 || slot.chars > 1.5 * LONGEST_NAME) return 0;
    if (slot.distinct < 0.12 || slot.times > 0.3 || slot.labels > 0.3 || slot.each > 3.2) return 0;
    return (
      slot.rate +
      0.4 * slot.links +
      0.3 * Math.min(1, slot.distinct * 2) +
      0.5 * slot.before -
      0.3 * (slot.each - 1) +
      (AUTHOR.test(slot.key) ? 0.4 : 0) +
      (isNamed(slot.key) ? 0.1 : 0) +
      0.004 * slot.depth
    );
  });
  return { body, author, time, label };
}
