import browser from 'webextension-polyfill';
import { matchesPattern } from '../shared/match-pattern.ts';

const SCRIPT = 'granted-sites';

/**
 * Makes the content script run on the sites the person turned on, and only there: the sites of the manifest
 * run it already. Called whenever permissions change, and when the browser or the extension starts.
 */
export async function registerGrantedSites(): Promise<void> {
  const declared = browser.runtime.getManifest().content_scripts?.flatMap(script => script.matches) ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter(origin => !declared.includes(origin) && !origin.startsWith('<'));
  await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] }).catch(() => undefined); // None yet.
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT, matches, js: ['content.js'], css: ['veil.css'], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** Starts reading a page the person has just turned Cybercare on for, without reloading it. */
export async function startInTab(tabId: number, origin: string): Promise<void> {
  await registerGrantedSites();
  const declared = browser.runtime.getManifest().content_scripts?.flatMap(script => script.matches) ?? [];
  if (declared.some(pattern => matchesPattern(pattern, new URL(origin)))) return;
  await browser.scripting.insertCSS({ target: { tabId }, files: ['veil.css'] });
  await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
}

/**
 * Starts reading the page in front of the person when its site was just granted: the browser's question may
 * have closed the popup before it could ask for this itself.
 */
export async function startWhereGranted(): Promise<void> {
  await registerGrantedSites();
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || !tab.url?.startsWith('http')) return;
  const { origin } = new URL(tab.url);
  if (await browser.permissions.contains({ origins: [`${origin}/*`] })) await startInTab(tab.id, origin);
}
