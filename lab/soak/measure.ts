import os from 'node:os';
import { rounded } from '../bench.ts';
import { quantile } from '../bench-measure.ts';
import type { Family } from '../harness.ts';
import { openSoak, type SoakBrowser } from './browser.ts';
import type { Taken } from './page.ts';
import { type ByRole, byRole, cpuMeter, processesOf, ROLES } from './processes.ts';

/** What became of the comments of a page since it was last told. */
export interface Read {
  shown: number;
  /** Of those due for five seconds: asked about, with a verdict, no longer known when asked. */
  due: number;
  judged: number;
  gone: number;
  harsh: number;
  treated: number;
  /** Milliseconds from sight to cover. */
  waits: { p50: number; p95: number; n: number } | null;
  /** Comments on the page whose judging failed, now. */
  failed: number;
}

export interface Sample {
  kind: 'sample';
  browser: Family;
  minute: number;
  heap: { feed: number; chat: number; worker: number } | null;
  /** Megabytes of the processes, whole, and without what is a file's. */
  rss: ByRole;
  own: ByRole;
  /** Percent of one core since the last sample. */
  cpu: ByRole;
  feed: Read;
  chat: Read;
  load: number;
}

/** What a browser does while nothing happens in its pages. */
export interface Idle {
  kind: 'idle';
  browser: Family;
  extension: 'with' | 'without';
  version: string;
  /** Seconds from the last comment to the end of the worker; null where it still ran after ninety, or was not there. */
  workerGone: number | null;
  seconds: number;
  /** Percent of one core. */
  percent: ByRole;
}

declare const soak: { take(): Taken; stop(): void };

const SAMPLE_MS = 30_000;
/** Often enough that no message has left its chat before it is asked about. */
const ASK_MS = 2_000;
const MOST_ASKED = 200;
const PATIENCE_S = 90;
/** Without the extension, how long the pages run before they rest. */
const WARM_MS = 60_000;
const later = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

const PAGES = ['feed', 'chat'] as const;
const nothingRead = () => ({
  shown: 0,
  due: 0,
  judged: 0,
  gone: 0,
  harsh: 0,
  treated: 0,
  waits: [] as number[],
});

async function askAbout(browser: SoakBrowser, page: 'feed' | 'chat', sum: ReturnType<typeof nothingRead>) {
  const { shown, due, waits } = await browser[page].evaluate(() => soak.take());
  sum.shown += shown;
  sum.waits.push(...waits);
  for (let at = 0; at < due.length; at += MOST_ASKED) {
    const some = due.slice(at, at + MOST_ASKED);
    const { comments } = (await browser.ask(page, 'testify', { ids: some.map(({ id }) => id) })) as {
      comments: { scores: object | null }[];
    };
    sum.due += some.length;
    sum.gone += some.length - comments.length;
    sum.judged += comments.filter(({ scores }) => scores !== null).length;
    sum.harsh += some.filter(({ harsh }) => harsh).length;
    sum.treated += some.filter(({ harsh, treated }) => harsh && treated).length;
  }
}

const inAll = (roles: ByRole): ByRole =>
  Object.fromEntries(ROLES.map(role => [role, rounded(roles[role])])) as ByRole;

/** Milliseconds of processor as percent of one core. */
const shareOf = (spent: ByRole, ms: number): ByRole =>
  inAll(Object.fromEntries(ROLES.map(role => [role, (100 * spent[role]) / ms])) as ByRole);

/** Reads for so many minutes. @param tell called with each sample, one in thirty seconds */
export async function readOn(
  family: Family,
  browser: SoakBrowser,
  minutes: number,
  tell: (sample: Sample) => void,
): Promise<void> {
  const began = performance.now();
  let sums = { feed: nothingRead(), chat: nothingRead() };
  let meter = cpuMeter(browser.pid);
  let lookedAt = began;
  for (let next = SAMPLE_MS; performance.now() - began < minutes * 60_000; ) {
    await later(ASK_MS);
    for (const page of PAGES) await askAbout(browser, page, sums[page]);
    if (performance.now() - began < next) continue;
    next += SAMPLE_MS;
    meter.look();
    const ms = performance.now() - lookedAt;
    const cpu = shareOf(meter.spent, ms);
    const heap = await browser.heaps();
    // Firefox tidies in its own time once it was asked.
    if (!heap) await later(1_000);
    const processes = processesOf(browser.pid);
    const read = async (page: 'feed' | 'chat'): Promise<Read> => {
      const { counts } = (await browser.ask(page, 'summary', null)) as { counts: { failed: number } };
      const { waits, ...rest } = sums[page];
      const told = (share: number) => rounded(quantile(waits, share));
      return {
        ...rest,
        waits: waits.length > 0 ? { p50: told(0.5), p95: told(0.95), n: waits.length } : null,
        failed: counts.failed,
      };
    };
    tell({
      kind: 'sample',
      browser: family,
      minute: rounded((performance.now() - began) / 60_000),
      heap: heap && { feed: rounded(heap.feed), chat: rounded(heap.chat), worker: rounded(heap.worker) },
      rss: inAll(byRole(processes, 'rss')),
      own: inAll(byRole(processes, 'own')),
      cpu,
      feed: await read('feed'),
      chat: await read('chat'),
      load: rounded(os.loadavg()[0] ?? 0),
    });
    // What the measuring itself takes is not counted.
    meter = cpuMeter(browser.pid);
    lookedAt = performance.now();
    sums = { feed: nothingRead(), chat: nothingRead() };
  }
}

/** Stops both pages and measures what is still done, once the worker has gone or would not go. */
export async function rest(
  family: Family,
  browser: SoakBrowser,
  seconds: number,
  extension: Idle['extension'],
): Promise<Idle> {
  for (const page of PAGES) await browser[page].evaluate(() => soak.stop());
  await browser.leaveAlone();
  const stopped = performance.now();
  const passed = () => (performance.now() - stopped) / 1000;
  let workerGone: number | null = null;
  while (passed() < PATIENCE_S) {
    await later(1_000);
    if (extension === 'without' || (await browser.workerRuns())) continue;
    workerGone = rounded(passed());
    break;
  }
  await later(5_000);
  const meter = cpuMeter(browser.pid);
  const began = performance.now();
  while (performance.now() - began < 1000 * seconds) {
    await later(5_000);
    meter.look();
  }
  const ms = performance.now() - began;
  return {
    ...{ kind: 'idle', browser: family, extension, version: browser.version, workerGone },
    seconds: Math.round(ms / 1000),
    percent: shareOf(meter.spent, ms),
  };
}

/** The same pages and the same rest in a browser that has no extension of ours. */
export async function restWithout(family: Family, pace: number, seconds: number): Promise<Idle> {
  const browser = await openSoak(family, pace, false);
  try {
    await later(WARM_MS);
    return await rest(family, browser, seconds, 'without');
  } finally {
    await browser.close();
  }
}
