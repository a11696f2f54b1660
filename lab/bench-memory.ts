import fs from 'node:fs';
import path from 'node:path';
import { type Metric, rounded } from './bench.ts';
import { threadOfMany } from './bench-built-page.ts';
import { builtFor, type Family, harshWords, inEach, openWorld } from './harness.ts';
import { ROOT } from './node-judge.ts';
import { byRole, processesOf } from './soak/processes.ts';

const ADDRESS = 'https://blog.example.org/memory/';
const COMMENTS = 500;
const PATIENCE_S = 240;
/** A worker that is still there so long after the last comment counts as one that stays. */
const WORKER_LIMIT_S = 120;
const later = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

/** In the page (bench-built-page.ts). */
declare const bench: { done(): { all: number | null } };

/** An extension that does nothing, to compare with. */
function emptyExtension(family: Family): string {
  const folder = path.join(ROOT, '.cache/bench-empty', family);
  fs.mkdirSync(folder, { recursive: true });
  const background =
    family === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' };
  const manifest = {
    ...{ manifest_version: 3, name: 'empty', version: '1', background },
    ...(family === 'firefox' && { browser_specific_settings: { gecko: { id: 'empty@bench.example' } } }),
  };
  fs.writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  fs.writeFileSync(path.join(folder, 'background.js'), '');
  return folder;
}

const memoryOf = (pid: number) => byRole(processesOf(pid), 'rss').extension;

async function memoryOfEmpty(family: Family): Promise<number> {
  const world = await openWorld(family, new Map(), null);
  try {
    await world.browser.install(emptyExtension(family));
    await later(3_000);
    return memoryOf(world.browser.pid);
  } finally {
    await world.close();
  }
}

/** P11 and P12 of one browser: what its process of extensions holds while 500 comments are judged, and when the worker goes. */
async function metricsOf(family: Family): Promise<Metric[]> {
  const empty = await memoryOfEmpty(family);
  const pages = new Map([[ADDRESS, threadOfMany(COMMENTS, await harshWords(), 1)]]);
  const world = await openWorld(family, pages, await builtFor(family));
  try {
    const { page } = await world.open(ADDRESS);
    let [peak, done] = [0, false];
    for (const start = performance.now(); !done && performance.now() - start < 1000 * PATIENCE_S; ) {
      await later(500);
      peak = Math.max(peak, memoryOf(world.browser.pid));
      done = (await page.evaluate(() => bench.done())).all !== null;
    }
    const last = performance.now();
    const settled = memoryOf(world.browser.pid);
    await world.leaveAlone();
    const passed = () => (performance.now() - last) / 1000;
    while (passed() < WORKER_LIMIT_S && (await world.browser.workerRuns())) await later(500);
    const memory = (name: string, value: number, limit: number | null): Metric => ({
      ...{ id: 'P12', name, value: rounded(value - empty), unit: 'MB', n: done ? COMMENTS : 0, limit },
      ...{ where: family, empty: rounded(empty) },
    });
    return [
      memory('process of the extension over an empty one, most', peak, 200),
      memory('process of the extension over an empty one, 500 comments later', settled, null),
      {
        ...{ id: 'P11', name: 'from the last comment to the end of the worker', value: rounded(passed()) },
        ...{ unit: 's', n: 1, limit: 60, where: family },
      },
    ];
  } finally {
    await world.close();
  }
}

/** P11 and P12, of the extension as it is built, in both browsers. */
export async function memoryMetrics(): Promise<Metric[]> {
  return inEach(metricsOf);
}
