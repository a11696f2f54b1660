import { DANGERS, dangerOf } from '../shared/danger.ts';
import {
  type CoveredComment,
  type DangerComment,
  type KindComment,
  MOST_COVERED_LISTED,
  MOST_DANGERS_LISTED,
  MOST_KIND_LISTED,
  type Summary,
} from '../shared/page-state.ts';
import { decide, isHostile, isKind, type Policy } from '../shared/policy.ts';
import type { Language, Verdict } from '../shared/verdict.ts';
import type { FoundComment } from './found-comment.ts';
import type { Presented } from './presenter.ts';
import { permalinkOf, timeOf } from './read-comment.ts';
import type { Site } from './sites/site.ts';
import { withinMessage } from './within-message.ts';
import { writtenWithin } from './written-when.ts';

const HOUR = 3_600_000;
/** The popup asks the page itself; frames are told apart by who asks them. */
const THIS_FRAME = 0;

interface Thread {
  site: Site;
  /** The comments on the page, in page order. */
  comments: readonly FoundComment[];
  /** Those covered or softened, in page order. */
  presented: readonly Presented[];
  policy: Policy;
  /** What is said of a comment nobody judged. */
  language: Language;
  verdictOn(text: string): Verdict | undefined;
}

type ThreadSummary = Pick<Summary, 'kind' | 'kindCount' | 'thread' | 'covered' | 'dangers'>;

const listed = (comment: FoundComment, language: Language): KindComment => ({
  ...{ id: comment.id, author: comment.author, text: comment.text },
  ...{ permalink: permalinkOf(comment), language, frameId: THIS_FRAME },
});

/** What the popup is told of the comments of a page: how many there are of each sort, and which. Reads only. */
export function summarise({ site, comments, presented, policy, language, verdictOn }: Thread): ThreadSummary {
  const scored = comments.flatMap(comment => {
    const verdict = verdictOn(comment.text);
    return verdict?.kind === 'scored' ? [{ comment, verdict }] : [];
  });
  const kind = scored.filter(({ comment, verdict }) => isKind(verdict, policy, comment.text));
  const hostile = scored.filter(({ verdict }) => isHostile(decide(verdict, policy)));
  const perHour = writtenWithin(
    hostile.map(({ comment }) => timeOf(comment, site)),
    HOUR,
  );
  const covered = presented.flatMap(({ comment, decision, softened, revealed }): CoveredComment[] => {
    const verdict = verdictOn(comment.text);
    const judged = verdict?.kind === 'scored' ? verdict : null;
    if (!judged && !decision.own) return [];
    const time = timeOf(comment, site);
    const scores = judged?.scores ?? null;
    return [
      { ...listed(comment, judged?.language ?? language), ...decision, scores, time, softened, revealed },
    ];
  });
  const dangers = scored.flatMap(({ comment, verdict }): DangerComment[] => {
    const { categories } = decide(verdict, policy);
    const danger = dangerOf({ categories }, verdict.exposing === true);
    if (danger === null) return [];
    const { scores } = verdict;
    const time = timeOf(comment, site);
    return [{ ...listed(comment, verdict.language), danger, categories, scores, time }];
  });
  // Sorting keeps what is equally urgent in page order.
  dangers.sort((a, b) => DANGERS.indexOf(a.danger) - DANGERS.indexOf(b.danger));
  return {
    kind: kind.slice(0, MOST_KIND_LISTED).map(({ comment, verdict }) => listed(comment, verdict.language)),
    kindCount: kind.length,
    thread: {
      ...{ all: scored.length, hostile: hostile.length, kind: kind.length },
      ...(perHour !== null && { perHour }),
    },
    covered: withinMessage(covered.slice(0, MOST_COVERED_LISTED)),
    dangers: dangers.slice(0, MOST_DANGERS_LISTED),
  };
}
