import * as tf from '@tensorflow/tfjs-core';
import { normalise } from '../../shared/text.ts';
import type { Language } from '../../shared/verdict.ts';
import { denseOf, EncoderBlocks, type TensorNamed } from '../judge/encoder-blocks.ts';
import type { Layer } from '../judge/encoder-ops.ts';
import { framed, type Tokenizer } from '../judge/tokenizer.ts';
import { entriesOf, type Transformer } from '../judge/transformer.ts';
import { decodeTensor } from '../judge/weights.ts';
import type { Phrase, Tag } from './actions.ts';
import type { RewriterManifest } from './manifest.ts';
import type { Unit } from './units.ts';

/** A unit nothing is known of, since no token is left of it: it stays. */
const STAYS: Tag = { keep: 1, remove: 0, replace: 0, phrases: [] };
const KEEP = 0;
const REMOVE = 1;
const REPLACE = 2;
/** A unit that surely stays gives way to nothing. */
const SURELY_STAYS = 0.95;
/** Phrases that a unit may give way to: the search for a whole sentence tries each. */
const MOST_PHRASES = 6;

/** Units that fit the encoder together, and the tokens of each. */
interface Window {
  units: number[];
  ids: number[];
  /** First and last token of each unit, counted with the begin token. */
  ends: [first: number, last: number][];
}

const SENTENCE_END = /^[.!?…]+$/u;

/**
 * Tags each unit of a text with what becomes of it: layers of its own on the judge's lowest ones, so that both
 * share vocabulary and embeddings (Malmi et al. 2019, LaserTagger). models/training/README.md (1.8) specifies it.
 */
export class Tagger {
  private readonly manifest: RewriterManifest;
  private readonly tokenizer: Tokenizer;
  private readonly transformer: Transformer;
  private readonly blocks: EncoderBlocks;
  private readonly actions: Layer;
  private readonly phrases: Layer;

  /** @throws ModelDamagedError when a tensor is missing or does not fit */
  constructor(
    manifest: RewriterManifest,
    weights: ArrayBuffer,
    tokenizer: Tokenizer,
    transformer: Transformer,
  ) {
    const entry = entriesOf(manifest.tensors);
    const tensor: TensorNamed = name => decodeTensor(weights, entry(name));
    this.manifest = manifest;
    this.tokenizer = tokenizer;
    this.transformer = transformer;
    this.blocks = new EncoderBlocks(manifest.own, transformer.shape, tensor, transformer.ops);
    this.actions = denseOf(transformer.ops, tensor, ['actions']);
    this.phrases = denseOf(transformer.ops, tensor, ['phrases']);
  }

  /** One tag for each unit of a text; phrases are of its language. */
  tag(text: string, units: readonly Unit[], language?: Language): Tag[] {
    const tags = units.map(() => STAYS);
    for (const window of this.windowsOf(text, units)) {
      const found = this.read(window, language);
      window.units.forEach((unit, i) => {
        tags[unit] = found[i] as Tag;
      });
    }
    return tags;
  }

  /** Cuts before a unit that does not fit any more, after a sentence where one ends in the window's second half. */
  private windowsOf(text: string, units: readonly Unit[]): Window[] {
    const size = this.transformer.shape.maxTokens - 2;
    const pieces = units.map(({ from, to }) => {
      const begins = from === 0 || /\s/u.test(text.charAt(from - 1));
      return this.tokenizer.segment(normalise(text.slice(from, to)).replaceAll(' ', ''), begins).ids;
    });
    const windows: Window[] = [];
    let window: Window = { units: [], ids: [], ends: [] };
    const close = () => {
      if (window.units.length > 0) windows.push(window);
      window = { units: [], ids: [], ends: [] };
    };
    units.forEach(({ from, to }, unit) => {
      const ids = pieces[unit] as number[];
      if (ids.length === 0 || ids.length > size) return;
      if (window.ids.length + ids.length > size) close();
      const first = window.ids.length + 1;
      window.units.push(unit);
      window.ids.push(...ids);
      window.ends.push([first, first + ids.length - 1]);
      if (window.ids.length > size / 2 && SENTENCE_END.test(text.slice(from, to))) close();
    });
    close();
    return windows;
  }

  private read({ ids, ends }: Window, language: Language | undefined): Tag[] {
    const { hidden } = this.transformer.shape;
    const [actions, phrases] = tf.tidy(() => {
      const states = this.blocks.run(this.transformer.states(framed(ids), this.manifest.shared));
      const values = states.dataSync<'float32'>();
      const pooled = new Float32Array(ends.length * hidden);
      ends.forEach(([first, last], unit) => {
        for (let i = 0; i < hidden; i++)
          pooled[unit * hidden + i] =
            ((values[first * hidden + i] as number) + (values[last * hidden + i] as number)) / 2;
      });
      const rows = tf.tensor2d(pooled, [ends.length, hidden]);
      return [this.actions(rows).dataSync<'float32'>(), this.phrases(rows).dataSync<'float32'>()];
    });
    const own = this.manifest.phrases.flatMap((phrase, i) =>
      !language || phrase.language === language ? [{ words: phrase.words, i }] : [],
    );
    return ends.map((_, unit) => {
      const shares = softmax(actions.subarray(unit * 3, unit * 3 + 3));
      const { length } = this.manifest.phrases;
      return {
        keep: shares[KEEP] as number,
        remove: shares[REMOVE] as number,
        replace: shares[REPLACE] as number,
        phrases:
          (shares[KEEP] as number) < SURELY_STAYS
            ? likeliest(own, phrases.subarray(unit * length, (unit + 1) * length))
            : [],
      };
    });
  }
}

/** The few of some phrases that most likely take a unit's place. @param logits of the vocabulary, in which each has its place `i` */
function likeliest(own: readonly { words: string; i: number }[], logits: Float32Array): Phrase[] {
  const shares = softmax(Float32Array.from(own, ({ i }) => logits[i] as number));
  return own
    .map(({ words }, i) => ({ words, share: shares[i] as number }))
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_PHRASES);
}

function softmax(logits: Float32Array): number[] {
  const most = Math.max(...logits);
  const shares = Array.from(logits, logit => Math.exp(logit - most));
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map(share => share / sum);
}
