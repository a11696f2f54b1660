import type { Tensor2D } from '@tensorflow/tfjs-core';

/** x [n, in] → [n, out] */
export type Layer = (x: Tensor2D) => Tensor2D;

/**
 * The three steps a transformer layer consists of. There are two implementations: plain tfjs operations
 * (the reference, and what runs without SIMD) and our own kernels, in plain or in relaxed SIMD; tests hold them together.
 * All work on one text at a time, without padding: batching does not pay on WebAssembly.
 */
export interface EncoderOps {
  /**
   * x · weightᵀ + bias, then the exact GELU, x/2 · (1 + erf(x/√2)), when asked (Hendrycks and Gimpel 2016).
   * @param weight [out, in], row-major
   * @param bias [out]
   */
  dense(weight: Float32Array, bias: Float32Array, activation?: 'gelu'): Layer;
  /** LayerNorm(x + y) over the last dimension (Ba et al. 2016); gain and bias [hidden]. */
  addNorm(gain: Float32Array, bias: Float32Array, epsilon: number): (x: Tensor2D, y: Tensor2D) => Tensor2D;
  /** Scaled dot-product attention (Vaswani et al. 2017): [n, 3 · hidden], query, key, value side by side → [n, hidden]. */
  attention(heads: number): Layer;
  /** Frees the weights. */
  dispose(): void;
}
