import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { ROOT } from './node-judge.ts';

/** A real Chromium with one built extension, no network, and a profile that goes with it. */
export interface LabBrowser {
  context: BrowserContext;
  close(): Promise<void>;
}

/** Starts Chromium with the extension in `folder`. @throws ExpectedError with what to do when there is no browser */
export async function launchLabBrowser(folder: string): Promise<LabBrowser> {
  // Found at run time: the script also serves plain Node before anything is installed or bundled.
  const { needBrowser } = (await import(path.join(ROOT, 'scripts/browsers.mjs'))) as {
    needBrowser(family: string): string;
  };
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'cybercare-lab-'));
  const extension = path.resolve(folder);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needBrowser('chromium'),
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width: 1280, height: 900 },
    args: [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  return {
    context,
    async close() {
      await context.close();
      fs.rmSync(profile, { recursive: true, force: true });
    },
  };
}
