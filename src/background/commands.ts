import browser from 'webextension-polyfill';
import type { PageAction } from '../shared/page-state.ts';
import { actInTab } from './act.ts';
import { toggleMode } from './settings-store.ts';

const ACTIONS: Record<string, PageAction> = {
  'reveal-all': 'toggleAll',
  'next-covered': 'next',
  'previous-covered': 'previous',
  'check-draft': 'checkDraft',
};

/** Answers the keyboard shortcuts of the manifest. Firefox for Android has none. */
export function answerCommands(): void {
  browser.commands?.onCommand.addListener(async (command, tab?: { id?: number | undefined }) => {
    if (command === 'toggle-mode') {
      await toggleMode();
      return;
    }
    const action = ACTIONS[command];
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (!action || tabId === undefined) return;
    await actInTab(tabId, action).catch(() => undefined); // No comments of ours in that tab.
  });
}
