import { MAX_TEXT } from '../../shared/limits.ts';
import { LABELS, type Language, type Scores } from '../../shared/verdict.ts';
import { fullScores } from './calibration.ts';
import { type FirstLook, FirstStage } from './first-look.ts';
import type { Judgement } from './judge.ts';
import { languageOf } from './language.ts';
import { LinearModel } from './linear.ts';
import type { ModelBytes } from './load.ts';
import type { Manifest } from './manifest.ts';
import { Spelling } from './spelling.ts';
import { framed, Tokenizer, type Vocabulary } from './tokenizer.ts';
import type { Transformer } from './transformer.ts';
import { viewsOf } from './views.ts';

/** Windows of a long text that the transformer reads: those that the first stage finds most hostile. */
const MOST_WINDOWS = 8;

/**
 * A text with its words mended counts only where the first stage finds it so much more hostile, in logits; less in one
 * of many words, of which each moves it less.
 */
const MORE_HOSTILE = 0.3;
const MANY_WORDS = 20;

/** A judgement, what it were without the view in which disguises are undone, and whether the transformer was spared. */
export interface Examination {
  judgement: Judgement;
  written: Judgement;
  cleared: boolean;
}

const OTHER: Judgement = { kind: 'skipped', reason: 'other-language' };

const skipped = (reason: 'too-long' | 'empty' | 'other-language'): Examination => {
  const judgement: Judgement = { kind: 'skipped', reason };
  return { judgement, written: judgement, cleared: false };
};

const judgementOf = (scores: Scores, language: Language): Judgement =>
  LABELS.every(label => Number.isFinite(scores[label]))
    ? { kind: 'scored', scores, language }
    : { kind: 'failed', reason: 'broken-output' };

/** A form of a text, and the first stage's logits of it. */
interface View {
  view: string;
  linear: number[];
}

/** Made when the first text is judged: it holds 45,000 words. */
let spelling: Spelling | undefined;

/** Both stages of the loaded model, one text at a time. */
export class Stages {
  readonly linear: LinearModel;
  readonly tokenizer: Tokenizer;
  readonly transformer: Transformer;
  private readonly manifest: Manifest;
  private readonly first: FirstStage;

  constructor(manifest: Manifest, bytes: ModelBytes, transformer: Transformer) {
    this.manifest = manifest;
    this.linear = new LinearModel(manifest.linear, bytes.linear);
    this.tokenizer = new Tokenizer(JSON.parse(new TextDecoder().decode(bytes.vocabulary)) as Vocabulary);
    this.transformer = transformer;
    this.first = new FirstStage(manifest, this.linear, this.tokenizer);
  }

  /** Judges any string; see `examine`. */
  async judge(text: string, pause?: () => Promise<void>, likely?: Language): Promise<Judgement> {
    return (await this.examine(text, pause, likely)).judgement;
  }

  /**
   * Judges any string, and says whether the first stage cleared all of it. A text is judged as it is written and
   * with its disguises undone and its words mended, and in windows, each as a text of its own, when it is longer than
   * the encoder: it gets the largest of each score of hostility that was found. Every word was read. Of a text longer
   * than a few sentences the part that looks worst is judged by itself, too: kind words around it would hide it.
   * @param pause awaited between windows
   */
  async examine(text: string, pause?: () => Promise<void>, likely?: Language): Promise<Examination> {
    if (text.length > MAX_TEXT) return skipped('too-long');
    const views = viewsOf(text).map(view => this.viewOf(view));
    if (views[0]?.view === '') return skipped('empty');
    // Compatibility forms such as U+FDFA become up to 18 characters.
    if (views.some(({ view }) => view.length > MAX_TEXT)) return skipped('too-long');
    const languages = views.map(({ view, linear }) =>
      languageOf(view, linear, this.manifest.language, likely),
    );
    const language = languages.findLast(language => language !== 'other');
    if (!language) return skipped('other-language');
    const looks = this.withMended(views, language).map(({ view, linear }) =>
      this.first.looksAt(view, linear, language),
    );
    const doubtful = looks
      .flat()
      .filter(({ clear }) => !clear)
      .sort((a, b) => b.scores.toxicity - a.scores.toxicity);
    const toRead = new Set(doubtful.slice(0, MOST_WINDOWS));
    const found: Scores[] = [];
    for (const view of looks) {
      const read: Scores[] = [];
      for (const look of view) {
        read.push(toRead.has(look) ? this.read(look, language) : look.scores);
        await pause?.();
      }
      found.push(largest(read));
    }
    const written = found[0] as Scores;
    return {
      judgement: judgementOf(joined(written, found), language),
      written: languages[0] === 'other' ? OTHER : judgementOf(written, language),
      cleared: toRead.size === 0,
    };
  }

  private viewOf(view: string): View {
    return { view, linear: this.linear.logits(view) };
  }

  /** Mended words come beside the other views where they tell more. Most texts have none to mend. */
  private withMended(views: readonly View[], language: Language): readonly View[] {
    const last = views.at(-1) as View;
    spelling ??= new Spelling();
    const respelt = spelling.respelt(last.view, language);
    if (respelt === last.view) return views;
    const mended = this.viewOf(respelt);
    const more = (mended.linear[0] as number) - (last.linear[0] as number);
    const words = respelt.split(' ').length;
    return more >= MORE_HOSTILE * Math.min(1, Math.sqrt(MANY_WORDS / words)) ? [...views, mended] : views;
  }

  private read({ ids, linear }: FirstLook, language: Language): Scores {
    return fullScores(this.transformer.logits(framed(ids)), linear, language, this.manifest);
  }
}

/** NaN wins, so that a broken output is not hidden by a good one. */
const largest = (all: readonly Scores[]): Scores =>
  Object.fromEntries(LABELS.map(label => [label, Math.max(...all.map(scores => scores[label]))])) as Scores;

/** The largest of all views; kindness counts as it is written, since no one hides it. */
const joined = (written: Scores, views: readonly Scores[]): Scores => ({
  ...largest(views),
  supportive: written.supportive,
});
