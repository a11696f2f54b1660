import { type Action, KEPT, type TaggedUnit } from './actions.ts';
import { against, goes, type Way, waysAt } from './ways.ts';

/** How much the risk of a broken sentence counts beside what the tags say of each unit. */
const FLUENCY = 3;
/** Times that each gap is looked at, for what is done at one says what fits at the next. */
const SWEEPS = 2;
/** Ways that are tried at a gap, the likeliest by the tags. */
const MOST_TRIED = 64;

/** A form of a clause, and how likely a reader misses something in it. */
export interface Form {
  units: TaggedUnit[];
  broken: number;
}

interface Reader {
  /** How likely a reader misses something in a form of the clause, 0 to 1. */
  broken(form: readonly TaggedUnit[]): number;
  /** Whether more forms may be read: of a long text not all are. */
  hasTime(): boolean;
}

/** The units of a clause with a way taken at a run of those that go. */
const taken = (units: readonly TaggedUnit[], first: number, behind: number, way: Way): TaggedUnit[] =>
  units.map((unit, i) => {
    if (i < way.from || i >= way.behind) return i >= first && i < behind ? { ...unit, action: KEPT } : unit;
    const action: Action =
      i === way.from && way.came ? { kind: 'replace', words: way.came } : { kind: 'delete' };
    return { ...unit, action };
  });

/**
 * The form of a clause in which words go that is likeliest whole and nearest to its tags: at each run of words that go,
 * some more or fewer of them, and a phrase or none, are tried. A bounded number of forms is read for each run.
 */
export function wholestForm(clause: readonly TaggedUnit[], reader: Reader): Form {
  // Not read yet: where there is no time for it, nobody knows that it is whole.
  let now: Form = { units: [...clause], broken: 1 };
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (let at = 0; at < clause.length; ) {
      const first = now.units.findIndex((unit, i) => i >= at && goes(unit));
      if (first < 0 || !reader.hasTime()) break;
      const end = now.units.findIndex((unit, i) => i > first && !goes(unit));
      const behind = end < 0 ? clause.length : end;
      now = bestAt(now.units, clause, [first, behind], reader);
      at = behind;
      // What goes with the run now is no run of its own.
      while (at < clause.length && goes(now.units[at] as TaggedUnit)) at++;
    }
  return now;
}

/** The best that can be done at one run. */
function bestAt(
  units: readonly TaggedUnit[],
  clause: readonly TaggedUnit[],
  [first, behind]: [number, number],
  reader: Reader,
): Form {
  let best: Form = { units: [...units], broken: 1 };
  let least = Infinity;
  for (const way of waysAt(units, clause, first, behind).slice(0, MOST_TRIED)) {
    // The risk only adds to the cost: no later way can be better.
    if (way.cost >= least) break;
    const made = taken(units, first, behind, way);
    const risk = reader.broken(made);
    const cost = way.cost + FLUENCY * against(1 - risk);
    if (cost >= least) continue;
    least = cost;
    best = { units: made, broken: risk };
  }
  return best;
}
