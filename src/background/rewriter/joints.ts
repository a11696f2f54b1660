import type { Language } from '../../shared/verdict.ts';
import type { TaggedUnit } from './actions.ts';
import { joined } from './repair.ts';
import { unitsOf } from './units.ts';

/** Words that take another form before some words: of others nothing need be asked. */
const TURNS =
  /^(?:(?:l|d|j|m|t|s|n|c|qu)['’]|l[ea]s?|d[eu]s?|[jmtsn]e|que|ce|cet|à|un|an?|this|that|every|another|these|those|some|all)$/iu;

const wordsOf = ({ words, action }: TaggedUnit): string => (action.kind === 'replace' ? action.words : words);

const withWords = (unit: TaggedUnit, words: string): TaggedUnit =>
  unit.action.kind === 'replace' ? { ...unit, action: { kind: 'replace', words } } : { ...unit, words };

/** The units of a text as they will read where words come to stand side by side: "de [ce] le" is "du". */
export function withJoints(units: readonly TaggedUnit[], language: Language): TaggedUnit[] {
  const made: TaggedUnit[] = [];
  let last = -1;
  let isGap = false;
  for (const unit of units) {
    if (unit.action.kind === 'delete') {
      isGap = true;
      made.push(unit);
      continue;
    }
    const before = made[last];
    const isJoint = isGap || unit.action.kind === 'replace' || before?.action.kind === 'replace';
    isGap = false;
    if (before && isJoint && TURNS.test(wordsOf(before))) {
      const both = joined(wordsOf(before), wordsOf(unit), language);
      const [first, ...others] = unitsOf(both).map(({ from, to }) => both.slice(from, to));
      made[last] = withWords(before, first ?? wordsOf(before));
      if (others.length === 0) continue;
      made.push(withWords(unit, others.join(' ')));
    } else made.push(unit);
    last = made.length - 1;
  }
  return made;
}
