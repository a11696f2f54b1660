import fs from 'node:fs';
import path from 'node:path';
import { authoredPairs } from './authored-data.ts';
import { judgeMetrics, type Metric, rounded } from './bench.ts';
import { withExtension, workerOf } from './bench-chromium.ts';
import { type JudgeTimes, quantile, type SoftenTimes } from './bench-measure.ts';
import { benchComments } from './bench-texts.ts';
import { ROOT } from './node-judge.ts';

const SINGLE = 500;
const MANY = 2000;

declare global {
  /** In the worker of the bench's own extension (bench-worker.ts). */
  var benchJudge: (
    single: string[],
    many: string[],
    hostile: string[],
  ) => Promise<JudgeTimes & SoftenTimes & { loadMs: number }>;
}

/** An extension with nothing but the judge, bundled as build.mjs bundles it, in .cache. */
async function buildJudgeExtension(): Promise<string> {
  const out = path.join(ROOT, '.cache/bench-extension');
  const { build } = await import('esbuild');
  const { tfjsSlim } = await import(path.join(ROOT, 'scripts/tfjs-slim.mjs'));
  fs.rmSync(out, { recursive: true, force: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: { background: 'lab/bench-worker.ts' },
    outdir: out,
    bundle: true,
    format: 'iife',
    target: 'chrome121',
    minify: true,
    plugins: [tfjsSlim()],
    logLevel: 'warning',
  });
  for (const file of ['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm']) {
    fs.cpSync(
      path.join(ROOT, 'node_modules/@tensorflow/tfjs-backend-wasm/dist', file),
      path.join(out, 'wasm', file),
    );
  }
  for (const folder of ['models/bilingual', 'models/rewriter'])
    fs.cpSync(path.join(ROOT, folder), path.join(out, folder), { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'bench',
    version: '1',
    background: { service_worker: 'background.js' },
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'" },
  };
  fs.writeFileSync(path.join(out, 'manifest.json'), JSON.stringify(manifest));
  return out;
}

/** How long a person waits for softer words, and how much longer than for the verdict alone. */
function softenMetrics(where: string, { soften, judge }: SoftenTimes): Metric[] {
  const [unit, n, limit] = ['ms', soften.length, null];
  const line = (name: string, value: number) => ({
    id: 'soften',
    name,
    value: rounded(value),
    unit,
    n,
    limit,
    where,
  });
  return [
    line('softened comment, p50', quantile(soften, 0.5)),
    line('softened comment, p95', quantile(soften, 0.95)),
    {
      ...line('softening, times the judge’s time, p50', quantile(soften, 0.5) / quantile(judge, 0.5)),
      unit: '',
    },
  ];
}

/** P1, P2 and P16 where they count: in the service worker of a real Chromium. */
export async function workerMetrics(): Promise<Metric[]> {
  const times = await withExtension(await buildJudgeExtension(), async context => {
    const many = benchComments(MANY);
    const worker = await workerOf(context);
    return worker.evaluate(texts => globalThis.benchJudge(texts.single, texts.many, texts.hostile), {
      single: many.slice(0, SINGLE),
      many,
      hostile: authoredPairs('test').map(({ text }) => text),
    });
  });
  const where = 'chromium service worker';
  const value = rounded(times.loadMs);
  const load = { id: 'P16', name: 'model load and self-test', value, unit: 'ms', n: 1, limit: 1500, where };
  return [load, ...softenMetrics(where, times), ...judgeMetrics(where, times, MANY)];
}
