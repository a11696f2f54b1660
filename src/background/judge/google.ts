import type { EngineStatus } from '../../shared/model-status.ts';
import type { Sensitivity, Thresholds } from '../../shared/policy.ts';
import { LABELS, type Language } from '../../shared/verdict.ts';
import { startBackend } from './backend.ts';
import { answersAsPublished } from './canaries.ts';
import { ModelDamagedError } from './errors.ts';
import type { ModelFiles } from './files.ts';
import { PackagedClassifier } from './google-classifier.ts';
import {
  GOOGLE_LABELS,
  type GoogleLabel,
  type GoogleManifest,
  parseGoogleManifest,
  readGoogle,
} from './google-manifest.ts';
import { halvesOf } from './halves.ts';
import type { Judge, Judgement } from './judge.ts';
import { pacer } from './pause.ts';
import { thresholdsFor } from './thresholds.ts';

type GoogleScores = Record<GoogleLabel, number>;

export interface GoogleOptions {
  files: ModelFiles;
  /** As for our own model. */
  wasmPath: string;
  /** Our own judge, already loaded: it tells the language, skips what nobody can judge, and scores what Google does not. */
  ours: Judge;
}

/** An engine for English that a build may hold besides our own. */
export interface SecondEngine {
  readonly facts: Pick<EngineStatus, 'version' | 'languages' | 'megabytes'>;
  thresholds(sensitivity: Sensitivity): Thresholds;
  /** @throws ModelMissingError, ModelDamagedError, NotStartedError; `ours` goes on */
  load(options: GoogleOptions): Promise<Judge>;
}

/** Google's model as the build packed it. */
export function googleEngine(packed: unknown): SecondEngine {
  const manifest = parseGoogleManifest(packed);
  return {
    facts: {
      version: manifest.release,
      languages: ['en'],
      megabytes: manifest.files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6,
    },
    thresholds: sensitivity => ({ ...thresholdsFor(sensitivity).en, ...manifest.thresholds[sensitivity] }),
    load: options => loadGoogle(options, manifest),
  };
}

async function loadGoogle(
  { files, wasmPath, ours }: GoogleOptions,
  manifest: GoogleManifest,
): Promise<Judge> {
  const [bytes] = await Promise.all([readGoogle(files, manifest), startBackend(wasmPath)]);
  const classifier = new PackagedClassifier(bytes);
  await classifier.load();
  const judge = new GoogleJudge(classifier, ours, manifest);
  if (classifier.readTokens > 0 && (await judge.selfTest())) return judge;
  await judge.dispose();
  throw new ModelDamagedError('Google’s model does not answer as it did when it was published.');
}

/**
 * Google's seven scores for English texts; everything else is our own judge's: French, what is skipped, and the two
 * scores that Google's model does not give (appearance, supportive).
 */
class GoogleJudge implements Judge {
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
