import type { Counts } from '../shared/page-state.ts';
import type { Verdict } from '../shared/verdict.ts';
import type { Answers } from './answers.ts';
import type { FoundComment } from './found-comment.ts';

/**
 * How many comments were read, and what became of the others. Comments nobody can see yet, in a closed panel say, are
 * neither read nor waited for, and do not count.
 */
export function countRead(
  comments: readonly FoundComment[],
  answers: Answers,
): Pick<Counts, 'found' | 'failed' | 'skipped' | 'waiting'> {
  const texts = comments.map(({ text }) => text);
  const waiting = texts.filter(answers.isWaiting).length;
  const of = (kind: Verdict['kind']) => texts.filter(text => answers.verdictOn(text)?.kind === kind).length;
  const [failed, skipped] = [of('failed'), of('skipped')];
  return { found: of('scored') + failed + skipped + waiting, failed, skipped, waiting };
}
