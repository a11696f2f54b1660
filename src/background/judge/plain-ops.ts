import * as tf from '@tensorflow/tfjs-core';
import type { EncoderOps } from './encoder-ops.ts';

/** [out, in] → [in, out] */
function transpose(values: Float32Array, outputs: number): Float32Array {
  const inputs = values.length / outputs;
  const result = new Float32Array(values.length);
  for (let o = 0; o < outputs; o++) {
    for (let i = 0; i < inputs; i++) result[i * outputs + o] = values[o * inputs + i] as number;
  }
  return result;
}

function gelu(x: tf.Tensor2D): tf.Tensor2D {
  const bell = tf.add(tf.erf(tf.mul(x, Math.SQRT1_2)), 1);
  return tf.mul(tf.mul(x, 0.5), bell);
}

/** The encoder's steps in tfjs's own operations. */
export class PlainOps implements EncoderOps {
  private readonly weights: tf.Tensor[] = [];

  private keep<T extends tf.Tensor>(tensor: T): T {
    this.weights.push(tensor);
    return tensor;
  }

  dense(weight: Float32Array, bias: Float32Array, activation?: 'gelu') {
    const outputs = bias.length;
    // tfjs multiplies by a transposed matrix some ten times slower.
    const matrix = this.keep(tf.tensor2d(transpose(weight, outputs), [weight.length / outputs, outputs]));
    const offset = this.keep(tf.tensor1d(bias));
    return (x: tf.Tensor2D): tf.Tensor2D => {
      const y = tf.fused.matMul({ a: x, b: matrix, bias: offset }) as tf.Tensor2D;
      return activation === 'gelu' ? gelu(y) : y;
    };
  }

  addNorm(gain: Float32Array, bias: Float32Array, epsilon: number) {
    const [g, b] = [this.keep(tf.tensor1d(gain)), this.keep(tf.tensor1d(bias))];
    return (x: tf.Tensor2D, y: tf.Tensor2D): tf.Tensor2D => {
      const sum = tf.add(x, y);
      const centred = tf.sub(sum, tf.mean(sum, 1, true));
      const variance = tf.mean(tf.square(centred), 1, true);
      return tf.add(tf.mul(tf.mul(centred, tf.rsqrt(tf.add(variance, epsilon))), g), b);
    };
  }

  attention(heads: number) {
    return (qkv: tf.Tensor2D): tf.Tensor2D => {
      const [n, width] = qkv.shape;
      const side = width / 3 / heads;
      const parts = tf.transpose(tf.reshape(qkv, [n, 3, heads, side]), [1, 2, 0, 3]);
      const part = (i: number) =>
        tf.reshape(tf.slice(parts, [i, 0, 0, 0], [1, heads, n, side]), [heads, n, side]);
      const weights = tf.softmax(
        tf.mul(tf.matMul(part(0), tf.transpose(part(1), [0, 2, 1])), 1 / Math.sqrt(side)),
      );
      const mixed = tf.transpose(tf.matMul(weights, part(2)), [1, 0, 2]);
      return tf.reshape(mixed, [n, heads * side]);
    };
  }

  dispose(): void {
    tf.dispose(this.weights.splice(0));
  }
}
