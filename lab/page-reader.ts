import fs from 'node:fs';
import type { Page, Route, Worker } from 'playwright-core';
import type { Messages } from '../src/shared/messages.ts';
import { contentTypeOf } from './content-type.ts';
import { type LabBrowser, launchLabBrowser } from './lab-browser.ts';
import { buildLabExtension } from './lab-extension.ts';
import { type Disguise, disguises } from './page-disguises.ts';

/** What the content script says about a page. */
export type Reading = ReturnType<Messages['comments']>;

const PACE_MS = 150;
/** So many empty answers make a page without comments. Time would not tell: a busy worker delays the start too. */
const EMPTY_ANSWERS = 10;
const LONGEST_MS = 30_000;

interface Options {
  /** A build whose content script runs on every address; made when not given. */
  extension?: string | undefined;
  /** Whether the scripts of the saved page run. */
  scripts?: boolean | undefined;
  /** Whether comments are found without an adapter. */
  generic?: boolean | undefined;
  /** What is done to every page before it is read. */
  disguise?: Disguise | undefined;
}

type Reply = { ok: true; value: Reading } | { ok: false; error: { message: string } } | null;

/** In the worker, where the extension's own API is. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};

/** A real Chromium with the extension, which shows saved pages under their own addresses and nothing else. */
export class PageReader {
  readonly #browser: LabBrowser;
  readonly #scripts: boolean;

  private constructor(browser: LabBrowser, scripts: boolean) {
    this.#browser = browser;
    this.#scripts = scripts;
  }

  static async start({
    generic = false,
    extension = buildLabExtension({ adapters: !generic }),
    scripts = false,
    disguise,
  }: Options = {}): Promise<PageReader> {
    const browser = await launchLabBrowser(extension);
    // Runs where the page's own scripts are refused, and before ours, which come when the page is read.
    if (disguise) await browser.context.addInitScript(disguises[disguise]);
    return new PageReader(browser, scripts);
  }

  /** Shows a page under an address and resolves with what the content script found there once it has settled. */
  async read(file: string, url: string): Promise<Reading> {
    const body = fs.readFileSync(file);
    const page = await this.#browser.context.newPage();
    try {
      await page.route('**/*', route => this.#answer(route, page, url, body));
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LONGEST_MS });
      return await this.#settled(await this.#tabOf(page));
    } finally {
      await page.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  #answer(route: Route, page: Page, url: string, body: Buffer): Promise<void> {
    const request = route.request();
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (!isPage || withoutFragment(request.url()) !== withoutFragment(new URL(url).href))
      return route.abort();
    // Saved pages seldom say their encoding in a header, and most are UTF-8.
    const contentType = contentTypeOf(body);
    const policy = { 'content-security-policy': "script-src 'none'" };
    return route.fulfill({ body, contentType, headers: this.#scripts ? {} : policy });
  }

  /** By its address: the newest tab may be the extension's own, which welcomes people. */
  async #tabOf(page: Page): Promise<number> {
    const worker = await this.#worker();
    const tabs = await worker.evaluate(() => chrome.tabs.query({}));
    const address = withoutFragment(page.url());
    const id = tabs.find(({ url }) => url !== undefined && withoutFragment(url) === address)?.id;
    if (id === undefined) throw new Error('The page is in no tab that the extension may see.');
    return id;
  }

  async #settled(tab: number): Promise<Reading> {
    const started = performance.now();
    let last: Reading | null = null;
    let empty = 0;
    for (;;) {
      await new Promise(resolve => setTimeout(resolve, PACE_MS));
      const reading = await this.#ask(tab);
      const waited = performance.now() - started;
      if (reading) {
        const { site, comments, searching } = reading;
        if (comments.length && comments.length === last?.comments.length) return reading;
        if (!comments.length && !searching && ++empty >= (site ? EMPTY_ANSWERS : 2)) return reading;
        last = reading;
      }
      if (waited > LONGEST_MS) throw new Error('The content script did not answer.');
    }
  }

  async #ask(tab: number): Promise<Reading | null> {
    const worker = await this.#worker();
    const reply = (await worker
      .evaluate(id => chrome.tabs.sendMessage(id, { name: 'comments', payload: null }), tab)
      .catch(() => null)) as Reply;
    if (reply && !reply.ok) throw new Error(reply.error.message);
    return reply?.value ?? null;
  }

  /** The extension's worker; a browser may have stopped the one there was. */
  async #worker(): Promise<Worker> {
    return (
      this.#browser.context.serviceWorkers().at(-1) ??
      this.#browser.context.waitForEvent('serviceworker', { timeout: 15_000 })
    );
  }
}

const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');
