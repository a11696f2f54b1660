import * as tf from '@tensorflow/tfjs-core';
import { packBlocks, wholeRows } from './blocks.ts';
import type { EncoderOps, Layer } from './encoder-ops.ts';
import { ADD_NORM, ATTENTION, BLOCK_DENSE, DENSE, type KernelKind } from './kernels.ts';

/** Rows of activations become integers up to this in kernels.as. */
const LARGEST_ACTIVATION = 16383;
const LARGEST_WEIGHT = 32767;
/** Columns over which kernels.as sums in integers. */
const CHUNK = 128;

interface PackedWeight {
  /** 16-bit integers, two in one of 32 bits, since tfjs has no tensors of 16. */
  values: Int32Array;
  /** What one unit is worth, for each row. */
  scales: Float32Array;
}

/**
 * The largest weight of a row, and the largest sum of absolute weights that meet in one 32-bit integer: those of
 * 128 columns, of which each of the four lanes of a SIMD register takes two in eight.
 */
function boundsOf(row: Float32Array): { largest: number; laneSum: number } {
  let [largest, laneSum] = [0, 0];
  const sums = new Float64Array(4);
  for (let i = 0; i < row.length; i++) {
    if (i % CHUNK === 0) sums.fill(0);
    const size = Math.abs(row[i] as number);
    const lane = (i & 7) >> 1;
    const sum = (sums[lane] as number) + size;
    sums[lane] = sum;
    if (size > largest) largest = size;
    if (sum > laneSum) laneSum = sum;
  }
  return { largest, laneSum };
}

/** Rows of f32 as 16-bit integers, scaled so that no sum of products with activations leaves 32 bits. */
export function packWeight(weight: Float32Array, rows: number): PackedWeight {
  const columns = weight.length / rows;
  const values = new Int16Array(weight.length);
  const scales = new Float32Array(rows);
  // Rounding adds at most half a unit for each weight.
  const budget = 2 ** 31 / LARGEST_ACTIVATION - CHUNK / 8;
  for (let r = 0; r < rows; r++) {
    const from = r * columns;
    const row = weight.subarray(from, from + columns);
    const { largest, laneSum } = boundsOf(row);
    if (largest === 0) continue;
    const units = Math.min(LARGEST_WEIGHT / largest, budget / laneSum);
    for (let i = 0; i < columns; i++) values[from + i] = Math.round((row[i] as number) * units);
    scales[r] = 1 / units;
  }
  return { values: new Int32Array(values.buffer), scales };
}

/**
 * The encoder's steps in our own kernels: integer products. With relaxed SIMD matrices of 4-bit blocks stay as they are
 * and meet activations of 8 bits; all others, and all without it, are of 16 bits, as their activations.
 */
export class KernelOps implements EncoderOps {
  private readonly kind: KernelKind;
  private readonly weights: tf.Tensor[] = [];

  constructor(kind: KernelKind) {
    this.kind = kind;
  }

  private keep<T extends tf.Tensor>(tensor: T): T {
    this.weights.push(tensor);
    return tensor;
  }

  dense(weight: Float32Array, bias: Float32Array, activation?: 'gelu'): Layer {
    const attrs = { gelu: activation === 'gelu' ? 1 : 0, outputs: bias.length };
    const blocks = this.kind === 'relaxed' ? packBlocks(weight, bias.length) : undefined;
    if (blocks) {
      const whole = new Float32Array(wholeRows(bias.length));
      whole.set(bias);
      const kept = { weight: this.keep(tf.tensor1d(blocks, 'int32')), bias: this.keep(tf.tensor1d(whole)) };
      return x => tf.engine().runKernel<tf.Tensor2D>(BLOCK_DENSE, { x, ...kept }, attrs);
    }
    const { values, scales } = packWeight(weight, bias.length);
    const kept = {
      weight: this.keep(tf.tensor1d(values, 'int32')),
      scale: this.keep(tf.tensor1d(scales)),
      bias: this.keep(tf.tensor1d(bias)),
    };
    return x => tf.engine().runKernel<tf.Tensor2D>(DENSE, { x, ...kept }, attrs);
  }

  addNorm(gain: Float32Array, bias: Float32Array, epsilon: number) {
    const kept = { gain: this.keep(tf.tensor1d(gain)), bias: this.keep(tf.tensor1d(bias)) };
    return (a: tf.Tensor2D, b: tf.Tensor2D) =>
      tf.engine().runKernel<tf.Tensor2D>(ADD_NORM, { a, b, ...kept }, { epsilon });
  }

  attention(heads: number): Layer {
    return qkv => tf.engine().runKernel<tf.Tensor2D>(ATTENTION, { qkv }, { heads });
  }

  dispose(): void {
    tf.dispose(this.weights.splice(0));
  }
}
