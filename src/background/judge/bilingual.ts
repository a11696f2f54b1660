import { LABELS, LANGUAGES, type Language } from '../../shared/verdict.ts';
import { startBackend, stopBackend } from './backend.ts';
import { answersAsPublished } from './canaries.ts';
import type { EncoderOps } from './encoder-ops.ts';
import { ModelDamagedError } from './errors.ts';
import type { ModelFiles } from './files.ts';
import type { Judge, Judgement } from './judge.ts';
import { KernelOps } from './kernel-ops.ts';
import { startKernels } from './kernels.ts';
import { loadModel } from './load.ts';
import type { Manifest } from './manifest.ts';
import { manifest as packaged } from './packaged.ts';
import { pacer } from './pause.ts';
import { PlainOps } from './plain-ops.ts';
import { Stages } from './stages.ts';
import { Transformer } from './transformer.ts';

export interface BilingualOptions {
  files: ModelFiles;
  /** Address or path of the folder with tfjs's .wasm files, with a slash at the end. */
  wasmPath: string;
  manifest?: Manifest;
  /** What the transformer computes with; our own kernels where they run. */
  ops?: () => EncoderOps;
}

/**
 * Loads our own model for English and French, and makes sure that it answers as it did when it was published.
 * @throws ModelMissingError, ModelDamagedError
 */
export async function loadBilingual(options: BilingualOptions): Promise<BilingualJudge> {
  const stages = await loadStages(options);
  return new BilingualJudge(stages, options.manifest ?? packaged);
}

/** Both stages of the model, verified and ready; the lab looks into them. Errors as `loadBilingual`. */
export async function loadStages(options: BilingualOptions): Promise<Stages> {
  const { files, wasmPath, manifest = packaged } = options;
  const [bytes, kernels] = await Promise.all([
    loadModel(files, manifest),
    startBackend(wasmPath).then(startKernels),
  ]);
  const ops = options.ops ?? (() => (kernels ? new KernelOps(kernels) : new PlainOps()));
  const stages = new Stages(manifest, bytes, new Transformer(manifest, bytes.weights, ops()));
  if (await isAsPublished(stages, manifest)) return stages;
  stages.transformer.dispose();
  throw new ModelDamagedError('The model does not answer as it did when it was published.');
}

/** Right bytes are not yet right arithmetic: the published sentences must get their published scores. */
function isAsPublished(stages: Stages, { canaries }: Manifest): Promise<boolean> {
  const published = canaries.map(({ text, scores }) => ({
    text,
    scores: Object.fromEntries(LABELS.map((label, i) => [label, scores[i] as number])),
  }));
  return answersAsPublished(async text => {
    const judgement = await stages.judge(text);
    return judgement.kind === 'scored' ? judgement.scores : null;
  }, published);
}

/** Our own model. One text at a time, whoever asks. */
export class BilingualJudge implements Judge {
  private readonly stages: Stages;
  private readonly manifest: Manifest;
  /** Settles when the texts being judged are. */
  private busy: Promise<unknown> = Promise.resolve();

  constructor(stages: Stages, manifest: Manifest) {
    this.stages = stages;
    this.manifest = manifest;
  }

  judge(texts: readonly string[], likely?: Language): Promise<Judgement[]> {
    return this.alone(async stages => {
      const pause = pacer();
      const judgements: Judgement[] = [];
      for (const text of texts) {
        judgements.push(await stages.judge(text, pause, likely));
        await pause();
      }
      return judgements;
    });
  }

  selfTest(): Promise<boolean> {
    return this.alone(stages => isAsPublished(stages, this.manifest));
  }

  /** Lends the loaded model to one who needs more of it than scores, once the texts being judged are done. */
  alone<Result>(work: (stages: Stages) => Promise<Result>): Promise<Result> {
    const answer = this.busy.then(() => work(this.stages));
    this.busy = answer.catch(() => undefined);
    return answer;
  }

  async dispose(): Promise<void> {
    await this.busy;
    this.stages.transformer.dispose();
    await stopBackend();
  }
}

/** What a person may know of our own model, without loading it. */
export const modelFacts = (manifest: Manifest = packaged) => ({
  version: manifest.date,
  languages: LANGUAGES,
  /** Of all its files, in millions of bytes. */
  megabytes: manifest.files.reduce((sum, file) => sum + file.bytes, 0) / 1e6,
});
