import { type Messages, send, sendToTab } from '../shared/messages.ts';
import { MOST_KIND_LISTED, type Counts, type Summary } from '../shared/page-state.ts';

type Asked = 'summary' | 'comments';

/**
 * Asks the page of a tab and its frames, and resolves with what they answered, the page's own first; null in its place
 * where no script of ours runs in it.
 */
export async function askFrames<N extends Asked>(
  tabId: number,
  name: N,
): Promise<{ frameId: number; value: ReturnType<Messages[N]> | null }[]> {
  const frames = await send('frames', { tabId }).catch(() => [0]);
  const ask = (frameId: number) => sendToTab<N>(tabId, name, undefined, frameId).catch(() => null);
  return Promise.all(frames.map(async frameId => ({ frameId, value: await ask(frameId) })));
}
