import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { type Metric, rounded } from './bench.ts';
import { withExtension, workerOf } from './bench-chromium.ts';
import { quantile } from './bench-measure.ts';
import { ROOT } from './node-judge.ts';

const INSERTIONS = 200;
const COLD_RUNS = 20;
/** Longer than this, a comment counts as never covered. */
const PATIENCE_MS = 10_000;

/** A thread of a site that the extension knows, empty. */
const ADDRESS = 'https://news.ycombinator.com/item?id=1';
const PAGE = '<!doctype html><meta charset="utf-8"><title>bench</title><table><tbody></tbody></table>';

/** Inserts a comment at the top of the page; resolves with the milliseconds until it is covered, or null. */
const coverTime = (page: Page, id: number, text: string): Promise<number | null> =>
  page.evaluate(
    ({ id, text, patience }) =>
      new Promise<number | null>(resolve => {
        const row = document.createElement('tr');
        row.className = 'athing comtr';
        row.id = String(id);
        row.innerHTML = `<td class="default"><a class="hnuser">someone</a> <span class="age"><a href="item?id=${id}">now</a></span><div class="comment"><div class="commtext c00"></div></div></td>`;
        const words = row.querySelector('.commtext') as Element;
        words.textContent = text;
        const end = (value: number | null) => {
          observer.disconnect();
          clearTimeout(timer);
          resolve(value);
        };
        const start = performance.now();
        const observer = new MutationObserver(() => end(performance.now() - start));
        observer.observe(row, { subtree: true, attributeFilter: ['data-cybercare'] });
        const timer = setTimeout(() => end(null), patience);
        document.querySelector('tbody')?.prepend(row);
      }),
    { id, text, patience: PATIENCE_MS },
  );

async function killWorker(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, targetId } of targetInfos) {
    if (type === 'service_worker')
      await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }
  await session.detach();
}

function quantiles(id: string, name: string, times: (number | null)[], limit: number): Metric[] {
  const covered = times.filter(time => time !== null);
  const metric = (label: string, share: number, bound: number | null): Metric => ({
    id,
    name: `${name}, ${label}`,
    value: rounded(quantile(covered, share)),
    unit: 'ms',
    n: covered.length,
    limit: bound,
    missed: times.length - covered.length,
  });
  return [metric('p50', 0.5, null), metric('p95', 0.95, limit)];
}

/**
 * The durations, in ms, of main-thread tasks of 50 ms or more while 1,000 comments are found, judged and one in ten of
 * them covered. The page adds them in small pieces, so that no long task is its own.
 */
async function longTasks(page: Page, first: number, textOf: (i: number) => string): Promise<number[]> {
  const texts = Array.from({ length: 1000 }, (_, i) =>
    i % 10 ? `A calm word about the bread. Number ${i}.` : textOf(first + i),
  );
  return page.evaluate(async texts => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver(list =>
      tasks.push(...list.getEntries().map(entry => entry.duration)),
    );
    observer.observe({ type: 'longtask' });
    const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));
    for (let start = 0; start < texts.length; start += 25) {
      const rows = texts.slice(start, start + 25).map((text, i) => {
        const row = document.createElement('tr');
        row.className = 'athing comtr';
        row.id = `many-${start + i}`;
        const words = document.createElement('div');
        words.className = 'commtext c00';
        words.textContent = text;
        row.insertCell().append(words);
        return row;
      });
      document.querySelector('tbody')?.append(...rows);
      await pause(20);
    }
    const covered = () => document.querySelectorAll('[id^="many-"] [data-cybercare="covered"]').length;
    for (let waited = 0; waited < 60 && covered() < texts.length / 10; waited++) await pause(500);
    observer.disconnect();
    return tasks;
  }, texts);
}

/** P3, P4 and P6: from a hostile comment's insertion into a page to its cover, with the built extension. */
export async function coverMetrics(): Promise<Metric[]> {
  const out = path.join(ROOT, '.cache/bench-build');
  execFileSync(process.execPath, [path.join(ROOT, 'build.mjs'), '--target', 'chrome', '--out', out], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return withExtension(out, async context => {
    await workerOf(context);
    const page = await context.newPage();
    await page.route('**/*', route => route.fulfill({ body: PAGE, contentType: 'text/html; charset=utf-8' }));
    await page.goto(ADDRESS);
    // The welcome page opens over it; a hidden tab draws no frames.
    await page.waitForTimeout(1000);
    await page.bringToFront();
    const textOf = (i: number) => `Shut up you pathetic fucking idiot, nobody wants you here. Number ${i}.`;
    let id = 1;
    await coverTime(page, id, textOf(id));
    const warm: (number | null)[] = [];
    for (let run = 0; run < INSERTIONS; run++) {
      // Spread over the frames of the screen and the batcher's pauses, the same in every run.
      await page.waitForTimeout((run * 37) % 101);
      id++;
      warm.push(await coverTime(page, id, textOf(id)));
    }
    const cold: (number | null)[] = [];
    for (let run = 0; run < COLD_RUNS; run++) {
      await killWorker(context, page);
      id++;
      cold.push(await coverTime(page, id, textOf(id)));
    }
    const tasks = await longTasks(page, id, textOf);
    return [
      {
        id: 'P6',
        name: 'tasks of 50 ms or more, 1,000 comments',
        value: tasks.length,
        unit: 'tasks',
        n: 1,
        limit: 0,
      },
      ...quantiles('P3', 'inserted to covered, warm', warm, 150),
      ...quantiles('P4', 'inserted to covered, worker dead', cold, 2000),
    ];
  });
}
