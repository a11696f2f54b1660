import * as tf from '@tensorflow/tfjs-core';
import type { EncoderOps, Layer } from './encoder-ops.ts';
import { ModelDamagedError } from './errors.ts';
import type { Manifest, TensorEntry } from './manifest.ts';
import { decodeRow, decodeTensor } from './weights.ts';

interface Block {
  qkv: Layer;
  attention: Layer;
  output: Layer;
  attentionNorm: (x: tf.Tensor2D, y: tf.Tensor2D) => tf.Tensor2D;
  widen: Layer;
  narrow: Layer;
  outputNorm: (x: tf.Tensor2D, y: tf.Tensor2D) => tf.Tensor2D;
}

function sideBySide(parts: Float32Array[]): Float32Array {
  const joined = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/**
 * The second stage: a BERT encoder (Devlin et al. 2018; post-LayerNorm, exact GELU, learned positions), pooled
 * to the mean and the maximum over all tokens, and one linear layer to nine logits.
 * models/training/README.md (1.4) specifies it.
 */
export class Transformer {
  private readonly shape: Manifest['encoder'];
  private readonly ops: EncoderOps;
  private readonly words: (id: number, target: Float32Array) => void;
  private readonly positions: Float32Array;
  private readonly embeddingNorm: (x: tf.Tensor2D, y: tf.Tensor2D) => tf.Tensor2D;
  private readonly blocks: Block[];
  private readonly head: Layer;

  /**
   * @param weights the joined weight files; kept, since word embeddings stay packed
   * @throws ModelDamagedError when a tensor is missing or does not fit
   */
  constructor(
    { encoder, tensors }: Pick<Manifest, 'encoder' | 'tensors'>,
    weights: ArrayBuffer,
    ops: EncoderOps,
  ) {
    const entries = new Map(tensors.map(entry => [entry.name, entry]));
    const entry = (name: string): TensorEntry => {
      const found = entries.get(name);
      if (!found) throw new ModelDamagedError(`The model has no tensor ${name}.`);
      return found;
    };
    const tensor = (name: string) => decodeTensor(weights, entry(name));
    const norm = (name: string) => ops.addNorm(tensor(`${name}.w`), tensor(`${name}.b`), encoder.epsilon);
    const dense = (names: string[], activation?: 'gelu') =>
      ops.dense(
        sideBySide(names.map(n => tensor(`${n}.w`))),
        sideBySide(names.map(n => tensor(`${n}.b`))),
        activation,
      );
    this.shape = encoder;
    this.ops = ops;
    const words = entry('emb.word');
    this.words = (id, target) => decodeRow(weights, words, id, target);
    this.positions = this.withType(tensor('emb.pos'), tensor('emb.type'));
    this.embeddingNorm = norm('emb.ln');
    this.blocks = Array.from({ length: encoder.layers }, (_, l) => ({
      qkv: dense([`l${l}.q`, `l${l}.k`, `l${l}.v`]),
      attention: ops.attention(encoder.heads),
      output: dense([`l${l}.ao`]),
      attentionNorm: norm(`l${l}.aln`),
      widen: dense([`l${l}.fi`], 'gelu'),
      narrow: dense([`l${l}.fo`]),
      outputNorm: norm(`l${l}.oln`),
    }));
    this.head = dense(['head']);
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
   * Nine logits of one text.
   * @param ids with begin and end, at most `maxTokens`
   */
  logits(ids: readonly number[]): Float32Array {
    const { hidden } = this.shape;
    const result = tf.tidy(() => {
      const places = tf.tensor2d(this.positions.subarray(0, ids.length * hidden), [ids.length, hidden]);
      let states = this.embeddingNorm(this.embed(ids), places);
      for (const block of this.blocks) {
        const context = block.output(block.attention(block.qkv(states)));
        states = block.attentionNorm(states, context);
        states = block.outputNorm(states, block.narrow(block.widen(states)));
      }
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
