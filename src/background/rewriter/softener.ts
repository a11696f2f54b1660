import type { Softening } from '../../shared/softening.ts';
import type { BilingualJudge } from '../judge/bilingual.ts';
import type { ModelFiles } from '../judge/files.ts';
import { pacer } from '../judge/pause.ts';
import type { Stages } from '../judge/stages.ts';
import { loadRewriter } from './load.ts';
import type { Rewriter } from './rewriter.ts';

/** Softens with a loaded model, taking turns with what it judges. */
export class Softener {
  private readonly model: BilingualJudge;
  private readonly files: ModelFiles;
  private readonly pause = pacer();
  private rewriter: Promise<Rewriter> | null = null;

  /** @param files the rewriter's; read when first asked */
  constructor(model: BilingualJudge, files: ModelFiles) {
    this.model = model;
    this.files = files;
  }

  /**
   * A softening for each text, in order; see Rewriter. Between two texts others get their turn: a draft that someone
   * is about to send waits for no thread. @throws ModelMissingError, ModelDamagedError
   */
  async soften(texts: readonly string[]): Promise<Softening[]> {
    const softenings: Softening[] = [];
    for (const text of texts) softenings.push(await this.model.alone(stages => this.softenOne(stages, text)));
    return softenings;
  }

  private async softenOne(stages: Stages, text: string): Promise<Softening> {
    this.rewriter ??= loadRewriter(this.files, stages).catch(error => {
      // A file that could not be read now may be read the next time.
      this.rewriter = null;
      throw error;
    });
    const softening = await (await this.rewriter).soften(text);
    await this.pause();
    return softening;
  }
}
