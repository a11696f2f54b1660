import fs from 'node:fs';
import v8 from 'node:v8';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { nodeOptions } from '../../../lab/node-judge.ts';
import { distressManifest } from '../../../src/background/distress/packaged.ts';
import { startBackend, stopBackend } from '../../../src/background/judge/backend.ts';
import { packBlocks } from '../../../src/background/judge/blocks.ts';
import { KernelOps } from '../../../src/background/judge/kernel-ops.ts';
import { startKernels } from '../../../src/background/judge/kernels.ts';
import { manifest as judge } from '../../../src/background/judge/packaged.ts';
import { PlainOps } from '../../../src/background/judge/plain-ops.ts';
import { Trial } from '../../../src/background/judge/trial.ts';
import { decodeTensor } from '../../../src/background/judge/weights.ts';
import { rewriterManifest } from '../../../src/background/rewriter/packaged.ts';

/** Both ways of ours come within so many. */
const RUNS = 8;

/** Weights as a model has them: -8 to 7 times a half, which every 32 share. */
const weightsOf = (rows: number, columns: number) =>
  Float32Array.from({ length: rows * columns }, (_, i) => {
    const block = Math.floor(i / 32);
    return (((i * 7919 + 13 * block) % 16) - 8) * (block % 5) * (block % 2 ? -1 : 1) * 2 ** -8;
  });

const activationsOf = (n: number, columns: number, scale = 2) =>
  Float32Array.from({ length: n * columns }, (_, i) => scale * Math.sin(1.7 * i + 0.3 * Math.cos(i)));

/** One number for each 32 values, from what was made of those before and their sizes. */
const byBlock = (values: Float32Array, join: (made: number, size: number) => number): number[] =>
  Array.from({ length: values.length / 32 }, (_, block) =>
    values.subarray(32 * block, 32 * block + 32).reduce((made, value) => join(made, Math.abs(value)), 0),
  );

/** How far rounding activations to 8 bits may move each output: half a unit of its block for each of them. */
function allowed(x: Float32Array, weight: Float32Array, n: number, columns: number): number[] {
  const [rows, blocks] = [weight.length / columns, columns / 32];
  const largest = byBlock(x, (made, size) => Math.max(made, size));
  const sums = byBlock(weight, (made, size) => made + size);
  return Array.from({ length: n * rows }, (_, at) => {
    const [xs, ws] = [Math.floor(at / rows) * blocks, (at % rows) * blocks];
    let sum = 1e-4;
    for (let b = 0; b < blocks; b++)
      sum += ((sums[ws + b] as number) * (largest[xs + b] as number) * 0.501) / 127;
    return sum;
  });
}

// Node 20 gets sums in 32 bits right only where it optimises before anything runs (`agree` in relaxed.ts).
v8.setFlagsFromString('--no-liftoff');

describe('matrices of 4-bit blocks', () => {
  const inTurns = vi.spyOn(Trial.prototype, 'run');

  beforeAll(async () => {
    await startBackend(nodeOptions().wasmPath);
    expect(await startKernels()).toBe('relaxed');
  });
  afterAll(async () => {
    inTurns.mockRestore();
    await stopBackend();
  });

  /** What plain operations and our kernels give. */
  function outputsOf(x: Float32Array, weight: Float32Array, n: number, columns: number, activation?: 'gelu') {
    expect(packBlocks(weight, weight.length / columns)).toBeDefined();
    const bias = activationsOf(1, weight.length / columns, 1);
    const [[plain], kernel] = [new PlainOps(), new KernelOps('relaxed')].map((ops, i) => {
      const layer = ops.dense(weight, bias, activation);
      const runs = Array.from({ length: i === 0 ? 1 : RUNS }, () =>
        tf.tidy(() => layer(tf.tensor2d(x, [n, columns])).dataSync<'float32'>()),
      );
      ops.dispose();
      return runs;
    }) as [[Float32Array], Float32Array[]];
    expect(inTurns).toHaveBeenCalledTimes(RUNS);
    inTurns.mockClear();
    // Sums in 16 and in 32 bits are the same to the last bit.
    expect(new Set(kernel.map(run => Buffer.from(run.buffer).toString('base64'))).size).toBe(1);
    return [plain, kernel[0] as Float32Array] as const;
  }

  const expectNear = (x: Float32Array, weight: Float32Array, n: number, columns: number) => {
    const [plain, kernel] = outputsOf(x, weight, n, columns);
    const limits = allowed(x, weight, n, columns);
    expect(plain.length).toBe(limits.length);
    const far = plain.map((value, i) => Math.abs(value - (kernel[i] as number)));
    expect(far.findIndex((distance, i) => !(distance <= (limits[i] as number)))).toBe(-1);
  };

  it.each([
    [1, 32, 1],
    [1, 384, 3],
    [2, 64, 9],
    [3, 384, 8],
    [4, 96, 24],
    [5, 384, 17],
    [32, 768, 360],
    [127, 1536, 40],
  ])('multiply %i rows of %i columns to %i outputs', (n, columns, rows) => {
    expectNear(activationsOf(n, columns), weightsOf(rows, columns), n, columns);
  });

  it('keep to small activations beside large ones in another block, and to rows of zeros', () => {
    const x = activationsOf(4, 384, 0.01);
    x[40] = 1000;
    x.fill(0, 384, 768);
    expectNear(x, weightsOf(16, 384), 4, 384);
  });

  it.each([
    [1, 7],
    [-1, 7],
    [1, -8],
    [-1, -8],
  ])('hold the largest sums there are, of activations %i and weights %i', (value, most) => {
    // Both ends are there, so that a nibble is its weight + 8.
    const weight = Float32Array.from({ length: 8 * 1536 }, (_, i) => [-8, 7][i % 32] ?? most);
    expectNear(new Float32Array(4 * 1536).fill(value), weight, 4, 1536);
  });

  it('curve as the exact GELU does', () => {
    // One weight of one: outputs are the activations, of which two of a size are exact in 8 bits.
    const weight = new Float32Array(8 * 32);
    weight[0] = 1;
    for (let value = -12; value <= 12; value += 0.0625) {
      const x = new Float32Array(32).fill(value);
      const [plain, kernel] = outputsOf(x, weight, 1, 32, 'gelu');
      expect(Math.abs((plain[0] as number) - (kernel[0] as number))).toBeLessThan(6e-5);
    }
  });

  it('carry a number that is none', () => {
    const x = activationsOf(2, 32);
    x[5] = Number.NaN;
    const [, kernel] = outputsOf(x, weightsOf(8, 32), 2, 32);
    expect(kernel.slice(0, 8).every(Number.isNaN)).toBe(true);
    expect(kernel.slice(8).every(Number.isFinite)).toBe(true);
  });

  it('are those of sixteen steps alone, and of whole blocks', () => {
    const steps = fc.array(fc.integer({ min: -8, max: 7 }), { minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(steps, fc.constantFrom(1, -1, 2 ** -9, -0.7001953125), (values, unit) => {
        expect(
          packBlocks(
            Float32Array.from(values, v => v * unit),
            1,
          ),
        ).toBeDefined();
      }),
    );
    expect(packBlocks(activationsOf(8, 32), 8)).toBeUndefined();
    expect(packBlocks(new Float32Array(8 * 40), 8)).toBeUndefined();
  });
});

it.each([
  ['bilingual', judge],
  ['rewriter', rewriterManifest],
  ['distress', distressManifest],
])(
  'the model that ships in models/%s has no matrix of four bits that would be widened',
  (folder, manifest) => {
    const parts = manifest.files.filter(({ role }) => role === 'weights');
    const joined = Buffer.concat(parts.map(({ file }) => fs.readFileSync(`models/${folder}/${file}`)));
    const weights = new Uint8Array(joined).buffer;
    const layers = manifest.tensors.filter(({ name, dtype }) => dtype === 'q4' && name !== 'emb.word');
    expect(layers).not.toHaveLength(0);
    const widened = layers.filter(
      entry => !packBlocks(decodeTensor(weights, entry), entry.shape[0] as number),
    );
    expect(widened.map(({ name }) => name)).toEqual([]);
  },
);
