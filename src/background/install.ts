import browser from 'webextension-polyfill';
import { registerGrantedSites } from './granted-sites.ts';
import { createMenus } from './menus.ts';

/** What is done once, when Cybercare is installed or updated: the menu, the sites, and the first minutes. */
export function answerInstall(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await createMenus();
    await registerGrantedSites();
    if (reason === 'install') await browser.tabs.create({ url: 'welcome/index.html' });
  });
}
