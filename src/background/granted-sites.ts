import browser from 'webextension-polyfill';
import { grantedOrigins, mayRead } from '../shared/reading-rights.ts';

const SCRIPT = 'granted-sites';
/** What the content script is drawn with, as in the manifest. */
const STYLES = ['veil.css', 'composer.css'];

/**
 * Makes the content script run on the sites the person turned on, and only there: the sites of the manifest
 * run it already. Called whenever permissions change, and when the browser or the extension starts.
 */
export function registerGrantedSites(): Promise<void> {
  registering = registering.then(register, register);
  return registering;
}

/** One registration after the other: the browser refuses two under one name. */
let registering: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = grantedOrigins(origins);
  await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] }).catch(() => undefined); // None yet.
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT,
      matches,
      js: ['content.js'],
      css: STYLES,
      // Comments often stand in a frame, made by another site.
      allFrames: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Starts reading a page the person has just turned Cybercare on for, without reloading it. A script that runs already stays alone. */
export async function startInTab(tabId: number): Promise<void> {
  await registerGrantedSites();
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: STYLES });
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['content.js'] });
}

/**
 * Starts reading the page in front of the person when its site was just granted: the browser's question may
 * have closed the popup before it could ask for this itself.
 */
export async function startWhereGranted(): Promise<void> {
  await registerGrantedSites();
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || !tab.url?.startsWith('http')) return;
  if (await mayRead(new URL(tab.url))) await startInTab(tab.id);
}
