import type { BrowserContext, Worker } from 'playwright-core';
import { launchLabBrowser } from './lab-browser.ts';

/** Runs a headless Chromium with one extension and no network for as long as `use` takes. */
export async function withExtension<T>(
  folder: string,
  use: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const browser = await launchLabBrowser(folder);
  try {
    return await use(browser.context);
  } finally {
    await browser.close();
  }
}

/** The extension's service worker. */
export const workerOf = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers().at(-1) ?? context.waitForEvent('serviceworker', { timeout: 15_000 });
