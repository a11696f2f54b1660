import type { Language } from '../../shared/verdict.ts';
import type { TaggedUnit } from './actions.ts';
import { isFunctionWord, isNegation, personOf } from './function-words.ts';
import type { GapReader } from './gap-reader.ts';
import { withJoints } from './joints.ts';
import { rejects } from './rejections.ts';
import { wholestForm } from './search.ts';
import { endedSentences, kept, wholeSentences, withoutClause } from './sentences.ts';
import { isMark, isReference } from './units.ts';

/** Marks before and after which another clause begins, and those that belong to the clause they close whatever it ends with. */
const OPENS = /^[([«“]+$/u;
const CLOSES = /^[)\]»”]+$/u;
/** Units beside a clause that what reads gaps may look at. */
const BESIDE = 5;
/** Units that are read in all the forms of one text: some tenths of a second. After that, clauses in which something goes go wholly. */
const MOST_READ = 200_000;
const PUNCTUATION = /^\p{P}+$/u;
const ENDS = /^[.,;:!?…–—)\]»”"]+$/u;

/** The units of each clause, its final mark included. Words on different lines are in different clauses. */
function clausesOf(units: readonly TaggedUnit[], text: string): TaggedUnit[][] {
  const clauses: TaggedUnit[][] = [[]];
  units.forEach((unit, i) => {
    const before = units[i - 1];
    if (OPENS.test(unit.words) || (before && text.slice(before.to, unit.from).includes('\n')))
      clauses.push([]);
    clauses.at(-1)?.push(unit);
    if (ENDS.test(unit.words) && !CLOSES.test(units[i + 1]?.words ?? '')) clauses.push([]);
  });
  return clauses.filter(({ length }) => length > 0);
}

/** A link or handle, or the word that public data sets put in the place of one. */
const ADDRESS = /^(?:@|https?:|www\.|(?:http)?url$)/iu;

/** Whether a unit says something: a word that is not only grammar, a tag, a number. A bare link or handle does not. */
export const isContent = (words: string): boolean =>
  !isMark(words) && !ADDRESS.test(words) && (isReference(words) || !isFunctionWord(words));

/** Clauses of fewer words may be left as one word, or give way to a phrase and nothing else. */
const LONG = 5;

function saysSomething(clause: readonly TaggedUnit[]): boolean {
  const spoken = clause.filter(({ words }) => !isMark(words));
  const staying = spoken.filter(({ action }) => action.kind === 'keep');
  const isShort = spoken.length < LONG;
  if (staying.some(({ words }) => isContent(words)))
    return isShort || staying.length === spoken.length || spoken.filter(stays).length > 1;
  return isShort && spoken.some(isReplaced);
}

const isReplaced = ({ action }: TaggedUnit): boolean => action.kind === 'replace';

/** Units with what may be done to them. */
interface Guarded {
  units: TaggedUnit[];
  /** A clause went that said something, since no whole sentence could be made of what was left. */
  isBroken: boolean;
}

interface Options {
  language: Language;
  /** Of a clause in which anything goes, everything goes. */
  wholly?: boolean;
  /** Tells how likely a reader misses something in a text of which one clause changed. */
  gaps: Pick<GapReader, 'broken' | 'line'>;
}

/**
 * Makes edits ones that leave the sense alone: links, handles, tags and numbers stay; a negation goes only with all
 * that it negates; nobody becomes someone else; a clause that still says something keeps its mark, and of one that
 * does not, turns someone away, or reads badly in its best form, nothing is left over.
 */
export function guarded(
  units: readonly TaggedUnit[],
  text: string,
  { language, wholly = false, gaps }: Options,
): Guarded {
  let isBrokenAnywhere = false;
  const safe = onceEach(units.map(unit => (mayChange(unit) ? unit : kept(unit))));
  const clauses = clausesOf(safe, text);
  let unitsRead = 0;
  const hasTime = () => unitsRead < MOST_READ;
  /** How likely a reader misses something in what becomes of some clauses, with what stands beside them. */
  const read = (form: readonly TaggedUnit[], first: number, behind: number) => {
    if (!hasTime()) return 1;
    const beside = (part: TaggedUnit[][]) => part.flat().map(kept);
    const before = beside(clauses.slice(Math.max(0, first - BESIDE), first)).slice(-BESIDE);
    const after = beside(clauses.slice(behind, behind + BESIDE)).slice(0, BESIDE);
    const around = [...before, ...form, ...after];
    unitsRead += around.length;
    return gaps.broken(withJoints(around, language), units.length);
  };
  const left = clauses.map((clause, c) => {
    const said = saysSomething(clause);
    const touched = clause.some(({ action, words }) => action.kind !== 'keep' && !isMark(words));
    if ((wholly && touched) || rejects(wordsIn(clause, text))) return clause.map(without);
    if (!said) return clause.map(touched ? without : kept);
    const safer = clause.map((unit, i) => (mustStay(clause, i) ? kept(unit) : unit));
    if (safer.every(({ action }) => action.kind === 'keep')) return safer;
    const broken = (form: readonly TaggedUnit[]) => read(form, c, c + 1);
    const form = wholestForm(safer, { broken, hasTime });
    if (form.broken < gaps.line && saysSomething(form.units)) return form.units;
    isBrokenAnywhere = true;
    return withoutClause(clause);
  });
  const whole = wholeSentences(
    left,
    text,
    (first, behind) => read(left.slice(first, behind).flat(), first, behind) < gaps.line,
  );
  return { units: endedSentences(whole, text).flat(), isBroken: isBrokenAnywhere || whole !== left };
}

/** Words that stand side by side give way to one phrase, not each to its own. */
function onceEach(units: readonly TaggedUnit[]): TaggedUnit[] {
  let isAfterPhrase = false;
  return units.map(unit => {
    const { kind } = unit.action;
    if (kind === 'replace' && isAfterPhrase) return { ...unit, action: { kind: 'delete' } };
    isAfterPhrase = kind === 'replace' || (kind === 'delete' && isAfterPhrase);
    return unit;
  });
}

const wordsIn = (clause: readonly TaggedUnit[], text: string): string =>
  text.slice(clause[0]?.from, clause.at(-1)?.to);

const without = (unit: TaggedUnit): TaggedUnit =>
  isReference(unit.words) ? unit : { ...unit, action: { kind: 'delete' } };

/** In a clause that still says something: negations, what joins two parts that stay, and marks but those that stand beside words that go. */
function mustStay(clause: readonly TaggedUnit[], i: number): boolean {
  const { words, action } = clause[i] as TaggedUnit;
  if (action.kind === 'keep') return false;
  if (isNegation(words) || joins(clause, i)) return true;
  return PUNCTUATION.test(words) && (i === clause.length - 1 || [clause[i - 1], clause[i + 1]].every(stays));
}

const JOINS = /^(?:and|but|because|et|mais|car)$/iu;

/** "You are wrong [clown and] your guide is": the word that joins what is left. */
const joins = (clause: readonly TaggedUnit[], i: number): boolean =>
  JOINS.test(clause[i]?.words ?? '') &&
  clause[i + 1]?.action.kind === 'keep' &&
  !isMark(clause[i + 1]?.words ?? '') &&
  clause.slice(0, i).some(unit => isReplaced(unit) || saysOrIs(unit));

const COPULA =
  /^(?:is|are|was|were|am|be|[a-z]+['’](?:s|re|m)|est|sont|es|êtes|suis|sommes|étai(?:t|ent|s)|sera|seront)$/iu;

const saysOrIs = ({ action, words }: TaggedUnit): boolean =>
  action.kind === 'keep' && (isContent(words) || COPULA.test(words));

const stays = (unit: TaggedUnit | undefined): boolean => unit?.action.kind !== 'delete';

function mayChange({ words, action }: TaggedUnit): boolean {
  if (action.kind === 'keep') return true;
  if (isReference(words)) return false;
  if (action.kind === 'delete') return true;
  const person = personOf(words);
  return !isNegation(words) && (person === undefined || (personOf(action.words) ?? person) === person);
}
