import type { CommentId } from '../shared/comment.ts';
import { countsAs, sumOf, type Tally } from '../shared/insights.ts';
import type { Policy } from '../shared/policy.ts';
import type { Verdict } from '../shared/verdict.ts';
import type { FoundComment } from './found-comment.ts';

/** At most one tally in this many milliseconds. */
const PACE = 1000;
/** Comments remembered as counted: a live chat has no end. */
const REMEMBERED = 20_000;

interface Options {
  /** The comments on the page now. */
  comments(): Iterable<FoundComment>;
  /** Those counted already. Kept up to date; outlives a rest, so that each counts once a visit. */
  counted: Set<CommentId>;
  verdictOn(text: string): Verdict | undefined;
  policy(): Policy;
  send(tally: Tally): void;
  signal: AbortSignal;
}

function remember(counted: Set<CommentId>, id: CommentId): void {
  counted.add(id);
  const [oldest] = counted;
  if (counted.size > REMEMBERED) counted.delete(oldest as CommentId);
}

/** Counts kind and hostile comments, each once; call what it returns when something became known of one. */
export function startTally({ comments, counted, verdictOn, policy, send, signal }: Options): () => void {
  const tell = () => {
    let tally: Tally = { kind: 0, hostile: {} };
    let found = 0;
    for (const { id, text } of comments()) {
      const verdict = verdictOn(text);
      // Nothing is counted before it was looked at; what failed may be looked at again.
      if (!verdict || counted.has(id)) continue;
      const as = countsAs(verdict, policy(), text);
      if (as) {
        tally = sumOf(tally, as === 'kind' ? { kind: 1, hostile: {} } : { kind: 0, hostile: { [as]: 1 } });
        found++;
      }
      if (as || verdict.kind === 'scored') remember(counted, id);
    }
    if (found > 0) send(tally);
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stopWaiting = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  signal.addEventListener('abort', () => {
    if (waiting !== undefined) tell();
    stopWaiting();
  });
  return () => {
    waiting ??= setTimeout(() => {
      stopWaiting();
      tell();
    }, PACE);
  };
}
