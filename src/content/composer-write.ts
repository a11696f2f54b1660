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

const wordsOf = (box: Box): string => (isField(box) ? box.value : box.innerText);

/** Selects what is in a box, or the place after it. */
async function select(box: Box, where: 'all' | 'end'): Promise<void> {
  box.focus();
  if (isField(box)) {
    box.setSelectionRange(where === 'all' ? 0 : box.value.length, box.value.length);
    return;
  }
  getSelection()?.selectAllChildren(box);
  if (where === 'end') getSelection()?.collapseToEnd();
  await pause(HEARS);
}

/** Gives words to the box as its own input where it was selected. */
async function insert(box: Box, words: string): Promise<void> {
  const takesPastes = !isField(box) && matches(box, `${PASTES}, ${SLATE}`);
  if (!takesPastes || !paste(box, words)) document.execCommand('insertText', false, words);
  if (!isField(box)) await pause(HEARS);
}

/** Sets a field as typing does, so that a page's own code hears of it. */
export function setField(field: HTMLTextAreaElement | HTMLInputElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** What a box that took only some of the words makes of that is taken back, as the person would. */
async function undo(box: Box, before: string): Promise<void> {
  if (wordsOf(box) === before) return;
  document.execCommand('undo');
  if (!isField(box)) await pause(HEARS);
  else if (box.value !== before) setField(box, before);
}

/**
 * Puts words in the place of a draft through the box's own input, as if they were typed, so that undo brings the
 * draft back and an editor knows of them. Resolves with whether they are there; where they are not, the box holds
 * what it held before, as far as it can undo.
 */
export async function write(box: Box, words: string): Promise<boolean> {
  const before = wordsOf(box);
  await select(box, 'all');
  await insert(box, words);
  if (bare(wordsOf(box)) === bare(words) || bare(draftIn(box)) === bare(words)) return true;
  await undo(box, before);
  return false;
}

/** Puts words after what a box holds, parted from it by a blank; else as `write`. */
export async function writeAfter(box: Box, words: string): Promise<boolean> {
  const before = wordsOf(box);
  await select(box, 'end');
  await insert(box, /\s$/.test(before) ? words : ` ${words}`);
  if (bare(wordsOf(box)) === bare(`${before} ${words}`)) return true;
  await undo(box, before);
  return false;
}
