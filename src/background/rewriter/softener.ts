import type { Softening } from '../../shared/softening.ts';
import type { BilingualJudge } from '../judge/bilingual.ts';
import type { ModelFiles } from '../judge/files.ts';
import { pacer } from '../judge/pause.ts';
import { loadRewriter } from './load.ts';
import type { Rewriter } from './rewriter.ts';

/** Softens with a loaded model, taking turns with what it judges. */
export class Softener {
  private readonly model: BilingualJudge;
  private readonly files: ModelFiles;
  private rewriter: Promise<Rewriter> | null = null;

  /** @param files the rewriter's; read when first asked */
  constructor(model: BilingualJudge, files: ModelFiles) {
    this.model = model;
    this.files = files;
  }

  /** A softening for each text, in order; see Rewriter. @throws ModelMissingError, ModelDamagedError */
  soften(texts: readonly string[]): Promise<Softening[]> {
    return this.model.alone(async stages => {
      this.rewriter ??= loadRewriter(this.files, stages).catch(error => {
        // A file that could not be read now may be read the next time.
        this.rewriter = null;
        throw error;
      });
      const rewriter = await this.rewriter;
      const pause = pacer();
      const softenings: Softening[] = [];
      for (const text of texts) {
        softenings.push(await rewriter.soften(text));
        await pause();
      }
      return softenings;
    });
  }
}
