import { ModelDamagedError } from './errors.ts';
import { featureBuckets } from './features.ts';
import type { Manifest } from './manifest.ts';

/**
 * The first stage: a linear model over hashed n-grams, some tenths of a millisecond for a comment.
 * Its logits let the clearly friendly majority through and join the transformer's for the rest.
 */
export class LinearModel {
  private readonly rows: Int8Array;
  private readonly shape: Manifest['linear'];

  /**
   * @param bytes linear.bin, int8 [buckets, heads]
   * @throws ModelDamagedError
   */
  constructor(shape: Manifest['linear'], bytes: ArrayBuffer) {
    if (bytes.byteLength !== shape.buckets * shape.heads.length) {
      throw new ModelDamagedError('linear.bin does not have the shape that model.json states.');
    }
    this.shape = shape;
    this.rows = new Int8Array(bytes);
  }

  /**
   * Logits of every head: the nine outputs, then `en`, `fr`, `other`.
   * z[h] = bias[h] + scale[h] / sqrt(|F|) · sum over the distinct buckets F of row[h]
   */
  logits(normalised: string): number[] {
    const { buckets, heads, scale, bias } = this.shape;
    const found = featureBuckets(normalised, buckets);
    const sums = new Float64Array(heads.length);
    for (const bucket of found) {
      const row = bucket * heads.length;
      for (let h = 0; h < sums.length; h++) sums[h] = (sums[h] as number) + (this.rows[row + h] as number);
    }
    const norm = 1 / Math.sqrt(Math.max(1, found.size));
    return bias.map((b, h) => b + (scale[h] as number) * norm * (sums[h] as number));
  }
}
