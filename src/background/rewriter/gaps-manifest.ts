import { ModelDamagedError } from '../judge/errors.ts';
import type { FileEntry, TensorEntry } from '../judge/manifest.ts';

/** models/rewriter/gaps.json; models/training/README.md (1.8) specifies it. */
export interface GapsManifest {
  format: 'cybercare-gaps';
  version: number;
  date: string;
  /** Of the training. */
  seed: number;
  /** From which probability on a sentence counts as broken. */
  broken: number;
  tensors: TensorEntry[];
  files: FileEntry[];
}

/** Names what gaps.json holds. @throws ModelDamagedError when it is of another format */
export function parseGapsManifest(json: unknown): GapsManifest {
  const manifest = json as GapsManifest;
  if (manifest.format !== 'cybercare-gaps' || manifest.version !== 1)
    throw new ModelDamagedError('gaps.json is not of the format this version reads.');
  return manifest;
}
