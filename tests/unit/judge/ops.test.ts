import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeOptions } from '../../../lab/node-judge.ts';
import { startBackend, stopBackend } from '../../../src/background/judge/backend.ts';
import type { EncoderOps } from '../../../src/background/judge/encoder-ops.ts';
import { KernelOps, packWeight } from '../../../src/background/judge/kernel-ops.ts';
import { startKernels } from '../../../src/background/judge/kernels.ts';
import { PlainOps } from '../../../src/background/judge/plain-ops.ts';

const wave = (length: number, scale: number, step = 1) =>
  Float32Array.from({ length }, (_, i) => scale * Math.sin(1.7 * i * step + 0.3 * Math.cos(i)));

describe.each(['plain', 'relaxed'] as const)('our kernels in %s SIMD', kind => {
  beforeAll(async () => {
    await startBackend(nodeOptions().wasmPath);
    expect(await startKernels()).toBe('relaxed');
  });
  afterAll(stopBackend);

  /** The largest difference between both implementations of a step. */
  function difference(step: (ops: EncoderOps) => tf.Tensor): number {
    const [plain, kernel] = [new PlainOps(), new KernelOps(kind)];
    const far = tf.tidy(() => tf.max(tf.abs(tf.sub(step(plain), step(kernel)))).dataSync()[0]);
    plain.dispose();
    kernel.dispose();
    return far as number;
  }

  // The last block of rows is full, or holds one, two or three.
  const rows = [1, 2, 3, 4, 5, 32, 127];

  it.each(rows)('multiply %i rows as tfjs does', n => {
    const x = () => tf.tensor2d(wave(n * 384, 2), [n, 384]);
    expect(difference(ops => ops.dense(wave(24 * 384, 0.1, 3), wave(24, 1))(x()))).toBeLessThan(1e-3);
    expect(difference(ops => ops.dense(wave(9 * 384, 0.1, 3), wave(9, 1))(x()))).toBeLessThan(1e-3);
    expect(difference(ops => ops.dense(wave(24 * 384, 0.1, 3), wave(24, 1), 'gelu')(x()))).toBeLessThan(1e-3);
  });

  it.each(rows)('attend over %i rows as tfjs does', n => {
    const qkv = () => tf.tensor2d(wave(n * 192, 2), [n, 192]);
    expect(difference(ops => ops.attention(2)(qkv()))).toBeLessThan(1e-5);
  });

  it.each(rows)('add and normalise %i rows as tfjs does', n => {
    const [x, y] = [
      () => tf.tensor2d(wave(n * 64, 2), [n, 64]),
      () => tf.tensor2d(wave(n * 64, 3, 2), [n, 64]),
    ];
    expect(difference(ops => ops.addNorm(wave(64, 1), wave(64, 1, 2), 1e-12)(x(), y()))).toBeLessThan(1e-4);
  });

  it('keep sums within 32 bits when all weights and activations are as large as can be', () => {
    const [x, weight] = [() => tf.ones([4, 1536]) as tf.Tensor2D, new Float32Array(8 * 1536).fill(3)];
    const ops = new KernelOps(kind);
    const y = ops.dense(weight, new Float32Array(8))(x()).dataSync();
    expect(Math.min(...y)).toBeCloseTo(3 * 1536, 0);
    ops.dispose();
  });

  it('carry a row of zeros and a number that is none', () => {
    const { scales } = packWeight(new Float32Array(16), 2);
    expect([...scales]).toEqual([0, 0]);
    const ops = new KernelOps(kind);
    const y = ops.dense(wave(64, 1), wave(8, 1))(tf.tensor2d([Number.NaN, ...wave(15, 1)], [2, 8]));
    expect([...y.dataSync()].slice(0, 8).every(Number.isNaN)).toBe(true);
    ops.dispose();
  });
});
