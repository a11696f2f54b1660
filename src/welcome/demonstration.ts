import { emptyMemory } from '../content/memory.ts';
import { startSession } from '../content/session.ts';
import type { Site } from '../content/sites/site.ts';
import { send } from '../shared/messages.ts';
import type { PageState } from '../shared/page-state.ts';
import type { Mode } from '../shared/policy.ts';

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

/** What the thread can show: what Cybercare does, whatever the sites chosen so far, and while it is off too. */
export type ShownMode = Exclude<Mode, 'off'>;

/**
 * Runs the real scanner, judge, rewriter and presenter on the demonstration thread inside `root`, until the signal
 * aborts. Resolves once it has started, with what shows another mode; rejects when the background does not answer.
 */
export async function startDemonstration({
  root,
  mode: first,
  signal,
}: {
  root: HTMLElement;
  mode: ShownMode;
  signal: AbortSignal;
}): Promise<(mode: ShownMode) => void> {
  const hello = await send('hello', { above: [] });
  if (signal.aborted) return () => undefined;
  const stateIn = (mode: ShownMode): PageState => ({
    ...hello,
    rest: null,
    policy: { ...hello.policy, mode },
  });
  const moment = new Promise(resolve => setTimeout(resolve, MOMENT));
  const session = startSession({
    site: demonstration,
    document: root.ownerDocument,
    state: stateIn(first),
    signal,
    memory: emptyMemory(),
    ask: async texts => {
      const [verdicts] = await Promise.all([send('judge', { texts }), moment]);
      return verdicts;
    },
    askSofter: texts => send('soften', { texts }),
    counted: () => undefined,
    orphaned: () => undefined,
  });
  return mode => {
    if (!signal.aborted) session.update(stateIn(mode));
  };
}
