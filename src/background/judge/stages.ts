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
import { type Window, windowsOf } from './windows.ts';

/** UTF-16 code units of a comment we still read; a novel pasted into a comment box is not a comment. */
export const LONGEST_TEXT = 5000;
/** Windows of a long text that the transformer reads: those that the first stage finds most hostile. */
const MOST_WINDOWS = 8;

/** What the first stage says of a text. */
interface FirstLook {
  linear: number[];
  scores: Scores;
  clear: boolean;
}

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

  /**
   * Judges any string. A text longer than the encoder is judged window by window, each as a text of its own,
   * and gets the largest of each score: every word of it was read.
   * @param pause awaited between windows
   */
  async judge(text: string, pause: () => Promise<void>, likely?: Language): Promise<Judgement> {
    if (text.length > LONGEST_TEXT) return { kind: 'skipped', reason: 'too-long' };
    const normalised = normalise(text);
    if (normalised === '') return { kind: 'skipped', reason: 'empty' };
    // Compatibility forms such as U+FDFA become up to 18 characters.
    if (normalised.length > LONGEST_TEXT) return { kind: 'skipped', reason: 'too-long' };
    const language = languageOf(normalised, this.linear.logits(normalised), this.manifest.language, likely);
    if (language === 'other') return { kind: 'skipped', reason: 'other-language' };
    const size = this.manifest.encoder.maxTokens - 2;
    const windows = windowsOf(normalised, this.tokenizer.segment(normalised), size);
    const looks = windows.map(window => ({ window, look: this.look(window.text, language) }));
    const doubtful = looks
      .filter(({ look }) => !look.clear)
      .sort((a, b) => b.look.scores.toxicity - a.look.scores.toxicity);
    const found = looks.filter(({ look }) => look.clear).map(({ look }) => look.scores);
    found.push(...doubtful.slice(MOST_WINDOWS).map(({ look }) => look.scores));
    for (const { window, look } of doubtful.slice(0, MOST_WINDOWS)) {
      found.push(this.read(window, look, language));
      await pause();
    }
    const scores = largest(found);
    if (!LABELS.every(label => Number.isFinite(scores[label])))
      return { kind: 'failed', reason: 'broken-output' };
    return { kind: 'scored', scores, language };
  }

  private look(text: string, language: Language): FirstLook {
    const linear = this.linear.logits(text);
    const scores = linearScores(linear, language, this.manifest);
    return { linear, scores, clear: isClear(scores, language, this.manifest) };
  }

  private read({ ids }: Window, { linear }: FirstLook, language: Language): Scores {
    return fullScores(this.transformer.logits(framed(ids)), linear, language, this.manifest);
  }
}

/** NaN wins, so that a broken output is not hidden by a good one. */
const largest = (all: readonly Scores[]): Scores =>
  Object.fromEntries(LABELS.map(label => [label, Math.max(...all.map(scores => scores[label]))])) as Scores;
