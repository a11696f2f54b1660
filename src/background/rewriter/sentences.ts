import { type Action, KEPT, type TaggedUnit } from './actions.ts';
import { isMark, isReference } from './units.ts';

const ENDS_SENTENCE = /^[.!?…]+$/u;
/** Ends that may be of what stays as well as of what went. */
const QUIET = /^(?:\.|\.{3}|…)$/u;

/** A unit that stays. */
export const kept = (unit: TaggedUnit): TaggedUnit => ({ ...unit, action: KEPT });

/** A clause that goes; one with a link, handle, tag or number stays as it was, for those say nothing by themselves. */
export const withoutClause = (clause: readonly TaggedUnit[]): TaggedUnit[] =>
  clause.some(({ words }) => isReference(words))
    ? clause.map(kept)
    : clause.map(unit => ({ ...unit, action: { kind: 'delete' } }));

/** First clause and the one behind the last of each sentence. */
function sentencesOf(clauses: readonly TaggedUnit[][], text: string): [first: number, behind: number][] {
  let first = 0;
  return clauses.flatMap((clause, i): [number, number][] => {
    const [last, next] = [clause.at(-1) as TaggedUnit, clauses[i + 1]?.[0]];
    if (next && !ENDS_SENTENCE.test(last.words) && !text.slice(last.to, next.from).includes('\n')) return [];
    const from = first;
    first = i + 1;
    return [[from, i + 1]];
  });
}

const isLost = (clause: readonly TaggedUnit[]): boolean =>
  clause.every(({ action }) => action.kind === 'delete');

/** Whether one word is left of several: "You [silly] walrus", which says nothing without the clause it went with. */
function isScrap(clause: readonly TaggedUnit[]): boolean {
  const spoken = clause.filter(({ words }) => !isMark(words));
  const left = spoken.filter(({ action }) => action.kind !== 'delete');
  return spoken.length > 1 && left.length === 1 && !left.some(({ words }) => isReference(words));
}

/**
 * Of a sentence that lost a clause nothing stays where a reader would miss that clause. The same clauses where none is.
 * @param isWhole asked of the clauses of one sentence
 */
export function wholeSentences(
  clauses: TaggedUnit[][],
  text: string,
  isWhole: (first: number, behind: number) => boolean,
): TaggedUnit[][] {
  const broken = sentencesOf(clauses, text).filter(([first, behind]) => {
    const sentence = clauses.slice(first, behind);
    return (
      sentence.some(isLost) && !sentence.every(isLost) && (sentence.some(isScrap) || !isWhole(first, behind))
    );
  });
  if (broken.length === 0) return clauses;
  return clauses.map((clause, i) =>
    broken.some(([first, behind]) => i >= first && i < behind) ? withoutClause(clause) : clause,
  );
}

/**
 * A sentence whose last clause goes while others stay still ends: with a full stop where the mark was of the words that
 * went, a question's or an outcry's.
 */
export const endedSentences = (clauses: TaggedUnit[][], text: string): TaggedUnit[][] => {
  const made = [...clauses];
  for (const [first, behind] of sentencesOf(clauses, text)) {
    const last = clauses[behind - 1] as TaggedUnit[];
    const mark = last.at(-1) as TaggedUnit;
    const isMissed = isLost(last) && clauses.slice(first, behind).some(clause => !isLost(clause));
    if (!isMissed || !ENDS_SENTENCE.test(mark.words)) continue;
    const action: Action = QUIET.test(mark.words) ? KEPT : { kind: 'replace', words: '.' };
    made[behind - 1] = [...last.slice(0, -1), { ...mark, action }];
  }
  return made;
};
