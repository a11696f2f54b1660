import type { CommentId } from '../shared/comment.ts';
import { sendToTab } from '../shared/messages.ts';
import type { PageAction } from '../shared/page-state.ts';
import { usePage } from '../ui/use-page.ts';
import type { OpenTab } from './tab.ts';
import type { TabWatch } from './use-tab.ts';

interface PageActions {
  act(action: PageAction): void;
  reveal(id: CommentId, shown: boolean): void;
  jumpTo(id: CommentId): void;
}

/** What the popup has the page do; each says when it could not be done, and has the popup look again. */
export function usePageActions(watch: TabWatch, tab: OpenTab): PageActions {
  const { words, announce } = usePage();
  const tell = async (asked: Promise<null>) => {
    await asked.catch(() => announce(words.say('notDone')));
    await watch.refresh();
  };
  return {
    act: action => void tell(sendToTab(tab.id, 'act', { action })),
    reveal: (id, shown) => void tell(sendToTab(tab.id, 'reveal', { id, shown })),
    jumpTo: id => void tell(sendToTab(tab.id, 'jumpTo', { id })),
  };
}
