import fs from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { contentTypeOf } from '../content-type.ts';
import type { TrueComment } from '../match-comments.ts';
import { ROOT } from '../node-judge.ts';
import { type Disguise, disguises } from '../page-disguises.ts';
import type { Survey } from './in-page.ts';

/** In the page, once the script of the lab is there. */
declare function survey(truth: TrueComment[]): Promise<Survey>;

/** A Chromium without network, and without the extension, that looks at pages as the detector does. */
export class Surveyor {
  readonly #browser: Browser;
  readonly #context: BrowserContext;
  readonly #script: string;

  private constructor(browser: Browser, context: BrowserContext, script: string) {
    this.#browser = browser;
    this.#context = context;
    this.#script = script;
  }

  static async start(disguise?: Disguise): Promise<Surveyor> {
    const { outputFiles } = await esbuild.build({
      absWorkingDir: ROOT,
      entryPoints: [path.join(ROOT, 'lab/generic/in-page.ts')],
      bundle: true,
      format: 'iife',
      write: false,
    });
    const { needBrowser } = (await import(path.join(ROOT, 'scripts/browsers.mjs'))) as {
      needBrowser(family: string): string;
    };
    const browser = await chromium.launch({
      executablePath: needBrowser('chromium'),
      args: ['--no-sandbox', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND'],
    });
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    if (disguise) await context.addInitScript(disguises[disguise]);
    return new Surveyor(browser, context, outputFiles[0]!.text);
  }

  /** Shows a page under an address, and resolves with what the detector makes of it. */
  async look(body: Buffer, url: string, truth: TrueComment[]): Promise<Survey> {
    const page = await this.#context.newPage();
    try {
      await page.route('**/*', route =>
        route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
          ? route.fulfill({
              body,
              contentType: contentTypeOf(body),
              headers: { 'content-security-policy': "script-src 'none'" },
            })
          : route.abort(),
      );
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.evaluate(this.#script);
      return await page.evaluate(wanted => survey(wanted), truth);
    } finally {
      await page.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

/** A page with what is known of it. */
export interface KnownPage {
  name: string;
  /** Pages of one system are kept together when one is left out. */
  system: string;
  body: Buffer;
  url: string;
  truth: TrueComment[];
}

/** Folders whose pages have nothing in common but that they are in it. */
const MIXED = new Set(['negative', 'misc']);

/** The pages of a folder of captures, by name. */
export function pagesOf(folder: string, addressOf: (page: string) => string): KnownPage[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.html') && fs.existsSync(truthFile(path.join(folder, file))))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map(file => {
      const page = path.join(folder, file);
      const { comments } = JSON.parse(fs.readFileSync(truthFile(page), 'utf8')) as {
        comments: TrueComment[];
      };
      const system = path.dirname(file);
      return {
        name: file.replace(/\.html$/, ''),
        system: MIXED.has(system) ? file : system,
        body: fs.readFileSync(page),
        url: addressOf(page),
        truth: comments,
      };
    });
}

const truthFile = (page: string): string => page.replace(/\.html$/, '.truth.json');
