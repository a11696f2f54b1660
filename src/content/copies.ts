import { closest, isElement } from './dom.ts';
import type { SoftWords } from './soft-words.ts';

/** Boxes that people write in; what is copied there is not on the page. */
const BOXES = 'input, textarea, [contenteditable]:not([contenteditable="false"])';

/**
 * Sees to it that what a person copies is what was written: where softened words are selected, the text of the
 * clipboard holds the original ones. Leaves everything else to the page and the browser.
 */
export function watchCopies(
  document: Document,
  softened: () => readonly SoftWords[],
  signal: AbortSignal,
): void {
  document.addEventListener(
    'copy',
    event => {
      const { target, clipboardData } = event;
      if (!event.isTrusted || event.defaultPrevented || !clipboardData) return;
      if (target instanceof Node && isElement(target) && closest(target, BOXES)) return;
      const selection = document.getSelection();
      const text = selection && originalText(selection, softened());
      if (text === null) return;
      clipboardData.setData('text/plain', text);
      event.preventDefault();
    },
    { signal },
  );
}

/** The words of a selection as the page wrote them; null where none of them are softened. The selection stays. */
export function originalText(selection: Selection, softened: readonly SoftWords[]): string | null {
  // Only Firefox has selections of several stretches, made with the Ctrl key.
  if (selection.rangeCount !== 1 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const touched = softened.flatMap(soft => {
    const words = soft.originalIn(range);
    const around = words === null ? null : soft.extent();
    return words === null || !around ? [] : [{ words, around }];
  });
  if (touched.length === 0) return null;

  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const parts: string[] = [];
  const rest = range.cloneRange();
  for (const { words, around } of touched) {
    const before = rest.cloneRange();
    if (before.comparePoint(around.startContainer, around.startOffset) === 0) {
      before.setEnd(around.startContainer, around.startOffset);
      parts.push(rendered(selection, before));
    }
    parts.push(words);
    if (rest.comparePoint(around.endContainer, around.endOffset) === 0)
      rest.setStart(around.endContainer, around.endOffset);
    else rest.collapse(false);
  }
  parts.push(rendered(selection, rest));
  if (anchorNode && focusNode) selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  return parts.filter(part => part !== '').join('\n');
}

/** What the browser itself would copy of a stretch of the page. Moves the selection. */
function rendered(selection: Selection, range: Range): string {
  if (range.collapsed) return '';
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return selection.toString().trim();
}
