import browser from 'webextension-polyfill';
import { MAX_TEXT } from '../shared/limits.ts';
import type { Verdict } from '../shared/verdict.ts';

const CHECK = 'check-text';

type Checked = { text: string; verdict: Verdict };

/** The last check asked for, until the popup takes it. In memory only: nobody's words are stored. */
let checked: Promise<Checked> | null = null;

/** Puts "check this text" in the menu of selected text. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: CHECK,
    contexts: ['selection'],
    title: browser.i18n.getMessage('menuCheckText'),
  });
}

/** Judges the selection when the menu entry is chosen and opens the popup, which shows what was found. */
export function answerMenus(judge: (text: string) => Promise<Verdict>): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId !== CHECK) return;
    const text = selectionText.slice(0, MAX_TEXT + 1);
    checked = judge(text).then(verdict => ({ text, verdict }));
    // Firefox opens the popup only while it still sees the click: nothing may be awaited before.
    void openPopup(tab?.id);
  });
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
