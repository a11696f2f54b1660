import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { startBackend, stopBackend } from '../src/background/judge/backend.ts';
import { loadStages } from '../src/background/judge/bilingual.ts';
import { calibrate, type JudgeTimes, measureJudge, quantile } from './bench-measure.ts';
import { benchComments } from './bench-texts.ts';
import { nodeOptions, ROOT } from './node-judge.ts';

/** One line of the bench. The limit is what CI fails on (../shared/knowledge/performance.md), null where there is none. */
export interface Metric {
  id: string;
  name: string;
  value: number;
  unit: string;
  n: number;
  limit: number | null;
  [extra: string]: number | string | null;
}

/** What times are normalised to, so that a slow machine does not look like a slow program. */
const REFERENCE_GFLOPS = 20;

export const rounded = (value: number) => Math.round(value * 100) / 100;

/** P1 and P2 from what was measured, said of where. */
export function judgeMetrics(where: string, times: JudgeTimes, many: number): Metric[] {
  const { single, transformer, throughput, cleared, gflops } = times;
  const factor = gflops / REFERENCE_GFLOPS;
  const extra = { where, gflops: rounded(gflops) };
  const time = (id: string, name: string, values: number[], share: number, limit: number | null): Metric => {
    const value = quantile(values, share);
    const normalised = rounded(value * factor);
    return { id, name, value: rounded(value), unit: 'ms', n: values.length, limit, ...extra, normalised };
  };
  return [
    time('P1', 'one comment, p50', single, 0.5, 30),
    time('P1', 'one comment, p95', single, 0.95, 80),
    time('P1', 'one comment through the transformer, p50', transformer, 0.5, null),
    time('P1', 'one comment through the transformer, p95', transformer, 0.95, null),
    {
      id: 'P2',
      name: 'comments a second in batches of 32',
      value: rounded(throughput),
      unit: '1/s',
      n: many,
      limit: 60,
      ...extra,
      normalised: rounded(throughput / factor),
      cleared: rounded(cleared),
    },
  ];
}

/** P16: reading, verifying, unpacking and the canaries, several times, each from nothing. */
async function loadMetrics(): Promise<Metric> {
  const runs: number[] = [];
  const speeds: number[] = [];
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    const stages = await loadStages(nodeOptions());
    runs.push(performance.now() - start);
    speeds.push(calibrate());
    stages.transformer.dispose();
    await stopBackend();
  }
  const [value, gflops] = [rounded(quantile(runs, 0.5)), rounded(quantile(speeds, 0.5))];
  return {
    id: 'P16',
    name: 'model load and self-test, p50',
    value,
    unit: 'ms',
    n: runs.length,
    limit: 1500,
    where: 'node',
    gflops,
    normalised: rounded((value * gflops) / REFERENCE_GFLOPS),
  };
}

/** A built script and all that it loads at once, not what it loads when it is asked for. */
function withParts(file: string, known: string[] = []): string[] {
  if (known.includes(file)) return known;
  known.push(file);
  for (const [, part = ''] of fs.readFileSync(file, 'utf8').matchAll(/(?:from|import) ?"(\.[^"]+)"/g))
    withParts(path.join(path.dirname(file), part), known);
  return known;
}

/** P15, of what `npm run build` made. */
function sizeMetrics(): Metric[] {
  const kilobytes = (file: string, limit: number): Metric[] => {
    const full = path.join(ROOT, 'dist/chrome', file);
    if (!fs.existsSync(full)) return [];
    const parts = withParts(full).map(part => zlib.gzipSync(fs.readFileSync(part)).length);
    const value = rounded(parts.reduce((sum, size) => sum + size, 0) / 1024);
    return [{ id: 'P15', name: `${file}, gzip`, value, unit: 'KB', n: 1, limit }];
  };
  const zip = path.join(ROOT, 'dist/cybercare-chrome.zip');
  const megabytes = fs.existsSync(zip) ? fs.statSync(zip).size / 1e6 : null;
  return [
    ...kilobytes('content.js', 60),
    ...kilobytes('popup/index.js', 120),
    ...(megabytes === null
      ? []
      : [{ id: 'P15', name: 'zip', value: rounded(megabytes), unit: 'MB', n: 1, limit: 40 }]),
  ];
}

async function nodeMetrics(): Promise<Metric[]> {
  const load = await loadMetrics();
  await startBackend(nodeOptions().wasmPath);
  const many = benchComments(2000);
  const times = await measureJudge(await loadStages(nodeOptions()), many.slice(0, 500), many);
  return [load, ...judgeMetrics('node', times, many.length)];
}

/** What can be asked for by name, in the order in which all of it runs. */
const PARTS: Record<string, () => Promise<Metric[]>> = {
  sizes: async () => sizeMetrics(),
  node: nodeMetrics,
  worker: async () => (await import('./bench-browser.ts')).workerMetrics(),
  scan: async () => (await import('./bench-scan.ts')).scanMetrics(),
  cover: async () => (await import('./bench-cover.ts')).coverMetrics(),
};

/**
 * Prints one JSON line for each metric.
 * @param args names of parts; all of them when there are none
 */
export async function bench(args: string[]): Promise<number> {
  const unknown = args.find(name => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined) {
    console.error(`Usage: npm run -s lab -- bench [${Object.keys(PARTS).join('] [')}]`);
    return 2;
  }
  for (const [name, measure] of Object.entries(PARTS)) {
    if (args.length > 0 && !args.includes(name)) continue;
    for (const metric of await measure()) console.log(JSON.stringify(metric));
  }
  return 0;
}
