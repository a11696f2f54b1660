import browser from 'webextension-polyfill';
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
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
    if (menuItemId !== CHECK) return;
    checked = judge(selectionText).then(verdict => ({ text: selectionText, verdict }));
    // Firefox opens the popup only while it still sees the click: nothing may be awaited before.
    void browser.action.openPopup().catch(openPopupWindow);
  });
}

/** Where the browser refuses to open the popup by itself (no window in focus, older Chrome), a small window holds it. */
async function openPopupWindow(): Promise<void> {
  await browser.windows.create({ type: 'popup', url: 'popup/index.html', width: 380, height: 620 });
}

/** What the last check found, once; null when nothing was checked since. */
export async function takeChecked(): Promise<Checked | null> {
  const result = await checked;
  checked = null;
  return result;
}
