import type { Counts } from '../shared/page-state.ts';
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
  const counts = { scored: 0, failed: 0, skipped: 0, waiting: 0 };
  for (const { text } of comments) {
    const verdict = answers.verdictOn(text);
    if (verdict) counts[verdict.kind]++;
    else if (answers.isWaiting(text)) counts.waiting++;
  }
  const { scored, failed, skipped, waiting } = counts;
  return { found: scored + failed + skipped + waiting, failed, skipped, waiting };
}
