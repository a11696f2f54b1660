import type { Language, Scores } from '../../shared/verdict.ts';
import { isClear, linearScores } from './calibration.ts';
import type { LinearModel } from './linear.ts';
import type { Manifest } from './manifest.ts';
import type { Tokenizer } from './tokenizer.ts';
import { partsOf, windowsOf } from './windows.ts';

/** What the first stage says of a window, or of another part of a text. */
export interface FirstLook {
  ids: number[];
  linear: number[];
  scores: Scores;
  clear: boolean;
}

/** The first stage on a text of one language: which parts of it are clear, which are for the transformer. */
export class FirstStage {
  private readonly manifest: Manifest;
  private readonly linear: LinearModel;
  private readonly tokenizer: Tokenizer;

  constructor(manifest: Manifest, linear: LinearModel, tokenizer: Tokenizer) {
    this.manifest = manifest;
    this.linear = linear;
    this.tokenizer = tokenizer;
  }

  /**
   * Looks at every window of a view, and at the part of a long one that is worst when taken apart from the rest.
   * @param linear logits of the whole view
   */
  looksAt(view: string, linear: number[], language: Language): FirstLook[] {
    const windows = windowsOf(view, this.tokenizer.segment(view), this.size).map(({ text, ids }) =>
      this.look(ids, text === view ? linear : this.linear.logits(text), language),
    );
    const worst = this.worstPart(view, language);
    return worst ? [...windows, worst] : windows;
  }

  private get size(): number {
    return this.manifest.encoder.maxTokens - 2;
  }

  /** Only one: each part read is as dear as the whole. None when even it is clear. */
  private worstPart(view: string, language: Language): FirstLook | undefined {
    const seen = partsOf(view).map(text => {
      const linear = this.linear.logits(text);
      return { text, linear, ...linearScores(linear, language, this.manifest) };
    });
    const worst = seen.reduce<(typeof seen)[number] | undefined>(
      (most, part) => (most && most.toxicity >= part.toxicity ? most : part),
      undefined,
    );
    if (!worst) return undefined;
    const look = this.look(
      this.tokenizer.segment(worst.text).ids.slice(0, this.size),
      worst.linear,
      language,
    );
    return look.clear ? undefined : look;
  }

  private look(ids: number[], linear: number[], language: Language): FirstLook {
    const scores = linearScores(linear, language, this.manifest);
    return { ids, linear, scores, clear: isClear(scores, language, this.manifest) };
  }
}
