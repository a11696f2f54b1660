import * as tf from '@tensorflow/tfjs-core';
import { denseOf, EncoderBlocks, normOf, type TensorNamed } from './encoder-blocks.ts';
import type { EncoderOps, Layer } from './encoder-ops.ts';
import { ModelDamagedError } from './errors.ts';
import type { Manifest, TensorEntry } from './manifest.ts';
import { decodeTensor, type RowReader, rowReader } from './weights.ts';

/** Finds the entry of a tensor by its name. @throws ModelDamagedError when there is none */
export function entriesOf(tensors: readonly TensorEntry[]): (name: string) => TensorEntry {
  const entries = new Map(tensors.map(entry => [entry.name, entry]));
  return name => {
    const found = entries.get(name);
    if (!found) throw new ModelDamagedError(`The model has no tensor ${name}.`);
    return found;
  };
}

/**
 * The second stage: a BERT encoder (Devlin et al. 2018; post-LayerNorm, exact GELU, learned positions), pooled
 * to the mean and the maximum over all tokens, and one linear layer to nine logits.
 * models/training/README.md (1.4) specifies it.
 */
export class Transformer {
  readonly shape: Manifest['encoder'];
  readonly ops: EncoderOps;
  private readonly words: RowReader;
  private readonly positions: Float32Array;
  private readonly embeddingNorm: (x: tf.Tensor2D, y: tf.Tensor2D) => tf.Tensor2D;
  private readonly blocks: EncoderBlocks;
  private readonly head: Layer;

  /**
   * @param weights the joined weight files, which nothing here keeps
   * @throws ModelDamagedError when a tensor is missing or does not fit
   */
  constructor(
    { encoder, tensors }: Pick<Manifest, 'encoder' | 'tensors'>,
    weights: ArrayBuffer,
    ops: EncoderOps,
  ) {
    const entry = entriesOf(tensors);
    const tensor: TensorNamed = name => decodeTensor(weights, entry(name));
    this.shape = encoder;
    this.ops = ops;
    this.words = rowReader(weights, entry('emb.word'));
    this.positions = this.withType(tensor('emb.pos'), tensor('emb.type'));
    this.embeddingNorm = normOf(ops, tensor, 'emb.ln', encoder.epsilon);
    this.blocks = new EncoderBlocks(encoder.layers, encoder, tensor, ops);
    this.head = denseOf(ops, tensor, ['head']);
  }

  /** Every text is of type 0: its embedding joins each position's. */
  private withType(positions: Float32Array, type: Float32Array): Float32Array {
    return positions.map((value, i) => value + (type[i % type.length] as number));
  }

  /** [n, hidden]: the embedding of each id */
  private embed(ids: readonly number[]): tf.Tensor2D {
    const { hidden } = this.shape;
    const rows = new Float32Array(ids.length * hidden);
    ids.forEach((id, i) => {
      this.words(id, rows.subarray(i * hidden, (i + 1) * hidden));
    });
    return tf.tensor2d(rows, [ids.length, hidden]);
  }

  /**
   * The states [n, hidden] after the first `layers` layers. To be called within tf.tidy.
   * @param ids with begin and end, at most `maxTokens`
   */
  states(ids: readonly number[], layers?: number): tf.Tensor2D {
    const { hidden } = this.shape;
    const places = tf.tensor2d(this.positions.subarray(0, ids.length * hidden), [ids.length, hidden]);
    return this.blocks.run(this.embeddingNorm(this.embed(ids), places), layers);
  }

  /**
   * Nine logits of one text.
   * @param ids with begin and end, at most `maxTokens`
   */
  logits(ids: readonly number[]): Float32Array {
    const result = tf.tidy(() => {
      const states = this.states(ids);
      return this.head(tf.concat2d([tf.mean(states, 0, true), tf.max(states, 0, true)], 1));
    });
    const logits = result.dataSync<'float32'>();
    result.dispose();
    return logits;
  }

  dispose(): void {
    this.ops.dispose();
  }
}
