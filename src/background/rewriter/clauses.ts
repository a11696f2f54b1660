import { type Action, KEPT, type TaggedUnit } from './actions.ts';
import { isFunctionWord, isNegation, personOf } from './function-words.ts';
import { isMark, isReference } from './units.ts';

/** Marks before and after which another clause begins. */
const OPENS = /^[([«“]+$/u;
const ENDS = /^[.,;:!?…–—)\]»”"]+$/u;

/** The units of each clause, its final mark included. Words on different lines are in different clauses. */
function clausesOf(units: readonly TaggedUnit[], text: string): TaggedUnit[][] {
  const clauses: TaggedUnit[][] = [[]];
  units.forEach((unit, i) => {
    const before = units[i - 1];
    if (OPENS.test(unit.words) || (before && text.slice(before.to, unit.from).includes('\n'))) clauses.push([]);
    clauses.at(-1)?.push(unit);
    if (ENDS.test(unit.words)) clauses.push([]);
  });
  return clauses.filter(({ length }) => length > 0);
}

const stays = ({ action }: TaggedUnit): boolean => action.kind !== 'delete';

/** Whether a unit says something: a word that is not only grammar, a link, a number. */
export const isContent = (words: string): boolean =>
  !isMark(words) && !/^@/u.test(words) && (isReference(words) || !isFunctionWord(words));

const saysSomething = (unit: TaggedUnit): boolean =>
  unit.action.kind === 'replace' || (unit.action.kind === 'keep' && isContent(unit.words));

/**
 * Makes edits ones that leave the sense alone: links, handles, tags and numbers stay; a negation goes only with all
 * that it negates; nobody becomes someone else; and of a clause that lost what it said nothing is left over.
 */
export function guarded(units: readonly TaggedUnit[], text: string): TaggedUnit[] {
  const safe = units.map(unit => (mayChange(unit) ? unit : { ...unit, action: KEPT }));
  return clausesOf(safe, text).flatMap(clause => {
    const said = clause.some(saysSomething);
    const touched = clause.some(({ action }) => action.kind !== 'keep');
    if (touched && !said) return clause.map(unit => ({ ...unit, action: DELETED }));
    return clause.map(unit => (said && isNegation(unit.words) && !stays(unit) ? { ...unit, action: KEPT } : unit));
  });
}

const DELETED: Action = { kind: 'delete' };

function mayChange({ words, action }: TaggedUnit): boolean {
  if (action.kind === 'keep') return true;
  if (isReference(words)) return false;
  if (action.kind === 'delete') return true;
  const person = personOf(words);
  return !isNegation(words) && (person === undefined || (personOf(action.words) ?? person) === person);
}
