import type * as tf from '@tensorflow/tfjs-core';
import type { EncoderOps, Layer } from './encoder-ops.ts';
import type { EncoderShape } from './manifest.ts';

interface Block {
  qkv: Layer;
  attention: Layer;
  output: Layer;
  attentionNorm: (x: tf.Tensor2D, y: tf.Tensor2D) => tf.Tensor2D;
  widen: Layer;
  narrow: Layer;
  outputNorm: (x: tf.Tensor2D, y: tf.Tensor2D) => tf.Tensor2D;
}

/** The values of a tensor by its name. */
export type TensorNamed = (name: string) => Float32Array;

function sideBySide(parts: Float32Array[]): Float32Array {
  const joined = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** A dense layer made of one or more matrices side by side. */
export const denseOf = (ops: EncoderOps, tensor: TensorNamed, names: string[], activation?: 'gelu'): Layer =>
  ops.dense(
    sideBySide(names.map(n => tensor(`${n}.w`))),
    sideBySide(names.map(n => tensor(`${n}.b`))),
    activation,
  );

export const normOf = (ops: EncoderOps, tensor: TensorNamed, name: string, epsilon: number) =>
  ops.addNorm(tensor(`${name}.w`), tensor(`${name}.b`), epsilon);

/**
 * A stack of BERT layers (Devlin et al. 2018; post-LayerNorm, exact GELU), tensors named l0.q.w, l1.fi.b and so on.
 * models/training/README.md (1.4) specifies them.
 */
export class EncoderBlocks {
  private readonly blocks: Block[];

  constructor(count: number, { heads, epsilon }: EncoderShape, tensor: TensorNamed, ops: EncoderOps) {
    const dense = (names: string[], activation?: 'gelu') => denseOf(ops, tensor, names, activation);
    const norm = (name: string) => normOf(ops, tensor, name, epsilon);
    this.blocks = Array.from({ length: count }, (_, l) => ({
      qkv: dense([`l${l}.q`, `l${l}.k`, `l${l}.v`]),
      attention: ops.attention(heads),
      output: dense([`l${l}.ao`]),
      attentionNorm: norm(`l${l}.aln`),
      widen: dense([`l${l}.fi`], 'gelu'),
      narrow: dense([`l${l}.fo`]),
      outputNorm: norm(`l${l}.oln`),
    }));
  }

  /** States [n, hidden] → states after the first `layers` layers. To be called within tf.tidy. */
  run(states: tf.Tensor2D, layers = this.blocks.length): tf.Tensor2D {
    return this.blocks.slice(0, layers).reduce((x, block) => {
      const context = block.output(block.attention(block.qkv(x)));
      const attended = block.attentionNorm(x, context);
      return block.outputNorm(attended, block.narrow(block.widen(attended)));
    }, states);
  }
}
