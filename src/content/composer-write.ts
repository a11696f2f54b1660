import { type Box, draftIn } from './composer-boxes.ts';
import { matches } from './dom.ts';

/** Editors that keep a document of their own and take what is pasted into it. */
const PASTES =
  '[data-lexical-editor], .public-DraftEditor-content, .ProseMirror, .ql-editor, .ck-editor__editable';
/** Milliseconds in which an editor learns of a new selection, and then of new words; Slate looks every 100. */
const HEARS = 120;

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
const bare = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A paste as the keyboard would make it. Whether the editor took it. */
function paste(box: Box, words: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words);
  const event = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !box.dispatchEvent(event);
}

/**
 * Puts words in the place of a draft through the box's own input, as if they were typed, so that undo brings the
 * draft back and an editor knows of them. Resolves with whether they are there.
 */
export async function write(box: Box, words: string): Promise<boolean> {
  box.focus();
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) {
    box.select();
    document.execCommand('insertText', false, words);
    return bare(box.value) === bare(words);
  }
  getSelection()?.selectAllChildren(box);
  await pause(HEARS);
  if (!matches(box, PASTES) || !paste(box, words)) document.execCommand('insertText', false, words);
  await pause(HEARS);
  return bare(box.innerText) === bare(words) || bare(draftIn(box)) === bare(words);
}
