import { type Action, KEPT, type Phrase, type TaggedUnit } from './actions.ts';
import { isNegation, personOf } from './function-words.ts';
import { isMark, isReference, unitsOf } from './units.ts';

/** How much the risk of a broken sentence counts beside what the tags say of each unit. */
const FLUENCY = 3;
/** A unit less likely to stay than this goes whatever comes of it. */
const SURELY_GOES = 0.3;
/** Units beyond those that go, on either side, that may go with them. */
const REACH = 2;
/** No tag is surer than this of a unit. */
const LEAST = 0.005;
/** Times that each gap is looked at, for what is done at one says what fits at the next. */
const SWEEPS = 2;

/** A form of a clause, and how likely a reader misses something in it. */
export interface Form {
  units: TaggedUnit[];
  broken: number;
}

/** Something that may be done at a run: units from `from` up to, not including, `behind` go, and words come, or none. */
interface Way {
  from: number;
  behind: number;
  came: string;
  /** What speaks against it by the tags: a negative logarithm of their probability. */
  cost: number;
}

const goes = ({ action }: TaggedUnit): boolean => action.kind !== 'keep';
const against = (probability: number): number => -Math.log(Math.min(1 - LEAST, Math.max(LEAST, probability)));

const mayGo = ({ words }: TaggedUnit): boolean => !isMark(words) && !isReference(words) && !isNegation(words);

/** Whether a phrase makes nobody someone else, and denies nothing. */
const mayCome = ({ words }: Phrase, gone: readonly TaggedUnit[]): boolean =>
  unitsOf(words).every(({ from, to }) => {
    const word = words.slice(from, to);
    const person = personOf(word);
    const others = gone.flatMap(unit => personOf(unit.words) ?? []);
    return !isNegation(word) && (person === undefined || others.every(other => other === person));
  });

/** The phrases that may come for some units, or none, and what speaks against each. */
function comersFor(gone: readonly TaggedUnit[]): [words: string, cost: number][] {
  const found = new Map([['', against(1 - Math.max(...gone.map(({ tag }) => tag.replace)))]]);
  for (const { tag } of gone)
    for (const phrase of tag.phrases) {
      const cost = against(tag.replace * phrase.share);
      if (cost < (found.get(phrase.words) ?? Infinity) && mayCome(phrase, gone))
        found.set(phrase.words, cost);
    }
  return [...found];
}

/** What may be done at one run of units that go: those that surely do, some of the others, a few beside them. */
function waysAt(units: readonly TaggedUnit[], first: number, behind: number): Way[] {
  const [start, end] = [Math.max(0, first - REACH), Math.min(units.length, behind + REACH)];
  const mayTurn = (unit: TaggedUnit, i: number) =>
    i >= first && i < behind
      ? unit.tag.keep >= SURELY_GOES && !isMark(unit.words)
      : mayGo(unit) && !goes(unit);
  const turns = units.map(mayTurn);
  const ways: Way[] = [];
  for (let from = start; from < behind; from++) {
    if (from > first && !turns[from - 1]) break;
    if (from < first && !turns.slice(from, first).every(Boolean)) continue;
    for (let to = end; to > Math.max(from, first); to--) {
      if (to < behind && !turns[to]) break;
      if (to > behind && !turns.slice(behind, to).every(Boolean)) continue;
      const cost = units
        .slice(start, end)
        .reduce(
          (sum, { tag }, i) => sum + against(start + i >= from && start + i < to ? 1 - tag.keep : tag.keep),
          0,
        );
      for (const [came, more] of comersFor(units.slice(from, to)))
        ways.push({ from, behind: to, came, cost: cost + more });
    }
  }
  return ways.sort((a, b) => a.cost - b.cost);
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
 * The form of a clause in which words go that is likeliest whole and nearest to its tags: at each run of words that
 * go, some more or fewer of them, and a phrase or none, are tried.
 * @param broken how likely a reader misses something in a form of the clause, 0 to 1
 */
export function wholestForm(
  clause: readonly TaggedUnit[],
  broken: (form: readonly TaggedUnit[]) => number,
): Form {
  let now: Form = { units: [...clause], broken: broken(clause) };
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (let at = 0; at < now.units.length; at++) {
      const first = now.units.findIndex((unit, i) => i >= at && goes(unit));
      if (first < 0) break;
      const end = now.units.findIndex((unit, i) => i > first && !goes(unit));
      const behind = end < 0 ? now.units.length : end;
      now = bestAt(now.units, first, behind, broken) ?? now;
      at = Math.max(at, behind);
    }
  return now;
}

/** The best that can be done at one run; nothing where nothing may be done. */
function bestAt(
  units: readonly TaggedUnit[],
  first: number,
  behind: number,
  broken: (form: readonly TaggedUnit[]) => number,
): Form | undefined {
  let best: Form | undefined;
  let least = Infinity;
  for (const way of waysAt(units, first, behind)) {
    // The risk only adds to the cost: no later way can be better.
    if (way.cost >= least) break;
    const form = taken(units, first, behind, way);
    const risk = broken(form);
    const cost = way.cost + FLUENCY * against(1 - risk);
    if (cost >= least) continue;
    least = cost;
    best = { units: form, broken: risk };
  }
  return best;
}
