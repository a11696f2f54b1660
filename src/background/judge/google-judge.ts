import { LABELS, type Language } from '../../shared/verdict.ts';
import { answersAsPublished } from './canaries.ts';
import type { PackagedClassifier } from './google-classifier.ts';
import { GOOGLE_LABELS, type GoogleLabel, type GoogleManifest } from './google-manifest.ts';
import { halvesOf } from './halves.ts';
import type { Judge, Judgement } from './judge.ts';
import { pacer } from './pause.ts';

type GoogleScores = Record<GoogleLabel, number>;

/**
 * Google's seven scores for English texts; everything else is our own judge's: French, what is skipped, and the two
 * scores that Google's model does not give (appearance, supportive).
 */
export class GoogleJudge implements Judge {
  private readonly classifier: PackagedClassifier;
  private readonly ours: Judge;
  private readonly manifest: GoogleManifest;
  private busy: Promise<unknown> = Promise.resolve();

  constructor(classifier: PackagedClassifier, ours: Judge, manifest: GoogleManifest) {
    this.classifier = classifier;
    this.ours = ours;
    this.manifest = manifest;
  }

  judge(texts: readonly string[], likely?: Language): Promise<Judgement[]> {
    return this.inTurn(async () => {
      const judgements = await this.ours.judge(texts, likely);
      const pause = pacer();
      const answers: Judgement[] = [];
      for (const [i, judgement] of judgements.entries()) {
        answers.push(await this.review(texts[i] as string, judgement, pause));
        await pause();
      }
      return answers;
    });
  }

  selfTest(): Promise<boolean> {
    return this.inTurn(() => answersAsPublished(text => this.scoresOf(text), this.manifest.canaries));
  }

  async dispose(): Promise<void> {
    await this.busy;
    this.classifier.dispose();
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const answer = this.busy.then(work);
    this.busy = answer.catch(() => undefined);
    return answer;
  }

  private async review(text: string, judgement: Judgement, pause: () => Promise<void>): Promise<Judgement> {
    if (judgement.kind !== 'scored' || judgement.language !== 'en') return judgement;
    const scores = { ...judgement.scores, ...(await this.scoresOf(text, pause)) };
    return LABELS.every(label => Number.isFinite(scores[label]))
      ? { kind: 'scored', scores, language: 'en', engine: 'google' }
      : { kind: 'failed', reason: 'broken-output' };
  }

  /** The largest of each score over the parts of a text, so that every word was read. */
  private async scoresOf(text: string, pause?: () => Promise<void>): Promise<GoogleScores> {
    const { classifier } = this;
    const fits = (part: string) => classifier.tokensIn(part) <= classifier.readTokens;
    const largest = new Map<string, number>(GOOGLE_LABELS.map(label => [label, Number.NEGATIVE_INFINITY]));
    for (const part of halvesOf(text, fits)) {
      for (const { label, results } of await classifier.classify([part])) {
        // NaN wins, so that a broken output is not hidden by a good one.
        largest.set(
          label,
          Math.max(largest.get(label) ?? Number.NaN, results[0]?.probabilities[1] ?? Number.NaN),
        );
      }
      await pause?.();
    }
    return Object.fromEntries(largest) as GoogleScores;
  }
}
