import { emptyMemory, startSession } from '../content/session.ts';
import type { Site } from '../content/sites/site.ts';
import { send } from '../shared/messages.ts';

/** The thread of the welcome page, read like any other site. */
const demonstration = {
  id: 'demonstration',
  name: 'Cybercare',
  matches: [],
  comment: 'li.comment',
  text: '.words',
  author: '.author',
  commentId: '@data-comment-id',
  pages: [],
  checked: '2026-11-22',
} satisfies Site;

/** A comment stays readable this long before it is covered, in milliseconds, so that a person sees it happen. */
const MOMENT = 900;

/**
 * Runs the real scanner, judge and presenter on the demonstration thread inside `root`, until the signal aborts.
 * Resolves once it has started; rejects when the background does not answer.
 */
export async function startDemonstration({
  root,
  signal,
}: {
  root: HTMLElement;
  signal: AbortSignal;
}): Promise<void> {
  const state = await send('hello');
  if (signal.aborted) return;
  const moment = new Promise(resolve => setTimeout(resolve, MOMENT));
  startSession({
    site: demonstration,
    document: root.ownerDocument,
    // The thread shows what Cybercare does, whatever the mode and the sites chosen so far.
    state: { ...state, rest: null, policy: { ...state.policy, mode: 'reader' } },
    signal,
    memory: emptyMemory(),
    ask: async texts => {
      const [verdicts] = await Promise.all([send('judge', { texts }), moment]);
      return verdicts;
    },
    counted: () => undefined,
    orphaned: () => undefined,
  });
}
