import {
  type CoveredComment,
  type KindComment,
  MOST_KIND_LISTED,
  type Summary,
} from '../shared/page-state.ts';
import { decide, isHostile, isKind, type Policy } from '../shared/policy.ts';
import type { Verdict } from '../shared/verdict.ts';
import type { FoundComment } from './found-comment.ts';
import type { Presented } from './presenter.ts';
import { timeOf } from './read-comment.ts';
import type { Site } from './sites/site.ts';
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
  verdictOn(text: string): Verdict | undefined;
}

type ThreadSummary = Pick<Summary, 'kind' | 'kindCount' | 'thread' | 'covered'>;

type Scored = Extract<Verdict, { kind: 'scored' }>;

const listed = ({ id, author, text, permalink }: FoundComment, { language }: Scored): KindComment => ({
  ...{ id, author, text, permalink, language },
  frameId: THIS_FRAME,
});

/** What the popup is told of the comments of a page: how many there are of each sort, and which. Reads only. */
export function summarise({ site, comments, presented, policy, verdictOn }: Thread): ThreadSummary {
  const scored = comments.flatMap(comment => {
    const verdict = verdictOn(comment.text);
    return verdict?.kind === 'scored' ? [{ comment, verdict }] : [];
  });
  const kind = scored.filter(({ verdict }) => isKind(verdict, policy));
  const hostile = scored.filter(({ verdict }) => isHostile(decide(verdict, policy)));
  const perHour = writtenWithin(
    hostile.map(({ comment }) => timeOf(comment, site)),
    HOUR,
  );
  const covered = presented.flatMap(({ comment, decision, softened, revealed }): CoveredComment[] => {
    const verdict = verdictOn(comment.text);
    if (verdict?.kind !== 'scored') return [];
    const { scores } = verdict;
    const time = timeOf(comment, site);
    return [{ ...listed(comment, verdict), ...decision, scores, time, softened, revealed }];
  });
  return {
    kind: kind.slice(0, MOST_KIND_LISTED).map(({ comment, verdict }) => listed(comment, verdict)),
    kindCount: kind.length,
    thread: {
      ...{ all: scored.length, hostile: hostile.length, kind: kind.length },
      ...(perHour !== null && { perHour }),
    },
    covered,
  };
}
