import type { Candidate } from './candidates.ts';

/** What is compared: what stands in what, and how much speaks for it. */
type Choice = { group: Pick<Candidate['group'], 'members'> } & Pick<Candidate, 'ends' | 'score'>;

/** A wider group is taken for a part of it where it is this much weaker at most. */
const WIDER = 2.5;
/** Other groups beside the best, such as members' posts beside guests', are at least this strong. */
const BESIDE = 0.6;
const MOST_GROUPS = 4;
const CHECKED = 60;

const holds = (wider: ReadonlySet<number>, members: readonly number[]): boolean => {
  const step = Math.max(1, Math.floor(members.length / CHECKED));
  for (let at = 0; at < members.length; at += step) if (!wider.has(members[at]!)) return false;
  return true;
};

/** Whether a member of one stands in, or around, a member of the other. */
function overlap(one: Choice, other: Choice): boolean {
  const { members } = one.group;
  const others = other.group.members;
  let next = 0;
  for (let index = 0; index < members.length; index++) {
    const at = members[index]!;
    while (next < others.length && other.ends[next]! <= at) next++;
    for (let behind = next; behind < others.length && others[behind]! < one.ends[index]!; behind++)
      if (other.ends[behind]! > at) return true;
  }
  return false;
}

/** The groups that are the comments of a page, the strongest first; none where none is strong enough. */
export function choose<One extends Choice>(candidates: readonly One[], least = 0): One[] {
  const able = candidates.filter(({ score }) => score > least).sort((a, b) => b.score - a.score);
  let best = able[0];
  if (!best) return [];
  for (;;) {
    const part: One = best;
    const wider = able.find(
      ({ group, score }) =>
        score >= part.score - WIDER &&
        group.members.length >= 1.1 * part.group.members.length &&
        holds(new Set(group.members), part.group.members),
    );
    if (!wider) break;
    best = wider;
  }
  const chosen = [best];
  for (const other of able) {
    if (chosen.length >= MOST_GROUPS || other.score < BESIDE * best.score) break;
    if (!chosen.some(one => one === other || overlap(one, other))) chosen.push(other);
  }
  return chosen;
}
