import { KEPT, type TaggedUnit } from './actions.ts';
import { isReference } from './units.ts';

const ENDS_SENTENCE = /^[.!?…]+$/u;

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

/**
 * Of a sentence that lost a clause nothing stays where a reader would miss that clause. The same clauses where none is.
 * @param isWhole asked of the clauses of one sentence
 */
export function wholeSentences(
  clauses: TaggedUnit[][],
  text: string,
  isWhole: (first: number, behind: number) => boolean,
): TaggedUnit[][] {
  const isLost = (clause: readonly TaggedUnit[]) => clause.every(({ action }) => action.kind === 'delete');
  const broken = sentencesOf(clauses, text).filter(([first, behind]) => {
    const sentence = clauses.slice(first, behind);
    return sentence.some(isLost) && !sentence.every(isLost) && !isWhole(first, behind);
  });
  if (broken.length === 0) return clauses;
  return clauses.map((clause, i) =>
    broken.some(([first, behind]) => i >= first && i < behind) ? withoutClause(clause) : clause,
  );
}
