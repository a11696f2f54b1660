import { MAX_TEXT } from '../../shared/limits.ts';
import { normalise } from '../../shared/text.ts';
import { LABELS, type Language, type Scores } from '../../shared/verdict.ts';
import { fullScores, isClear, linearScores } from './calibration.ts';
import type { Judgement } from './judge.ts';
import { languageOf } from './language.ts';
import { LinearModel } from './linear.ts';
import type { ModelBytes } from './load.ts';
import type { Manifest } from './manifest.ts';
import { framed, Tokenizer, type Vocabulary } from './tokenizer.ts';
import type { Transformer } from './transformer.ts';
import { windowsOf } from './windows.ts';

/** Windows of a long text that the transformer reads: those that the first stage finds most hostile. */
const MOST_WINDOWS = 8;

/** What the first stage says of a window. */
interface FirstLook {
  ids: number[];
  linear: number[];
  scores: Scores;
  clear: boolean;
}

/** A judgement, and whether the transformer was spared. */
export interface Examination {
  judgement: Judgement;
  cleared: boolean;
}

const skipped = (reason: Extract<Judgement, { kind: 'skipped' }>['reason']): Examination => ({
  judgement: { kind: 'skipped', reason },
  cleared: false,
});

/** Both stages of the loaded model, one text at a time. */
export class Stages {
  readonly linear: LinearModel;
  readonly tokenizer: Tokenizer;
  readonly transformer: Transformer;
  private readonly manifest: Manifest;

  constructor(manifest: Manifest, bytes: ModelBytes, transformer: Transformer) {
    this.manifest = manifest;
    this.linear = new LinearModel(manifest.linear, bytes.linear);
    this.tokenizer = new Tokenizer(JSON.parse(new TextDecoder().decode(bytes.vocabulary)) as Vocabulary);
    this.transformer = transformer;
  }

  /** Judges any string; see `examine`. */
  async judge(text: string, pause?: () => Promise<void>, likely?: Language): Promise<Judgement> {
    return (await this.examine(text, pause, likely)).judgement;
  }

  /**
   * Judges any string, and says whether the first stage cleared all of it. A text longer than the encoder is
   * judged window by window, each as a text of its own, and gets the largest of each score: every word was read.
   * @param pause awaited between windows
   */
  async examine(text: string, pause?: () => Promise<void>, likely?: Language): Promise<Examination> {
    if (text.length > MAX_TEXT) return skipped('too-long');
    const normalised = normalise(text);
    if (normalised === '') return skipped('empty');
    // Compatibility forms such as U+FDFA become up to 18 characters.
    if (normalised.length > MAX_TEXT) return skipped('too-long');
    const linear = this.linear.logits(normalised);
    const language = languageOf(normalised, linear, this.manifest.language, likely);
    if (language === 'other') return skipped('other-language');
    const size = this.manifest.encoder.maxTokens - 2;
    const windows = windowsOf(normalised, this.tokenizer.segment(normalised), size);
    const looks = windows.map(({ text, ids }) =>
      this.look(ids, text === normalised ? linear : this.linear.logits(text), language),
    );
    const doubtful = looks
      .filter(({ clear }) => !clear)
      .sort((a, b) => b.scores.toxicity - a.scores.toxicity);
    const toRead = new Set(doubtful.slice(0, MOST_WINDOWS));
    const found: Scores[] = [];
    for (const look of looks) {
      found.push(toRead.has(look) ? this.read(look, language) : look.scores);
      await pause?.();
    }
    const scores = largest(found);
    const sound = LABELS.every(label => Number.isFinite(scores[label]));
    return {
      judgement: sound ? { kind: 'scored', scores, language } : { kind: 'failed', reason: 'broken-output' },
      cleared: toRead.size === 0,
    };
  }

  private look(ids: number[], linear: number[], language: Language): FirstLook {
    const scores = linearScores(linear, language, this.manifest);
    return { ids, linear, scores, clear: isClear(scores, language, this.manifest) };
  }

  private read({ ids, linear }: FirstLook, language: Language): Scores {
    return fullScores(this.transformer.logits(framed(ids)), linear, language, this.manifest);
  }
}

/** NaN wins, so that a broken output is not hidden by a good one. */
const largest = (all: readonly Scores[]): Scores =>
  Object.fromEntries(LABELS.map(label => [label, Math.max(...all.map(scores => scores[label]))])) as Scores;
