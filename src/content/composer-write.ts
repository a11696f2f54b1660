import { type Box, draftIn, isField } from './composer-boxes.ts';
import { matches } from './dom.ts';

/** Editors that take what is pasted into a document of their own; Slate takes it a moment before, as input. */
const PASTES =
  '[data-lexical-editor], .public-DraftEditor-content, .ProseMirror, .ql-editor, .ck-editor__editable';
const SLATE = '[data-slate-editor]';
/** Milliseconds in which an editor learns of a new selection, and then of new words; Slate looks every 100. */
const HEARS = 120;

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
const bare = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Firefox lets a page read only what was put there in the page’s own name. */
const pageWindow = (window as { wrappedJSObject?: typeof globalThis }).wrappedJSObject ?? globalThis;

/** Gives words to an editor as a paste; whether it took them. */
function paste(box: Box, words: string): boolean {
  const data = new pageWindow.DataTransfer();
  data.setData('text/plain', words);
  // Chromium takes the clipboard whole, Firefox the text and its type.
  const clipboard = { clipboardData: data, data: words, dataType: 'text/plain' };
  const init = { bubbles: true, cancelable: true, composed: true };
  const event = matches(box, SLATE)
    ? new InputEvent('beforeinput', { ...init, inputType: 'insertFromPaste', dataTransfer: data })
    : new ClipboardEvent('paste', { ...init, ...clipboard });
  return !box.dispatchEvent(event);
}

/**
 * Puts words in the place of a draft through the box's own input, as if they were typed, so that undo brings the
 * draft back and an editor knows of them. Resolves with whether they are there.
 */
export async function write(box: Box, words: string): Promise<boolean> {
  box.focus();
  if (isField(box)) {
    box.select();
    document.execCommand('insertText', false, words);
    return bare(box.value) === bare(words);
  }
  getSelection()?.selectAllChildren(box);
  await pause(HEARS);
  if (!matches(box, `${PASTES}, ${SLATE}`) || !paste(box, words))
    document.execCommand('insertText', false, words);
  await pause(HEARS);
  return bare(box.innerText) === bare(words) || bare(draftIn(box)) === bare(words);
}
