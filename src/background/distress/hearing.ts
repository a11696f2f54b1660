import * as tf from '@tensorflow/tfjs-core';
import type { Crisis } from '../../shared/crisis/crisis.ts';
import { MAX_TEXT } from '../../shared/limits.ts';
import { denseOf, EncoderBlocks, type TensorNamed } from '../judge/encoder-blocks.ts';
import type { Layer } from '../judge/encoder-ops.ts';
import type { Stages } from '../judge/stages.ts';
import { framed } from '../judge/tokenizer.ts';
import { entriesOf } from '../judge/transformer.ts';
import { viewsOf } from '../judge/views.ts';
import { decodeTensor } from '../judge/weights.ts';
import { windowsOf } from '../judge/windows.ts';
import type { DistressManifest } from './manifest.ts';

/** How likely a text says that its writer is in danger, and how likely that it wishes somebody dead by their own hand; 0..1. */
export interface Distress {
  self: number;
  aimed: number;
}

const pooled = (states: tf.Tensor2D): tf.Tensor2D =>
  tf.concat2d([tf.mean(states, 0, true), tf.max(states, 0, true)], 1);

/**
 * Hears words of suicide and self-harm, said or not: layers of its own on the judge's lowest ones, whose vocabulary
 * and embeddings it shares. models/training/README.md (1.9) specifies it.
 */
export class Hearing {
  private readonly manifest: DistressManifest;
  private readonly stages: Stages;
  private readonly blocks: EncoderBlocks;
  private readonly head: Layer;

  /** @throws ModelDamagedError when a tensor is missing or does not fit */
  constructor(manifest: DistressManifest, weights: ArrayBuffer, stages: Stages) {
    const entry = entriesOf(manifest.tensors);
    const tensor: TensorNamed = name => decodeTensor(weights, entry(name));
    const { shape, ops } = stages.transformer;
    this.manifest = manifest;
    this.stages = stages;
    this.blocks = new EncoderBlocks(manifest.own, shape, tensor, ops);
    this.head = denseOf(ops, tensor, ['head']);
  }

  /** Who is in danger by a text, read to its end as it is written and with its disguises undone; null for nobody. */
  async hear(text: string, pause: () => Promise<void>): Promise<Crisis | null> {
    const { lines } = this.manifest;
    const { self, aimed } = await this.distressOf(text, pause);
    if (aimed >= lines.aimed && aimed > self) return 'aimed';
    return self >= lines.self ? 'self' : null;
  }

  /** The largest that was found in any part of a text; nothing in one that is empty or too long. */
  async distressOf(text: string, pause: () => Promise<void>): Promise<Distress> {
    let found: Distress = { self: 0, aimed: 0 };
    for (const view of text.length > MAX_TEXT ? [] : viewsOf(text)) {
      const { tokenizer, transformer } = this.stages;
      for (const { ids } of windowsOf(view, tokenizer.segment(view), transformer.shape.maxTokens - 2)) {
        const { self, aimed } = this.read(framed(ids));
        found = { self: Math.max(found.self, self), aimed: Math.max(found.aimed, aimed) };
        await pause();
      }
    }
    return found;
  }

  private read(ids: number[]): Distress {
    const logits = tf.tidy(() => {
      const shared = this.stages.transformer.states(ids, this.manifest.shared);
      return this.head(pooled(this.blocks.run(shared))).dataSync<'float32'>();
    });
    const [none = Number.NaN, self = Number.NaN, aimed = Number.NaN] = logits;
    const all = Math.exp(none) + Math.exp(self) + Math.exp(aimed);
    return { self: Math.exp(self) / all, aimed: Math.exp(aimed) / all };
  }
}
