import type { Phrase, TaggedUnit } from './actions.ts';
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

/** Whether a phrase makes nobody someone else, and denies nothing. */
function mayCome({ words }: Phrase, gone: readonly TaggedUnit[]): boolean {
  const others = gone.flatMap(unit => personOf(unit.words) ?? []);
  return wordsOf(words).every(word => {
    const person = personOf(word);
    if (person === undefined) return !isNegation(word);
    return others.length === 0 ? isThird(person) : others.every(other => other === person);
  });
}

/** The likeliest phrases that may come for some units, or none, and what speaks against each. */
function comersFor(gone: readonly TaggedUnit[]): [words: string, cost: number][] {
  const found = new Map<string, number>();
  for (const { tag } of gone)
    for (const phrase of tag.phrases) {
      const cost = against(tag.replace * phrase.share);
      if (cost < (found.get(phrase.words) ?? Infinity) && mayCome(phrase, gone))
        found.set(phrase.words, cost);
    }
  const likeliest = [...found].sort((a, b) => a[1] - b[1]).slice(0, MOST_PHRASES);
  return [['', against(1 - Math.max(...gone.map(({ tag }) => tag.replace)))], ...likeliest];
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
  const mayTurn = (unit: TaggedUnit, i: number) =>
    i >= first && i < behind
      ? !isMark(unit.words) && (unit.tag.keep >= SURELY_GOES || !goes(tagged[i] as TaggedUnit))
      : mayGo(unit) && !goes(unit) && isNear(i);
  const turns = units.map(mayTurn);
  let start = first;
  while (start > Math.max(0, first - REACH) && turns[start - 1]) start--;
  let end = behind;
  while (end < Math.min(units.length, behind + REACH) && turns[end]) end++;
  let lastStart = first;
  while (lastStart < Math.min(behind - 1, first + MOST_BACK) && turns[lastStart]) lastStart++;
  let firstEnd = behind;
  while (firstEnd > Math.max(first + 1, behind - MOST_BACK) && turns[firstEnd - 1]) firstEnd--;

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
