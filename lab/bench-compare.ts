import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadBilingual, loadStages, modelFacts } from '../src/background/judge/bilingual.ts';
import { googleEngine } from '../src/background/judge/google.ts';
import { PlainOps } from '../src/background/judge/plain-ops.ts';
import { framed } from '../src/background/judge/tokenizer.ts';
import { normalise } from '../src/shared/text.ts';
import { type Metric, rounded } from './bench.ts';
import { calibrate, quantile } from './bench-measure.ts';
import { benchComments } from './bench-texts.ts';
import { folderFiles, nodeOptions, ROOT } from './node-judge.ts';

/** What is compared: how it judges one comment, and what its files weigh. */
interface System {
  name: string;
  /** Millions of bytes to download. */
  download: number;
  judge(text: string): Promise<unknown>;
}

const COMMENTS = 200;
const WARM_UPS = 20;
const PEERS = path.join(ROOT, '../shared/peers/google-toxicity');

/** all-MiniLM-L6: 6 layers of 384, 30,522 words, 512 places; in f32, as a graph model of tfjs carries it. */
const MINILM_BYTES = 4 * ((30_522 + 512 + 2) * 384 + 6 * (4 * 384 * 384 + 2 * 384 * 1536 + 9 * 384 + 1536));

async function ours(): Promise<System> {
  const judge = await loadBilingual(nodeOptions());
  return { name: 'ours', download: modelFacts().megabytes, judge: text => judge.judge([text]) };
}

/** The same layers as MiniLM-L6 on tfjs's own products, every comment through all of them; times know no weights. */
async function miniLm(): Promise<System> {
  const { tokenizer, transformer } = await loadStages({ ...nodeOptions(), ops: () => new PlainOps() });
  return {
    name: 'an encoder of the size of MiniLM-L6 (our weights)',
    download: MINILM_BYTES / 1e6,
    judge: async text => transformer.logits(framed(tokenizer.segment(normalise(text)).ids.slice(0, 126))),
  };
}

/** The package with Google's topology and vocabulary; the weights are seeded numbers where the real ones are absent. */
async function google(): Promise<System> {
  const real = path.join(ROOT, 'models/google');
  const isReal = fs.existsSync(path.join(real, 'toxicity/model.json'));
  const folder = isReal ? real : fs.mkdtempSync(path.join(os.tmpdir(), 'cybercare-google-'));
  if (!isReal) execFileSync(process.execPath, [path.join(ROOT, 'tests/google/seeded.mjs'), folder]);
  const read = (name: string) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
  const engine = googleEngine({ ...read('files.json'), thresholds: read('thresholds.json') });
  // What is not Google's work is left out of its time.
  const nothing = { toxicity: 0 } as never;
  const judge = await engine.load({
    ...nodeOptions(),
    files: folderFiles(folder),
    ours: {
      judge: async texts => texts.map(() => ({ kind: 'scored', language: 'en', scores: nothing })),
      selfTest: async () => true,
      dispose: async () => undefined,
    },
  });
  if (!isReal) fs.rmSync(folder, { recursive: true, force: true });
  return {
    name: `@tensorflow-models/toxicity (${isReal ? 'Google’s weights' : 'seeded weights'})`,
    download: engine.facts.megabytes,
    judge: text => judge.judge([text]),
  };
}

const residentMb = () => process.memoryUsage().rss / 1e6;

/** Loads a system and warms it up. Returns it with the memory that it added, in millions of bytes. */
async function started(load: () => Promise<System>, texts: string[]) {
  const before = residentMb();
  const system = await load();
  for (const text of texts) await system.judge(text);
  return { system, memory: residentMb() - before, times: [] as number[] };
}

/**
 * Our model beside two others, in one run on the same comments, each comment by all of them in turn, so that a slow
 * moment of the machine is slow for all. Google's is left out where its topology is not at hand.
 */
export async function compareMetrics(): Promise<Metric[]> {
  const texts = benchComments(COMMENTS);
  const loads = [ours, miniLm, ...(fs.existsSync(PEERS) ? [google] : [])];
  const all: Awaited<ReturnType<typeof started>>[] = [];
  for (const load of loads) all.push(await started(load, texts.slice(0, WARM_UPS)));
  const speeds = [calibrate()];
  for (const text of texts)
    for (const { system, times } of all) {
      const start = performance.now();
      await system.judge(text);
      times.push(performance.now() - start);
    }
  speeds.push(calibrate());
  return all.map(({ system, memory, times }) => ({
    id: 'compare',
    name: system.name,
    value: rounded(quantile(times, 0.5)),
    unit: 'ms',
    n: times.length,
    limit: null,
    p95: rounded(quantile(times, 0.95)),
    'comments/s': rounded((1000 * times.length) / times.reduce((sum, time) => sum + time, 0)),
    'MB downloaded': rounded(system.download),
    'MB in memory': rounded(memory),
    gflops: rounded(quantile(speeds, 0.5)),
  }));
}
