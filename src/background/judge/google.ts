import type { EngineStatus } from '../../shared/model-status.ts';
import type { Sensitivity, Thresholds } from '../../shared/policy.ts';
import { startBackend } from './backend.ts';
import { ModelDamagedError } from './errors.ts';
import type { ModelFiles } from './files.ts';
import { PackagedClassifier } from './google-classifier.ts';
import { GoogleJudge } from './google-judge.ts';
import { type GoogleManifest, parseGoogleManifest, readGoogle } from './google-manifest.ts';
import type { Judge } from './judge.ts';
import { thresholdsFor } from './thresholds.ts';

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
