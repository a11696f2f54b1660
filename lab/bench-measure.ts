import * as tf from '@tensorflow/tfjs-core';
import type { Stages } from '../src/background/judge/stages.ts';
import { framed } from '../src/background/judge/tokenizer.ts';
import type { Rewriter } from '../src/background/rewriter/rewriter.ts';
import { normalise } from '../src/shared/text.ts';

/** Times in milliseconds of softening texts one by one, warm; of the judge on the same texts. */
export interface SoftenTimes {
  soften: number[];
  judge: number[];
}

/** @param texts hostile ones; the first ones warm up and are measured too */
export async function measureSoftening(
  rewriter: Rewriter,
  stages: Stages,
  texts: string[],
): Promise<SoftenTimes> {
  for (const text of texts.slice(0, WARM_UPS)) await rewriter.soften(text);
  const times: SoftenTimes = { soften: [], judge: [] };
  for (const text of texts) {
    times.judge.push(await timeOf(() => stages.judge(text)));
    times.soften.push(await timeOf(() => rewriter.soften(text)));
  }
  return times;
}

/** What the judge's bench measures, in Node and in a browser's worker alike. Times in milliseconds. */
export interface JudgeTimes {
  /** Of each comment alone. */
  single: number[];
  /** Of the transformer on each comment, as if the first stage cleared nothing. */
  transformer: number[];
  /** Comments a second in batches of 32. */
  throughput: number;
  /** Share of comments that the first stage cleared. */
  cleared: number;
  /** Billions of operations a second that tfjs's matmul reached in between: what the machine was worth just then. */
  gflops: number;
}

const WARM_UPS = 20;
const BATCH = 32;
const CALIBRATION_MS = 200;

/** Value below which a share of the sorted values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
}

/** The speed of a dense product of [256, 512] by [512, 512] in f32. */
export function calibrate(): number {
  return tf.tidy(() => {
    const [a, b] = [tf.ones([256, 512]), tf.ones([512, 512])];
    tf.matMul(a, b).dispose();
    const start = performance.now();
    let runs = 0;
    for (; performance.now() - start < CALIBRATION_MS; runs++) tf.matMul(a, b).dispose();
    return (runs * 2 * 256 * 512 * 512) / (performance.now() - start) / 1e6;
  });
}

async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * @param single comments judged one by one; the first ones warm up
 * @param many comments judged in batches
 */
export async function measureJudge(stages: Stages, single: string[], many: string[]): Promise<JudgeTimes> {
  for (const text of single.slice(0, WARM_UPS)) await stages.judge(text);
  const speeds = [calibrate()];
  const times: number[] = [];
  for (const text of single) times.push(await timeOf(() => stages.judge(text)));
  speeds.push(calibrate());
  const idsOf = (text: string) => framed(stages.tokenizer.segment(normalise(text)).ids.slice(0, 126));
  const transformer: number[] = [];
  for (const text of single) transformer.push(await timeOf(() => stages.transformer.logits(idsOf(text))));
  let cleared = 0;
  const total = await timeOf(async () => {
    for (let at = 0; at < many.length; at += BATCH) {
      for (const text of many.slice(at, at + BATCH)) cleared += (await stages.examine(text)).cleared ? 1 : 0;
    }
  });
  speeds.push(calibrate());
  return {
    single: times,
    transformer,
    throughput: (1000 * many.length) / total,
    cleared: cleared / many.length,
    gflops: quantile(speeds, 0.5),
  };
}
