import browser from 'webextension-polyfill';
import { sendToTab } from '../shared/messages.ts';
import type { PageAction } from '../shared/page-state.ts';
import { readSettings, updateSettings } from './settings-store.ts';

const ACTIONS: Record<string, PageAction> = {
  'reveal-all': 'revealAll',
  'next-covered': 'next',
  'previous-covered': 'previous',
};

/** Answers the keyboard shortcuts of the manifest. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener(async (command, tab?: { id?: number | undefined }) => {
    if (command === 'toggle-mode') {
      const { mode } = await readSettings();
      await updateSettings({ mode: mode === 'off' ? 'reader' : 'off' });
      return;
    }
    const action = ACTIONS[command];
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (!action || tabId === undefined) return;
    await sendToTab(tabId, 'act', { action }).catch(() => undefined); // No comments of ours in that tab.
  });
}
