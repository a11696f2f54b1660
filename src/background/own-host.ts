import browser, { type Runtime } from 'webextension-polyfill';
import { RefusedError } from '../shared/errors.ts';

/**
 * Makes sure that a content script speaks for the host of its own page; our own pages may speak for any.
 * @throws RefusedError otherwise
 */
export function speaksFor(hostname: string, { url = 'about:blank' }: Runtime.MessageSender): void {
  if (url.startsWith(browser.runtime.getURL('')) || new URL(url).hostname === hostname) return;
  throw new RefusedError('A page may speak for its own host only.');
}
