import type { WitnessedComment } from '../shared/evidence-answers.ts';
import { decide, type Policy } from '../shared/policy.ts';
import type { Verdict } from '../shared/verdict.ts';
import type { FoundComment } from './found-comment.ts';
import { permalinkOf, timeOf } from './read-comment.ts';
import type { Site } from './sites/site.ts';

interface Thread {
  site: Site;
  comments: readonly FoundComment[];
  policy: Policy;
  verdictOn(text: string): Verdict | undefined;
}

/** What the page says of some of its comments, in the order asked: their original words, whatever stands there now. */
export function testify(
  { site, comments, policy, verdictOn }: Thread,
  ids: readonly string[],
): WitnessedComment[] {
  const byId = new Map(comments.map(comment => [comment.id, comment]));
  return ids.flatMap(id => {
    const comment = byId.get(id);
    if (!comment) return [];
    const { author, text } = comment;
    const verdict = verdictOn(text);
    const scored = verdict?.kind === 'scored' ? verdict : null;
    return [
      {
        ...{ id, author, text, permalink: permalinkOf(comment) },
        time: timeOf(comment, site),
        language: scored?.language ?? null,
        kinds: scored ? decide(scored, policy).categories : [],
        scores: scored?.scores ?? null,
      },
    ];
  });
}
