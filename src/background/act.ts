import { sendToFrame, sendToFrames } from '../shared/messages.ts';
import type { Counts, PageAction } from '../shared/page-state.ts';
import { countsOf, framesOf } from './tab-frames.ts';

const isTreated = ({ covered, softened, revealed }: Counts): boolean => covered + softened + revealed > 0;

/**
 * Does in a tab what a shortcut asks for: in the one frame that holds covered comments, or in the page. Where several
 * hold some, all of them show or cover theirs together, and the one the person is in does the rest.
 * Rejects where no script of ours runs.
 */
export async function actInTab(tabId: number, action: PageAction): Promise<void> {
  const frames = await framesOf(tabId, isTreated);
  if (action === 'checkDraft') await sendToFrames(tabId, 'act', { action, where: 'focused' });
  else if (frames.length < 2) await sendToFrame(tabId, frames[0] ?? 0, 'act', { action });
  else if (action === 'toggleAll') {
    const { covered, softened } = await countsOf(tabId);
    await sendToFrames(tabId, 'act', { action: covered + softened > 0 ? 'revealAll' : 'coverAll' });
  } else await sendToFrames(tabId, 'act', { action, where: 'focused' });
}
