import browser from 'webextension-polyfill';
import type { Counts } from '../shared/page-state.ts';

/** Deep evening blue-green of ui/theme.css: a number, never an alarm. */
const BACKGROUND = '#17494d';

/** Shows how many comments of a tab are covered or softened; a question mark when none of them could be checked. */
export async function showCounts(
  tabId: number,
  { covered, softened, failed, skipped, found }: Counts,
): Promise<void> {
  const changed = covered + softened;
  const text =
    changed > 0 ? String(Math.min(changed, 999)) : failed > 0 && failed + skipped === found ? '?' : '';
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ]).catch(() => undefined); // The tab was closed while it was counted.
}
