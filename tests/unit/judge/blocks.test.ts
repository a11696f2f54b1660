import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { nodeOptions } from '../../../lab/node-judge.ts';
import { startBackend, stopBackend } from '../../../src/background/judge/backend.ts';
import { packBlocks } from '../../../src/background/judge/blocks.ts';
import { KernelOps } from '../../../src/background/judge/kernel-ops.ts';
import { startKernels } from '../../../src/background/judge/kernels.ts';
import { PlainOps } from '../../../src/background/judge/plain-ops.ts';
import { Trial } from '../../../src/background/judge/trial.ts';

/** Weights as a model has them: -8 to 7 times a half, which every 32 share. */
const weightsOf = (rows: number, columns: number) =>
  Float32Array.from({ length: rows * columns }, (_, i) => {
    const block = Math.floor(i / 32);
    return (((i * 7919 + 13 * block) % 16) - 8) * (block % 5) * (block % 2 ? -1 : 1) * 2 ** -8;
  });

const activationsOf = (n: number, columns: number, scale = 2) =>
  Float32Array.from({ length: n * columns }, (_, i) => scale * Math.sin(1.7 * i + 0.3 * Math.cos(i)));

/** How far rounding activations to 8 bits may move each output: half a unit of its block for each of them. */
function allowed(x: Float32Array, weight: Float32Array, n: number, columns: number): number[] {
  const rows = weight.length / columns;
  return Array.from({ length: n * rows }, (_, at) => {
    const [xs, ws] = [Math.floor(at / rows) * columns, (at % rows) * columns];
    let sum = 1e-4;
    for (let from = 0; from < columns; from += 32) {
      const largest = Math.max(...x.subarray(xs + from, xs + from + 32).map(Math.abs));
      const sizes = weight.subarray(ws + from, ws + from + 32).reduce((all, w) => all + Math.abs(w), 0);
      sum += (sizes * largest * 0.501) / 127;
    }
    return sum;
  });
}

describe('matrices of 4-bit blocks', () => {
  beforeAll(async () => {
    await startBackend(nodeOptions().wasmPath);
    expect(await startKernels()).toBe('relaxed');
  });
  afterAll(stopBackend);

  /** Every output of plain operations and of our kernels, each run twice as often as both ways need. */
  function outputsOf(x: Float32Array, weight: Float32Array, n: number, columns: number, activation?: 'gelu') {
    expect(packBlocks(weight, weight.length / columns)).toBeDefined();
    const bias = activationsOf(1, weight.length / columns, 1);
    return [new PlainOps(), new KernelOps('relaxed')].map(ops => {
      const layer = ops.dense(weight, bias, activation);
      const runs = Array.from({ length: 8 }, () =>
        tf.tidy(() => layer(tf.tensor2d(x, [n, columns])).dataSync()),
      );
      ops.dispose();
      // Sums in 16 and in 32 bits take turns, and are the same to the last bit.
      for (const run of runs) expect(run).toEqual(runs[0]);
      return runs[0] as Float32Array;
    }) as [Float32Array, Float32Array];
  }

  const expectNear = (x: Float32Array, weight: Float32Array, n: number, columns: number) => {
    const [plain, kernel] = outputsOf(x, weight, n, columns);
    const limits = allowed(x, weight, n, columns);
    expect(plain.length).toBe(limits.length);
    plain.forEach((value, i) => {
      expect(Math.abs(value - (kernel[i] as number))).toBeLessThanOrEqual(limits[i] as number);
    });
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

  it('hold the largest sums there are', () => {
    const [x, weight] = [new Float32Array(4 * 1536).fill(-1), new Float32Array(8 * 1536).fill(-8)];
    expectNear(x, weight, 4, 1536);
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

it('of two ways the faster stays, by the work they did', () => {
  const trial = new Trial();
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  const slow = vi.fn(() => {
    now += 3;
  });
  const fast = vi.fn(() => {
    now += 2;
  });
  for (let call = 0; call < 2000; call++) trial.run([slow, fast], 1);
  clock.mockRestore();
  expect(slow).toHaveBeenCalledTimes(600);
  expect(fast).toHaveBeenCalledTimes(1400);
});
