import type { TaggedUnit } from './actions.ts';
import { isNegation, isThird, personOf } from './function-words.ts';
import { isMark, isReference, wordsOf } from './units.ts';

/** A unit less likely to stay than this goes whatever comes of it. */
const SURELY_GOES = 0.3;
/** Units beyond those that go by their tags, on either side, that may go with them. */
const REACH = 2;
/** Units that go by their tags and may stay all the same, at either end of a run. */
const MOST_BACK = 4;
/** Phrases that are tried at one place. */
const MOST_PHRASES = 8;
/** No tag is surer than this of a unit. */
const LEAST = 0.005;

/** Something that may be done at a run: units from `from` up to, not including, `behind` go, and words come, or none. */
export interface Way {
  from: number;
  behind: number;
  came: string;
  /** What speaks against it by the tags: negative logarithms of what they say of each unit, and of the phrase. */
  cost: number;
}

export const goes = ({ action }: TaggedUnit): boolean => action.kind !== 'keep';
export const against = (probability: number): number =>
  -Math.log(Math.min(1 - LEAST, Math.max(LEAST, probability)));

const mayGo = ({ words }: TaggedUnit): boolean => !isMark(words) && !isReference(words) && !isNegation(words);

/** Whether a phrase makes nobody someone else, and denies nothing. @param persons of the words that go */
const mayCome = (phrase: string, persons: ReadonlySet<string>): boolean =>
  wordsOf(phrase).every(word => {
    const person = personOf(word);
    if (person === undefined) return !isNegation(word);
    return persons.size === 0 ? isThird(person) : persons.size === 1 && persons.has(person);
  });

/** The likeliest phrases that may come for some units, or none, and what speaks against each. */
function comersFor(gone: readonly TaggedUnit[]): [words: string, cost: number][] {
  const persons = new Set(gone.flatMap(({ words }) => personOf(words) ?? []));
  const least = new Map<string, number>();
  for (const { tag } of gone)
    for (const { words, share } of tag.phrases)
      least.set(words, Math.min(least.get(words) ?? Infinity, against(tag.replace * share)));
  const comers: [string, number][] = [['', against(1 - Math.max(...gone.map(({ tag }) => tag.replace)))]];
  for (const [words, cost] of [...least].sort((a, b) => a[1] - b[1])) {
    if (comers.length > MOST_PHRASES) break;
    if (mayCome(words, persons)) comers.push([words, cost]);
  }
  return comers;
}

/**
 * What may be done at the run of units from `first` up to, not including, `behind` that go: those that surely do, some of
 * the others, a few beside them. The likeliest by the tags first.
 * @param tagged the same units as they were tagged, before anything was tried
 */
export function waysAt(
  units: readonly TaggedUnit[],
  tagged: readonly TaggedUnit[],
  first: number,
  behind: number,
): Way[] {
  const isNear = (i: number) => tagged.slice(Math.max(0, i - REACH), i + REACH + 1).some(goes);
  /** Whether a unit of the run may stay, or one beside it may go. */
  const mayTurn = (i: number): boolean => {
    const unit = units[i];
    if (!unit) return false;
    if (i < first || i >= behind) return mayGo(unit) && !goes(unit) && isNear(i);
    return !isMark(unit.words) && (unit.tag.keep >= SURELY_GOES || !goes(tagged[i] as TaggedUnit));
  };
  let start = first;
  while (start > first - REACH && mayTurn(start - 1)) start--;
  let end = behind;
  while (end < behind + REACH && mayTurn(end)) end++;
  let lastStart = first;
  while (lastStart < Math.min(behind - 1, first + MOST_BACK) && mayTurn(lastStart)) lastStart++;
  let firstEnd = behind;
  while (firstEnd > Math.max(first + 1, behind - MOST_BACK) && mayTurn(firstEnd - 1)) firstEnd--;

  const ways: Way[] = [];
  for (let from = start; from <= lastStart; from++)
    for (let to = Math.max(from + 1, firstEnd); to <= end; to++) {
      const cost = units
        .slice(start, end)
        .reduce(
          (sum, { tag }, i) => sum + against(start + i >= from && start + i < to ? 1 - tag.keep : tag.keep),
          0,
        );
      for (const [came, more] of comersFor(units.slice(from, to)))
        ways.push({ from, behind: to, came, cost: cost + more });
    }
  return ways.sort((a, b) => a.cost - b.cost);
}
