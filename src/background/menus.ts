import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { MAX_TEXT } from '../shared/limits.ts';
import { sendToFrame } from '../shared/messages.ts';
import type { OwnAction, OwnWordFault } from '../shared/own-words/entries.ts';
import type { Softening } from '../shared/softening.ts';
import type { Verdict } from '../shared/verdict.ts';

const CHECK = 'check-text';
const SOFTEN = 'soften-text';
const SAVE = 'save-proof';
const COVER_WORDS = 'cover-words';
const SHOW_WORDS = 'show-words';
const CHECK_DRAFT = 'check-draft';

const ENTRIES = [
  { id: CHECK, contexts: ['selection'], title: 'menuCheckText' },
  { id: SOFTEN, contexts: ['selection'], title: 'menuSoftenText' },
  { id: SAVE, contexts: ['selection'], title: 'menuSaveProof' },
  { id: COVER_WORDS, contexts: ['selection'], title: 'menuCoverWords' },
  { id: SHOW_WORDS, contexts: ['selection'], title: 'menuShowWords' },
  { id: CHECK_DRAFT, contexts: ['editable'], title: 'menuCheckDraft' },
] as const;

interface Checked {
  text: string;
  verdict: Verdict;
  /** Null when none was asked for. */
  softening: Softening | null;
}

interface Asked {
  judge(text: string): Promise<Verdict>;
  /** Whether there is something to soften in a text, as the person has set it. */
  holdsBlow(verdict: Verdict): Promise<boolean>;
  soften(text: string): Promise<Softening>;
  /** Resolves with why words were not kept, or with null. */
  keepWords(words: string, action: OwnAction): Promise<OwnWordFault | null>;
  /** Keeps the selection; what came of it is for the popup to ask. */
  save(clicked: Menus.OnClickData, tab: Tabs.Tab | undefined): void;
}

/** The last check asked for, until the popup takes it. In memory only: nobody's words are stored. */
let checked: Promise<Checked> | null = null;

/** Puts our entries in the menus of selected text and of fields one writes in. Firefox for Android has no such menus. */
export async function createMenus(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  for (const { id, contexts, title } of ENTRIES)
    browser.contextMenus.create({ id, contexts: [...contexts], title: browser.i18n.getMessage(title) });
}

/**
 * Judges the selection when its entry is chosen, softens or keeps it when that was asked for, and opens the popup, which
 * shows what came of it. For a field it is the page that looks at what was written.
 */
export function answerMenus(asked: Asked): void {
  browser.contextMenus?.onClicked.addListener((clicked, tab) => {
    const { menuItemId, selectionText = '' } = clicked;
    if (menuItemId === CHECK_DRAFT) void checkDraft(tab?.id, clicked.frameId);
    if (menuItemId === COVER_WORDS) void keepWords(selectionText, 'cover', asked);
    if (menuItemId === SHOW_WORDS) void keepWords(selectionText, 'show', asked);
    if (menuItemId === SAVE) asked.save(clicked, tab);
    if (menuItemId === CHECK || menuItemId === SOFTEN)
      checked = check(selectionText.slice(0, MAX_TEXT + 1), menuItemId === SOFTEN, asked);
    // Firefox opens the popup only while it still sees the click: nothing may be awaited before.
    if (menuItemId === SAVE || menuItemId === CHECK || menuItemId === SOFTEN) void openPopup(tab?.id);
  });
}

const REFUSED: Softening = { kind: 'kept', reason: 'not-judged' };

async function check(
  text: string,
  isSoftened: boolean,
  { judge, holdsBlow, soften }: Asked,
): Promise<Checked> {
  const verdict = await judge(text);
  if (!isSoftened || verdict.kind !== 'scored') return { text, verdict, softening: null };
  // What was found in a text is worth saying although it could not be softened.
  const softening = await holdsBlow(verdict)
    .then(holds => (holds ? soften(text) : REFUSED))
    .catch(() => REFUSED);
  return { text, verdict, softening };
}

/** The page itself shows what came of it; only what could not be kept needs a sentence, which the options have. */
async function keepWords(words: string, action: OwnAction, asked: Asked): Promise<void> {
  const fault = await asked.keepWords(words, action);
  if (fault && fault !== 'known')
    await browser.tabs.create({ url: `options/index.html?not-kept=${fault}#words` });
}

async function checkDraft(tabId: number | undefined, frameId = 0): Promise<void> {
  if (tabId === undefined) return;
  // Where no script of ours runs, the popup says so and has a box for the same words.
  await sendToFrame(tabId, frameId, 'act', { action: 'checkDraft' }).catch(() => openPopup(tabId));
}

async function openPopup(tabId: number | undefined): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // No window in focus, or Chrome before 127, which lacks the call: a small window holds the popup.
    const url = tabId === undefined ? 'popup/index.html' : `popup/index.html?tab=${tabId}`;
    await browser.windows.create({ type: 'popup', url, width: 380, height: 620 });
  }
}

/** What the last check found, once; null when nothing was checked since. */
export async function takeChecked(): Promise<Checked | null> {
  const taken = checked;
  const result = await taken;
  if (checked === taken) checked = null;
  return result;
}
