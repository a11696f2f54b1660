import { useEffect, useRef, useState } from 'preact/hooks';
import type { Comment } from '../shared/comment.ts';
import { MAX_TEXT } from '../shared/limits.ts';
import { sendToFrame } from '../shared/messages.ts';
import type { Counts } from '../shared/page-state.ts';
import type { Language } from '../shared/verdict.ts';
import { hear } from '../ui/hear.ts';
import { askFrames } from './frames.ts';
import type { OpenTab } from './tab.ts';

/** At most so many comments are looked at, the first of the page. */
const MOST = 500;
/** At most so many of them are asked about, so many at a time: others wait for our model, too. */
const MOST_HEARD = 100;
const HEARD_TOGETHER = 8;
/** A page with more of them is about suicide, and nobody can write to all. */
const MOST_LISTED = 3;
/** Milliseconds at a stretch, so that a press is never kept waiting. */
const SLICE_MS = 8;
/** Milliseconds of work in all. */
const BUDGET_MS = 1500;

/** A comment, and the frame of the tab it stands in. */
type Placed = Comment & { frameId: number };

/** A comment whose writer may not be safe; its language is null where nobody judged it. */
export type Endangered = Placed & { language: Language | null };

const turn = () => new Promise<void>(resume => setTimeout(resume));

interface Search {
  /** The first comments whose writers may not be safe, by their words. */
  found: Placed[];
  /** Others of which our model may hear more. */
  doubtful: Placed[];
}

/** Reads comments in their order; stops early when nobody waits any more. */
async function search(comments: readonly Placed[], signal: AbortSignal): Promise<Search> {
  const found: Placed[] = [];
  const doubtful: Placed[] = [];
  const { crisisOf, isWorthHearing } = await import('../shared/crisis/crisis.ts');
  // The first call builds the patterns, which on a slow machine takes longer than all the comments of a page.
  crisisOf('', null);
  await turn();
  let spent = 0;
  let began = performance.now();
  for (const comment of comments.slice(0, MOST)) {
    const text = comment.text.slice(0, MAX_TEXT);
    const crisis = crisisOf(text, null);
    if (crisis === 'self') found.push(comment);
    else if (crisis === null && doubtful.length < MOST_HEARD && isWorthHearing(text)) doubtful.push(comment);
    if (found.length === MOST_LISTED) break;
    const worked = performance.now() - began;
    if (worked < SLICE_MS) continue;
    spent += worked;
    if (spent > BUDGET_MS) break;
    await turn();
    if (signal.aborted) break;
    began = performance.now();
  }
  return { found, doubtful };
}

/** Those of `doubtful` whose writers may not be safe, as our model hears them: as many as there is room for. */
async function hearEndangered(
  doubtful: readonly Placed[],
  room: number,
  signal: AbortSignal,
): Promise<Placed[]> {
  const { crisisIn } = await import('../shared/crisis/crisis.ts');
  const found: Placed[] = [];
  for (let at = 0; at < doubtful.length && found.length < room && !signal.aborted; at += HEARD_TOGETHER) {
    const some = doubtful.slice(at, at + HEARD_TOGETHER);
    const heard = await hear(some.map(({ text }) => text));
    found.push(
      ...some.filter(({ text }, i) => crisisIn(text.slice(0, MAX_TEXT), null, heard[i] ?? null) === 'self'),
    );
  }
  return found.slice(0, room);
}

/** What a comment is written in, as the page was told; null where nobody judged it, or it is gone. */
const languageOf = (tabId: number, { id, frameId }: Placed): Promise<Language | null> =>
  sendToFrame(tabId, frameId, 'testify', { ids: [id] }).then(
    ({ comments }) => comments[0]?.language ?? null,
    () => null,
  );

/** How far a page is: nothing found yet, comments found, all of them read. */
const progressOf = (counts: Counts | null): 0 | 1 | 2 => {
  if (!counts || counts.found === 0) return 0;
  return counts.waiting > 0 ? 1 : 2;
};

/**
 * Looks for words of suicide by the writers of a page's comments: once there are any, and once more when all were
 * read, for those that came since and for the languages.
 */
export function useEndangered(tab: OpenTab | null, counts: Counts | null): Endangered[] {
  const [found, setFound] = useState<Endangered[]>([]);
  const tabId = tab?.id;
  // Never back: where comments keep coming, a look would be cut short by the next for ever.
  const reached = useRef(0);
  reached.current = Math.max(reached.current, progressOf(counts));
  const progress = reached.current;
  useEffect(() => {
    if (tabId === undefined || progress === 0) return undefined;
    const stop = new AbortController();
    void (async () => {
      await turn();
      const ask = (frameId: number) => sendToFrame(tabId, frameId, 'comments');
      const answers = await askFrames(tabId, ask);
      if (stop.signal.aborted) return;
      const comments = answers.flatMap(({ frameId, value }) =>
        value.comments.map(comment => ({ ...comment, frameId })),
      );
      const named = (some: readonly Placed[]) =>
        Promise.all(some.map(async one => ({ ...one, language: await languageOf(tabId, one) })));
      const read = await search(comments, stop.signal);
      const said = await named(read.found);
      if (stop.signal.aborted) return;
      // At the second look, who was heard at the first stays until all were heard again.
      setFound(now => (now.length > said.length ? now : said));
      const heard = await named(await hearEndangered(read.doubtful, MOST_LISTED - said.length, stop.signal));
      if (!stop.signal.aborted) setFound([...said, ...heard]);
    })();
    return () => stop.abort();
  }, [tabId, progress]);
  return found;
}
