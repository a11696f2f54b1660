import os from 'node:os';
import path from 'node:path';
import esbuild from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Metric, rounded } from './bench.ts';
import { quantile } from './bench-measure.ts';
import type { Chat, Stretch } from './bench-scan-page.ts';
import { benchComments } from './bench-texts.ts';
import { quietPages } from './generic/quiet-pages.ts';
import { threadOf } from './generic/thread-page.ts';
import { ROOT } from './node-judge.ts';

/** A run, with the milliseconds of the processor that it took more than the same page left alone. */
type Work = Stretch & { total: number };

/** In the page (bench-scan-page.ts). */
declare const bench: {
  scan(count: number): Promise<Stretch>;
  look(): Promise<Stretch>;
  rest(): Promise<Stretch>;
  gate(): void;
  chat(each: number, seconds: number, kept: number): Promise<Chat>;
};

const COMMENTS = 1_000;
const RUNS = 5;
/** Messages a second, seconds, and how many messages the site keeps. */
const CHAT = { each: 50, seconds: 60, kept: 200 };

/** A page of WordPress with so many comments, as its own theme writes them. */
const wordpressPage = (count: number): string =>
  `<!doctype html><meta charset="utf-8"><ol class="comment-list">${benchComments(count)
    .map(
      (text, at) =>
        `<li id="comment-${at}" class="comment depth-1"><article id="div-comment-${at}" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img alt="" src="a.png"><b class="fn"><a href="/u/${at}">Person ${at % 97}</a></b> <span class="says">says:</span></div><div class="comment-metadata"><a href="#comment-${at}"><time datetime="2026-01-01T10:00">1 January 2026</time></a></div></footer><div class="comment-content"><p>${text}</p></div><div class="reply"><a class="comment-reply-link" href="?r=${at}">Reply</a></div></article></li>`,
    )
    .join('')}</ol>`;

const CHAT_PAGE = '<!doctype html><meta charset="utf-8"><div id="items"></div>';

/** One page of a Chromium without network, with the script of the bench in it. */
async function opened(browser: Browser, script: string, body: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.route('**/*', route =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await page.goto('https://example.org/bench');
  await page.evaluate(script);
  return page;
}

/** Milliseconds that the main thread of a page has had the processor: on a busy machine less than has passed. */
async function threadTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  const start = await now();
  return async () => (await now()) - start;
}

/** What some work on a fresh page comes to, with all that the page itself does meanwhile. */
async function timed(
  browser: Browser,
  script: string,
  body: string,
  work: (page: Page) => Promise<Stretch>,
): Promise<Work> {
  const page = await opened(browser, script, body);
  const spent = await threadTime(page);
  const stretch = await work(page);
  const total = await spent();
  await page.close();
  return { ...stretch, total };
}

/** The middle of several runs: the processor's time that we add to a page's own, and the longest slice as it passed. */
async function runs(browser: Browser, script: string, body: string, work: (page: Page) => Promise<Stretch>) {
  const done: Work[] = [];
  for (let run = 0; run < RUNS; run++) {
    const alone = await timed(browser, script, body, page => page.evaluate(() => bench.rest()));
    const ours = await timed(browser, script, body, work);
    done.push({ ...ours, total: ours.total - alone.total });
  }
  const totals = done.map(({ total }) => total);
  return {
    total: quantile(totals, 0.5),
    longest: quantile(
      done.map(({ longest }) => longest),
      0.5,
    ),
    seen: Math.min(...done.map(({ seen }) => seen)),
  };
}

const line = (name: string, value: number, unit: string, n: number, limit: number | null): Metric => ({
  ...{ id: 'scan', name, value: rounded(value), unit, n, limit },
  // Of how busy the machine was then: what is told in time that passes is worth something on a quiet one.
  load: rounded(os.loadavg()[0] ?? 0),
});

/** Megabytes of the page's heap once everything that can go has gone. */
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

async function chatMetrics(browser: Browser, script: string): Promise<Metric[]> {
  const page = await opened(browser, script, CHAT_PAGE);
  const { each, seconds, kept } = CHAT;
  const chat = (length: number) => page.evaluate(([a, b, c]) => bench.chat(a!, b!, c!), [each, length, kept]);
  // A first part fills the list and what is remembered; what grows after it, grows for ever.
  await chat(seconds / 6);
  const before = await heap(page);
  const { dropped, stayed } = await chat(seconds);
  const grown = (await heap(page)) - before;
  await page.close();
  return [
    line(`chat, ${each} messages a second: not seen after 1 s`, dropped, 'messages', stayed, 0),
    line('chat: memory', grown / (seconds / 60), 'MB/min', 1, 1),
  ];
}

/** What the content script costs a page before anything is judged: reading, looking, chats. */
export async function scanMetrics(): Promise<Metric[]> {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: [path.join(ROOT, 'lab/bench-scan-page.ts')],
    bundle: true,
    format: 'iife',
    write: false,
  });
  const script = outputFiles[0]!.text;
  const { needBrowser } = (await import(path.join(ROOT, 'scripts/browsers.mjs'))) as {
    needBrowser(family: string): string;
  };
  const browser = await chromium.launch({
    executablePath: needBrowser('chromium'),
    args: ['--no-sandbox', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  try {
    const scan = await runs(browser, script, wordpressPage(COMMENTS), page =>
      page.evaluate(count => bench.scan(count), COMMENTS),
    );
    const look = await runs(browser, script, String(threadOf(COMMENTS).body), page =>
      page.evaluate(() => bench.look()),
    );
    const gates: number[] = [];
    for (const [, html] of quietPages()) {
      const page = await opened(browser, script, html);
      const spent = await threadTime(page);
      await page.evaluate(() => bench.gate());
      gates.push(await spent());
      await page.close();
    }
    const each = (work: Work) => (1_000 * work.total) / Math.max(1, work.seen);
    return [
      line('adapter: main thread a comment', each(scan), 'µs', scan.seen, 40),
      line('adapter: longest slice', scan.longest, 'ms', RUNS, 8),
      line(`adapter: work until ${COMMENTS} comments are seen`, scan.total, 'ms', RUNS, 150),
      line('gate, pages without comments, p50', quantile(gates, 0.5), 'ms', gates.length, null),
      line('gate, pages without comments, worst', Math.max(...gates), 'ms', gates.length, 15),
      line('without adapter: main thread a comment', each(look), 'µs', look.seen, null),
      line('without adapter: longest slice', look.longest, 'ms', RUNS, 8),
      ...(await chatMetrics(browser, script)),
    ];
  } finally {
    await browser.close();
  }
}
