import path from 'node:path';
import { startBackend, stopBackend } from '../src/background/judge/backend.ts';
import { loadStages } from '../src/background/judge/bilingual.ts';
import { calibrate, type JudgeTimes, measureJudge, quantile } from './bench-measure.ts';
import { benchComments } from './bench-texts.ts';
import { nodeOptions, ROOT } from './node-judge.ts';
import { sizesOf } from './sizes.ts';

/**
 * One line of the bench. The limit (../shared/knowledge/performance.md) is null where there is none; `bench` fails by it
 * where the unit is one that no busy machine changes.
 */
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

/** P15, of what `npm run build` made. */
const sizeMetrics = (): Metric[] =>
  sizesOf(path.join(ROOT, 'dist/chrome'), path.join(ROOT, 'dist/cybercare-chrome.zip')).map(
    ({ name, value, unit, limit }) => ({ id: 'P15', name, value: rounded(value), unit, n: 1, limit }),
  );

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
  compare: async () => (await import('./bench-compare.ts')).compareMetrics(),
  cover: async () => (await import('./bench-cover.ts')).coverMetrics(),
  built: async () => (await import('./bench-built.ts')).builtMetrics(),
  memory: async () => (await import('./bench-memory.ts')).memoryMetrics(),
};

/** Sizes, counts and leaks. Times and what is made of them only print: machines are noisy. */
const HELD_UNITS = ['KB', 'MB', 'MB/min', 'messages', 'tasks', 'tensors'];

/** Whether a metric is over a limit that holds on every machine. */
export const isBroken = ({ value, unit, limit }: Metric): boolean =>
  limit !== null && HELD_UNITS.includes(unit) && value > limit;

/**
 * Prints one JSON line for each metric. Resolves with 1 when a size, a count or a leak is over its limit.
 * @param args names of parts; all of them when there are none
 */
export async function bench(args: string[]): Promise<number> {
  const unknown = args.find(name => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined) {
    console.error(`Usage: npm run -s lab -- bench [${Object.keys(PARTS).join('] [')}]`);
    return 2;
  }
  const broken: Metric[] = [];
  for (const [name, measure] of Object.entries(PARTS)) {
    if (args.length > 0 && !args.includes(name)) continue;
    for (const metric of await measure()) {
      console.log(JSON.stringify(metric));
      if (isBroken(metric)) broken.push(metric);
    }
  }
  for (const { id, name, value, unit, limit } of broken)
    console.error(`${id}, ${name}: ${value} ${unit}, the limit is ${limit}.`);
  return broken.length ? 1 : 0;
}
