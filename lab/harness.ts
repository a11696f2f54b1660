import path from 'node:path';
import { ROOT } from './node-judge.ts';

/** The browsers of tests/e2e, for what the lab measures in both of them. */
export type Family = 'chromium' | 'firefox';
export const FAMILIES: readonly Family[] = ['chromium', 'firefox'];

/** Measures in both browsers, one after the other; one that fails says so, takes nothing from the other, and makes the command fail. */
export async function inEach<T>(measure: (family: Family) => Promise<T[]>): Promise<T[]> {
  const all: T[] = [];
  for (const family of FAMILIES) {
    const some = await measure(family).catch((error: Error) => {
      console.error(`${family}: ${error.message}`);
      process.exitCode = 1;
      return [];
    });
    all.push(...some);
  }
  return all;
}

/** A tab. What goes in and comes out travels as JSON. */
export interface HarnessPage {
  evaluate<T, A extends unknown[]>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  click(point: { x: number; y: number }): Promise<void>;
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

interface HarnessBrowser {
  version: string;
  pid: number;
  /** In Chromium only. */
  heaps?(): Promise<{ type: string; url: string; bytes: number }[]>;
  /** In Firefox only. */
  privileged?(fn: () => void): Promise<void>;
  open(url: string, options?: { newWindow: boolean }): Promise<HarnessPage>;
  pages(): Promise<HarnessPage[]>;
  install(folder: string): Promise<void>;
  extensionUrl(path: string): string;
  workerRuns(): Promise<boolean>;
  /** In Chromium only. */
  leaveWorker?(): void;
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

/** As much of the extensions' API as the lab asks. */
export interface ExtensionApi {
  tabs: { query(what: object): Promise<{ id: number }[]> };
}

interface HarnessExtension {
  install(folder: string): Promise<void>;
  ask<T>(fn: (api: ExtensionApi) => T): Promise<Awaited<T>>;
  messageTab(tabId: number, name: string, payload: unknown): Promise<unknown>;
}

// Found at run time: the harness finds its files by its own place, which a bundle would move.
const harness = async <T>(file: string): Promise<T> =>
  (await import(path.join(ROOT, 'tests/e2e', file))) as T;

/** Words that are sure to be covered, and whom nobody says them to. */
export const harshWords = async (): Promise<string[]> =>
  (await harness<{ HOSTILE: string[] }>('words.mjs')).HOSTILE;

/** The extension as it ships, allowed to read the pages of the tests. */
export const builtFor = async (family: Family): Promise<string> =>
  (await harness<{ buildFor(family: Family): string }>('build.mjs')).buildFor(family);

export interface World {
  browser: HarnessBrowser;
  extension: HarnessExtension;
  /** Opens an address in a window of its own; the number is that of its tab, 0 where there is no extension. */
  open(url: string): Promise<{ page: HarnessPage; tabId: number }>;
  /** Closes the pages of the extension, that it may rest. */
  leaveAlone(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser whose internet is these pages, by address. @param folder the extension; null for none */
export async function openWorld(
  family: Family,
  pages: Map<string, string>,
  folder: string | null,
): Promise<World> {
  const { startServer } = await harness<{
    startServer(pages: Map<string, string>): Promise<{ port: number; close(): Promise<void> }>;
  }>('harness/server.mjs');
  const { launch } = await harness<{
    launch(family: Family, options: { port: number }): Promise<HarnessBrowser>;
  }>('harness/launch.mjs');
  const { createExtension } = await harness<{
    createExtension(browser: HarnessBrowser): HarnessExtension;
  }>('harness/extension.mjs');
  const server = await startServer(pages);
  const browser = await launch(family, { port: server.port });
  const extension = createExtension(browser);
  if (folder !== null) await extension.install(folder);
  return {
    browser,
    extension,
    async open(url) {
      // The page that asks has to be there before, since the newest tab is taken for the one just opened.
      if (folder !== null) await extension.ask(() => null);
      const page = await browser.open(url, { newWindow: true });
      const tabs = folder === null ? [] : await extension.ask(api => api.tabs.query({}));
      return { page, tabId: Math.max(0, ...tabs.map(({ id }) => id)) };
    },
    async leaveAlone() {
      if (folder === null) return;
      for (const page of await browser.pages()) {
        const url = await page.url().catch(() => '');
        if (url.startsWith(browser.extensionUrl(''))) await page.close();
      }
      browser.leaveWorker?.();
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
