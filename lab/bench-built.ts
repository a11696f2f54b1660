import os from 'node:os';
import { type Metric, rounded } from './bench.ts';
import { threadOfMany } from './bench-built-page.ts';
import { quantile } from './bench-measure.ts';
import {
  builtFor,
  type Family,
  type HarnessPage,
  harshWords,
  inEach,
  openWorld,
  type World,
} from './harness.ts';

const ORIGIN = 'https://blog.example.org';
const MANY = 1_000;
const LOADS = 3;
const HEAP_COMMENTS = 5_000;
/** Presses and keys of one round, and rounds with and without us in turns. */
const PRESSES = 12;
const ROUNDS = 4;
const PATIENCE_MS = 240_000;
const later = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

/** In the page (bench-built-page.ts). */
declare const bench: {
  done(): { sight: number | null; all: number | null; inSight: number };
  answers: number[];
};

/** Pages under addresses of their own, all with other comments. */
function threads(harsh: readonly string[]): Map<string, string> {
  const pages = new Map<string, string>();
  const add = (name: string, count: number, run: number) =>
    pages.set(`${ORIGIN}/${name}/`, threadOfMany(count, harsh, run));
  add('warm', 20, 0);
  for (let run = 1; run <= LOADS; run++) add(`load-${run}`, MANY, run);
  for (let run = 1; run <= ROUNDS; run++) add(`press-${run}`, 300, 100 + run);
  add('heap', HEAP_COMMENTS, 200);
  return pages;
}

/** Waits until something is so, without asking the page more than it must. */
async function until<T>(ask: () => Promise<T | null>): Promise<T | null> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const answer = await ask();
    if (answer !== null) return answer;
    await later(500);
  }
  return null;
}

const extra = (family: Family) => ({ where: family, load: rounded(os.loadavg()[0] ?? 0) });

/** P5: a page that comes with a thousand comments, the worker being warm. */
async function loadMetrics(family: Family, world: World): Promise<Metric[]> {
  const [sight, all]: [number[], number[]] = [[], []];
  for (let run = 1; run <= LOADS; run++) {
    const { page } = await world.open(`${ORIGIN}/load-${run}/`);
    let first: number | null = null;
    const done = await until(async () => {
      const now = await page.evaluate(() => bench.done());
      first ??= now.sight;
      return now.all === null ? null : now;
    });
    if (first !== null) sight.push(first);
    if (done?.all) all.push(done.all);
    await page.close();
  }
  const metric = (name: string, values: number[], limit: number): Metric => ({
    ...{ id: 'P5', name, value: values.length > 0 ? rounded(quantile(values, 0.5)) : -1, unit: 'ms' },
    ...{ n: values.length, limit, ...extra(family) },
  });
  return [
    metric('1,000 comments on load: those in sight covered', sight, 1_000),
    metric('1,000 comments on load: all covered', all, 20_000),
  ];
}

/** Milliseconds from presses and keys to the next frame, on a thread that is being read. */
async function pressesOn(page: HarnessPage): Promise<number[]> {
  const place = (selector: string) =>
    page.evaluate(selector => {
      const { x, y } = document.querySelector(selector)!.getBoundingClientRect();
      return { x: x + 10, y: y + 8 };
    }, selector);
  for (let press = 0; press < PRESSES; press++) {
    await page.click(await place('button'));
    await page.click(await place('textarea'));
    await page.type('ab');
  }
  await later(500);
  return page.evaluate(() => bench.answers);
}

/** P9: how much later presses and keys are answered, in pages with and without us in turns. */
async function pressMetrics(family: Family, ours: World, bare: World): Promise<Metric[]> {
  const [withUs, without]: [number[], number[]] = [[], []];
  for (let run = 1; run <= ROUNDS; run++) {
    for (const [world, answers] of [
      [ours, withUs],
      [bare, without],
    ] as const) {
      const { page } = await world.open(`${ORIGIN}/press-${run}/`);
      answers.push(...(await pressesOn(page)));
      await page.close();
    }
  }
  const at = (share: number) => rounded(quantile(withUs, share) - quantile(without, share));
  const name = 'presses and keys answered later';
  const line = (share: number, limit: number | null): Metric => ({
    ...{ id: 'P9', name: `${name}, p${100 * share}`, value: at(share), unit: 'ms' },
    ...{ n: withUs.length, limit, without: rounded(quantile(without, share)), ...extra(family) },
  });
  return [line(0.5, null), line(0.75, 16), line(0.95, null)];
}

const heapOf = async ({ browser }: World): Promise<number> =>
  ((await browser.heaps?.())?.find(({ url }) => url.endsWith('/heap/'))?.bytes ?? 0) / 1e6;

/** P14: by how much the heap of a page with five thousand comments is larger with us. Where the browser tells. */
async function heapMetrics(family: Family, ours: World, bare: World): Promise<Metric[]> {
  if (!ours.browser.heaps) return [];
  const { page, tabId } = await ours.open(`${ORIGIN}/heap/`);
  let read = 0;
  await until(async () => {
    const { counts } = (await ours.extension.messageTab(tabId, 'summary', null)) as {
      counts: { found: number; waiting: number };
    };
    read = counts.found - counts.waiting;
    return read === HEAP_COMMENTS ? read : null;
  });
  const withUs = await heapOf(ours);
  await page.close();
  const alone = await bare.open(`${ORIGIN}/heap/`);
  await later(3_000);
  const without = await heapOf(bare);
  await alone.page.close();
  return [
    {
      ...{
        id: 'P14',
        name: 'heap of the content script at 5,000 comments',
        value: rounded(withUs - without),
      },
      ...{ unit: 'MB', n: read, limit: 3, without: rounded(without), ...extra(family) },
    },
  ];
}

async function metricsOf(family: Family): Promise<Metric[]> {
  const pages = threads(await harshWords());
  const ours = await openWorld(family, pages, await builtFor(family));
  const bare = await openWorld(family, pages, null);
  try {
    const warm = await ours.open(`${ORIGIN}/warm/`);
    await until(async () => (await warm.page.evaluate(() => bench.done())).all);
    await warm.page.close();
    return [
      ...(await loadMetrics(family, ours)),
      ...(await pressMetrics(family, ours, bare)),
      ...(await heapMetrics(family, ours, bare)),
    ];
  } finally {
    await ours.close();
    await bare.close();
  }
}

/** P5, P9 and P14, of the extension as it is built, in both browsers. */
export async function builtMetrics(): Promise<Metric[]> {
  return inEach(metricsOf);
}
