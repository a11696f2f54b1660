import { ModelDamagedError } from '../judge/errors.ts';
import type { TrunkManifest } from '../judge/manifest.ts';

/** models/distress/model.json; models/training/README.md (1.9) specifies it. */
export interface DistressManifest extends TrunkManifest {
  format: 'cybercare-distress';
  /** The least probability of each that counts. */
  lines: { self: number; aimed: number };
  /** Sentences and the probabilities they had when the model was published. */
  canaries: { text: string; self: number; aimed: number }[];
}

/** Names what model.json holds. @throws ModelDamagedError when it is of another format */
export function parseDistressManifest(json: unknown): DistressManifest {
  const manifest = json as DistressManifest;
  if (manifest.format !== 'cybercare-distress' || manifest.version !== 1)
    throw new ModelDamagedError('model.json of models/distress is not of the format this version reads.');
  return manifest;
}
