import { ModelDamagedError } from '../judge/errors.ts';
import type { ModelFiles } from '../judge/files.ts';
import { readVerified } from '../judge/load.ts';
import type { Stages } from '../judge/stages.ts';
import { Hearing } from './hearing.ts';
import type { DistressManifest } from './manifest.ts';

/** How far a canary may lie from what was published. */
const TOLERANCE = 0.03;

/**
 * Reads and verifies layers that hear distress, and sets them on a loaded judge, whose lowest layers they share.
 * @throws ModelMissingError; ModelDamagedError, also where its sentences are heard otherwise than when it was published
 */
export async function loadHearing(
  files: ModelFiles,
  stages: Stages,
  manifest: DistressManifest,
): Promise<Hearing> {
  const parts = await Promise.all(manifest.files.map(entry => readVerified(files, entry)));
  const hearing = new Hearing(manifest, await new Blob(parts).arrayBuffer(), stages);
  for (const { text, self, aimed } of manifest.canaries) {
    const found = await hearing.distressOf(text, async () => undefined);
    const isSound = Math.abs(found.self - self) <= TOLERANCE && Math.abs(found.aimed - aimed) <= TOLERANCE;
    if (!isSound)
      throw new ModelDamagedError('Distress is not heard as it was when the model was published.');
  }
  return hearing;
}
