import { KEPT, type TaggedUnit } from './actions.ts';
import { isNegation, personOf } from './function-words.ts';
import { isMark, isReference } from './units.ts';

/** A unit less likely to stay than this goes in every form. */
const SURELY_GOES = 0.3;

const goes = ({ action }: TaggedUnit): boolean => action.kind !== 'keep';
const deleted = (unit: TaggedUnit): TaggedUnit => ({ ...unit, action: { kind: 'delete' } });

/** Whether a phrase may stand in place of a unit that goes: nobody becomes someone else, nothing is denied. */
const mayTake = ({ words, tag: { phrase } }: TaggedUnit): boolean =>
  phrase !== '' &&
  !isMark(words) &&
  !isReference(words) &&
  !isNegation(words) &&
  (personOf(words) === undefined || personOf(phrase) === personOf(words));

/** Each run of units that go gives way to the phrase that most likely takes the place of one of them. */
function filled(clause: readonly TaggedUnit[]): TaggedUnit[] {
  const units = [...clause];
  for (let from = 0; from < units.length; from++) {
    let to = from;
    while (to < units.length && goes(units[to] as TaggedUnit)) to++;
    const run = units.slice(from, to);
    const [first, ...others] = run.filter(mayTake);
    if (first && run.every(({ action }) => action.kind === 'delete')) {
      const likeliest = others.reduce(
        (most, unit) => (unit.tag.replace > most.tag.replace ? unit : most),
        first,
      );
      units[units.indexOf(likeliest)] = {
        ...likeliest,
        action: { kind: 'replace', words: likeliest.tag.phrase },
      };
    }
    from = Math.max(from, to);
  }
  return units;
}

/** Nothing takes the place of what goes. */
const emptied = (clause: readonly TaggedUnit[]): TaggedUnit[] =>
  clause.map(unit => (goes(unit) ? deleted(unit) : unit));

/** Only what surely goes does. */
const narrowed = (clause: readonly TaggedUnit[]): TaggedUnit[] =>
  clause.map(unit =>
    goes(unit) && unit.tag.keep >= SURELY_GOES && !isMark(unit.words) ? { ...unit, action: KEPT } : unit,
  );

const mayGo = ({ words }: TaggedUnit): boolean => !isMark(words) && !isReference(words) && !isNegation(words);

/** The word before what goes goes as well, or the word behind it. */
const widened = (clause: readonly TaggedUnit[], side: -1 | 1): TaggedUnit[] =>
  clause.map((unit, i) => {
    const beside = clause[i - side];
    return beside && goes(beside) && !goes(unit) && mayGo(unit) ? deleted(unit) : unit;
  });

const sameAs = (a: readonly TaggedUnit[], b: readonly TaggedUnit[]): boolean =>
  a.every(({ action }, i) => JSON.stringify(action) === JSON.stringify(b[i]?.action));

/**
 * The forms that a clause in which words go may take, those that keep most of it first: as it is tagged, with words
 * for those that went, without any, with fewer gone, with one word more gone on either side.
 */
export function formsOf(clause: readonly TaggedUnit[]): TaggedUnit[][] {
  const all = [
    [...clause],
    filled(clause),
    emptied(clause),
    narrowed(clause),
    widened(emptied(clause), 1),
    widened(emptied(clause), -1),
  ];
  return all.filter((form, i) => form.some(goes) && all.findIndex(other => sameAs(form, other)) === i);
}
