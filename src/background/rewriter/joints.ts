import type { Language } from '../../shared/verdict.ts';
import type { TaggedUnit } from './actions.ts';
import { joined } from './repair.ts';
import { isMark, wordsOf } from './units.ts';

/** Words that take another form before some words: of others nothing need be asked. */
const TURNS =
  /^(?:(?:l|d|j|m|t|s|n|c|qu)['’]|l[ea]s?|d[eu]s?|[jmtsn]e|que|ce|cet|à|un|an?|ils?|elles?|this|that|every|another|these|those|some|all)$/iu;

const saidBy = ({ words, action }: TaggedUnit): string => (action.kind === 'replace' ? action.words : words);

/** An elided word is a unit, and none without the word behind it: what stays is not cut again. */
const wordsBy = ({ words, action }: TaggedUnit): string[] =>
  action.kind === 'replace' ? wordsOf(action.words) : [words];

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
    if (before && isJoint && TURNS.test(wordsBy(before).at(-1) ?? '')) {
      const count = wordsBy(before).length;
      const words = wordsOf(joined(saidBy(before), saidBy(unit), language));
      const own = words.slice(0, count).join(' ') || saidBy(before);
      // Two words that became one: where one came for others, so did the one they became.
      const isOne = words.length <= count;
      made[last] =
        isOne && unit.action.kind === 'replace'
          ? { ...before, action: { kind: 'replace', words: own } }
          : withWords(before, own);
      if (isOne) continue;
      made.push(withWords(unit, words.slice(count).join(' ')));
    } else made.push(unit);
    last = made.length - 1;
  }
  return made.map((unit, i) => (isLeftOver(made, i) ? { ...unit, action: { kind: 'delete' } } : unit));
}

const LINKS = /^[,;:–—]$/u;

/** A comma that nothing follows any more, or another mark, is mended away. */
function isLeftOver(units: readonly TaggedUnit[], i: number): boolean {
  const { words, action } = units[i] as TaggedUnit;
  if (action.kind !== 'keep' || !LINKS.test(words) || units[i + 1]?.action.kind !== 'delete') return false;
  const next = units.slice(i + 1).find(unit => unit.action.kind !== 'delete');
  return next === undefined || (next.action.kind === 'keep' && isMark(next.words));
}
