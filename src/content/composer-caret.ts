import type { Box } from './composer-boxes.ts';
import { contains, isConnected } from './dom.ts';

/** Remembers where a person is writing in a box; the function returned goes back there. */
export function rememberCaret(box: Box): () => void {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  const isInside = range !== null && contains(box, range.commonAncestorContainer);
  return () => {
    if (!isConnected(box)) return;
    // A field keeps its own place; an editor that was given the focus may begin anew.
    box.focus({ preventScroll: true });
    if (isInside && isConnected(range.startContainer)) {
      selection?.removeAllRanges();
      selection?.addRange(range);
    }
  };
}
