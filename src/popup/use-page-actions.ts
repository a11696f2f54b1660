import type { CommentId } from '../shared/comment.ts';
import { sendToFrame, sendToFrames } from '../shared/messages.ts';
import type { PageAction } from '../shared/page-state.ts';
import { usePage } from '../ui/use-page.ts';
import type { OpenTab } from './tab.ts';
import type { TabWatch } from './use-tab.ts';

/** Which comment, and in which frame of the tab. */
interface Place {
  id: CommentId;
  frameId: number;
}

interface PageActions {
  act(action: PageAction): void;
  reveal(comment: Place, shown: boolean): void;
  jumpTo(comment: Place): void;
}

/** What the popup has the page do; each says when it could not be done, and has the popup look again. */
export function usePageActions(watch: TabWatch, tab: OpenTab): PageActions {
  const { words, announce } = usePage();
  const tell = async (asked: Promise<null>) => {
    await asked.catch(() => announce(words.say('notDone')));
    await watch.refresh();
  };
  return {
    act: action => void tell(sendToFrames(tab.id, 'act', { action })),
    reveal: ({ id, frameId }, shown) => void tell(sendToFrame(tab.id, frameId, 'reveal', { id, shown })),
    jumpTo: ({ id, frameId }) => void tell(sendToFrame(tab.id, frameId, 'jumpTo', { id })),
  };
}
