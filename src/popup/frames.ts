import { sumCounts } from '../shared/counts.ts';
import { DANGERS } from '../shared/danger.ts';
import { send } from '../shared/messages.ts';
import {
  MOST_COVERED_LISTED,
  MOST_DANGERS_LISTED,
  MOST_KIND_LISTED,
  type Summary,
  type ThreadFacts,
} from '../shared/page-state.ts';
import { PAGE_PATIENCE, withPatience } from '../shared/patience.ts';

/** What one frame of a tab answered. */
interface Answer<Value> {
  frameId: number;
  value: Value;
}

/** The frame of a tab that is the page itself. */
const PAGE = 0;

/** Asks the page of a tab, and then its frames; those in which no script of ours runs are left out. */
export async function askFrames<Value>(
  tabId: number,
  ask: (frameId: number) => Promise<Value>,
): Promise<Answer<Value>[]> {
  const askOne = (frameId: number) =>
    ask(frameId).then(
      value => [{ frameId, value }],
      () => [],
    );
  // Nearly always the page is all there is: it need not wait until the background has counted the frames.
  const page = askOne(PAGE);
  const frames = await withPatience(send('frames', { tabId }), PAGE_PATIENCE).catch(() => []);
  const inner = frames.filter(frameId => frameId !== PAGE);
  return (await Promise.all([page, ...inner.map(askOne)])).flat();
}

function sumThreads(all: readonly ThreadFacts[]): ThreadFacts {
  const of = (name: keyof ThreadFacts) => all.reduce((sum, facts) => sum + (facts[name] ?? 0), 0);
  const isTimed = all.some(({ perHour }) => perHour !== undefined);
  return {
    all: of('all'),
    hostile: of('hostile'),
    kind: of('kind'),
    ...(isTimed && { perHour: of('perHour') }),
  };
}

/**
 * What the popup tells of a tab whose comments may stand in several frames. The site, and who found the comments, are
 * those of the first frame that holds any. Null where nobody answered.
 */
export function mergeSummaries(answers: readonly Answer<Summary>[]): Summary | null {
  const summaries = answers.map(({ value }) => value);
  const [first] = summaries;
  if (!first) return null;
  const { site, foundBy = null } = summaries.find(({ counts }) => counts.found > 0) ?? first;
  const listed = <Listed extends object>(of: (summary: Summary) => readonly Listed[]): Listed[] =>
    answers.flatMap(({ frameId, value }) => of(value).map(comment => ({ ...comment, frameId })));
  const dangers = listed(({ dangers }) => dangers);
  dangers.sort((a, b) => DANGERS.indexOf(a.danger) - DANGERS.indexOf(b.danger));
  return {
    ...first,
    site,
    foundBy,
    lost: summaries.find(({ lost }) => lost)?.lost ?? null,
    counts: sumCounts(summaries.map(({ counts }) => counts)),
    gaveUp: summaries.some(({ gaveUp }) => gaveUp),
    kind: listed(({ kind }) => kind).slice(0, MOST_KIND_LISTED),
    kindCount: summaries.reduce((sum, { kindCount }) => sum + kindCount, 0),
    thread: sumThreads(summaries.map(({ thread }) => thread)),
    covered: listed(({ covered }) => covered).slice(0, MOST_COVERED_LISTED),
    dangers: dangers.slice(0, MOST_DANGERS_LISTED),
    folded: summaries.some(({ folded }) => folded),
  };
}
