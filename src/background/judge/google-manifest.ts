import { SENSITIVITIES, type Sensitivity } from '../../shared/policy.ts';
import { LABELS } from '../../shared/verdict.ts';
import type { Canary } from './canaries.ts';
import { ModelDamagedError } from './errors.ts';
import type { ModelFiles } from './files.ts';
import { readVerified } from './load.ts';
import type { FileEntry } from './manifest.ts';

/** What Google's model scores: the names of its outputs, which are the first seven of ours. */
export const GOOGLE_LABELS = LABELS.slice(0, 7) as readonly GoogleLabel[];
export type GoogleLabel = Exclude<(typeof LABELS)[number], 'appearance' | 'supportive'>;

/** models/google: files.json without the addresses, and thresholds.json. The build joins them. */
export interface GoogleManifest {
  format: 'cybercare-google';
  version: number;
  /** The number in its address. */
  release: string;
  /** The topology, its shards in order, the vocabulary; SHA-256 as in our own model's manifest. */
  files: Omit<FileEntry, 'role'>[];
  canaries: Canary[];
  thresholds: Record<Sensitivity, Record<GoogleLabel, number>>;
}

/**
 * Names what the build packed; like our own manifest it is part of the program.
 * @throws ModelDamagedError when the build and this version do not speak the same format
 */
export function parseGoogleManifest(json: unknown): GoogleManifest {
  const manifest = json as GoogleManifest;
  const fits =
    manifest.format === 'cybercare-google' &&
    manifest.version === 1 &&
    SENSITIVITIES.every(level =>
      GOOGLE_LABELS.every(label => typeof manifest.thresholds[level][label] === 'number'),
    );
  if (!fits) throw new ModelDamagedError('models/google is not of the format this version reads.');
  return manifest;
}

/** The verified bytes of Google's model. */
export interface GoogleBytes {
  /** JSON in UTF-8, as the next. */
  topology: ArrayBuffer;
  vocabulary: ArrayBuffer;
  shards: ArrayBuffer[];
}

/**
 * Reads every file of the list; not a byte is used before it was verified.
 * @throws ModelMissingError, ModelDamagedError
 */
export async function readGoogle(files: ModelFiles, manifest: GoogleManifest): Promise<GoogleBytes> {
  const contents = await Promise.all(manifest.files.map(entry => readVerified(files, entry)));
  const ending = (end: RegExp) => contents.filter((_, i) => end.test(manifest.files[i]?.file ?? ''));
  const [[topology], [vocabulary], shards] = [/model\.json$/, /vocab\.json$/, /shard\d+of\d+$/].map(
    ending,
  ) as [ArrayBuffer[], ArrayBuffer[], ArrayBuffer[]];
  if (!topology || !vocabulary || shards.length === 0)
    throw new ModelDamagedError('models/google lists too few files.');
  return { topology, vocabulary, shards };
}
