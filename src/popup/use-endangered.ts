import { useEffect, useState } from 'preact/hooks';
import type { Comment } from '../shared/comment.ts';
import { sendToFrame } from '../shared/messages.ts';
import { askFrames } from './frames.ts';
import type { OpenTab } from './tab.ts';

/** At most so many comments are looked at, the first of the page. */
const MOST = 500;
/** Milliseconds at a stretch, so that a press is never kept waiting. */
const SLICE_MS = 8;
/** Milliseconds of work in all. */
const BUDGET_MS = 1500;

/** A comment, and the frame of the tab it stands in. */
export type Endangered = Comment & { frameId: number };

const turn = () => new Promise<void>(resume => setTimeout(resume));

/** The comments whose writers may not be safe, by their words; stops early when nobody waits any more. */
async function findEndangered(comments: readonly Endangered[], signal: AbortSignal): Promise<Endangered[]> {
  const found: Endangered[] = [];
  const { crisisOf } = await import('../shared/crisis/crisis.ts');
  // The first call builds the patterns, which on a slow machine takes longer than all the comments of a page.
  crisisOf('', null);
  await turn();
  let spent = 0;
  let began = performance.now();
  for (const comment of comments.slice(0, MOST)) {
    if (crisisOf(comment.text, null) === 'self') found.push(comment);
    const worked = performance.now() - began;
    if (worked < SLICE_MS) continue;
    spent += worked;
    if (spent > BUDGET_MS) break;
    await turn();
    if (signal.aborted) break;
    began = performance.now();
  }
  return found;
}

/** Looks, once the popup stands, for words of suicide by the writers of a page's comments. */
export function useEndangered(tab: OpenTab | null, isReady: boolean): Endangered[] {
  const [found, setFound] = useState<Endangered[]>([]);
  const tabId = tab?.id;
  useEffect(() => {
    if (tabId === undefined || !isReady) return undefined;
    const stop = new AbortController();
    void (async () => {
      await turn();
      const ask = (frameId: number) => sendToFrame(tabId, frameId, 'comments');
      const answers = await askFrames(tabId, ask);
      if (stop.signal.aborted) return;
      const comments = answers.flatMap(({ frameId, value }) =>
        value.comments.map(comment => ({ ...comment, frameId })),
      );
      const endangered = await findEndangered(comments, stop.signal);
      if (!stop.signal.aborted) setFound(endangered);
    })();
    return () => stop.abort();
  }, [tabId, isReady]);
  return found;
}
