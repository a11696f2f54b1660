import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { ROOT } from './node-judge.ts';

/** Runs a headless Chromium with one extension and no network for as long as `use` takes. */
export async function withExtension<T>(
  folder: string,
  use: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const { needBrowser } = (await import(path.join(ROOT, 'scripts/browsers.mjs'))) as {
    needBrowser(family: string): string;
  };
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'cybercare-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needBrowser('chromium'),
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  });
  try {
    return await use(context);
  } finally {
    await context.close();
    fs.rmSync(profile, { recursive: true, force: true });
  }
}

/** The extension's service worker. */
export const workerOf = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers().at(-1) ?? context.waitForEvent('serviceworker', { timeout: 15_000 });
