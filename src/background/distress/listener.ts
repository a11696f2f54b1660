import type { Crisis } from '../../shared/crisis/crisis.ts';
import type { BilingualJudge } from '../judge/bilingual.ts';
import type { ModelFiles } from '../judge/files.ts';
import { pacer } from '../judge/pause.ts';
import type { Hearing } from './hearing.ts';
import { loadHearing } from './load.ts';
import { distressManifest } from './packaged.ts';

/** Hears distress with a loaded model, taking turns with what it judges. */
export class Listener {
  private readonly model: BilingualJudge;
  private readonly files: ModelFiles;
  private readonly pause = pacer();
  private hearing: Promise<Hearing> | null = null;

  /** @param files of models/distress; read when first asked */
  constructor(model: BilingualJudge, files: ModelFiles) {
    this.model = model;
    this.files = files;
  }

  /** Who is in danger by each text, in order. @throws ModelMissingError, ModelDamagedError */
  async hear(texts: readonly string[]): Promise<(Crisis | null)[]> {
    const found: (Crisis | null)[] = [];
    for (const text of texts)
      found.push(
        await this.model.alone(async stages => {
          this.hearing ??= loadHearing(this.files, stages, distressManifest).catch(error => {
            // A file that could not be read now may be read the next time.
            this.hearing = null;
            throw error;
          });
          return (await this.hearing).hear(text, this.pause);
        }),
      );
    return found;
  }
}
