import { ModelDamagedError } from './errors.ts';
import type { ModelFiles } from './files.ts';
import type { FileEntry, Manifest } from './manifest.ts';

/** The verified bytes of a model. */
export interface ModelBytes {
  /** The weight files, joined in their order. */
  weights: ArrayBuffer;
  linear: ArrayBuffer;
  /** JSON in UTF-8. */
  vocabulary: ArrayBuffer;
}

const hexadecimal = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('');

/**
 * Reads one file and compares its length and SHA-256 (FIPS 180-4) with what was published.
 * @throws ModelMissingError, ModelDamagedError
 */
export async function readVerified(
  files: ModelFiles,
  { file, bytes, sha256 }: Omit<FileEntry, 'role'>,
): Promise<ArrayBuffer> {
  const content = await files.read(file);
  if (
    content.byteLength !== bytes ||
    hexadecimal(await crypto.subtle.digest('SHA-256', content)) !== sha256
  ) {
    throw new ModelDamagedError(`The model's file ${file} is not the one that was published.`);
  }
  return content;
}

function join(parts: ArrayBuffer[]): ArrayBuffer {
  if (parts.length === 1) return parts[0] as ArrayBuffer;
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(new Uint8Array(part), at);
    at += part.byteLength;
  }
  return joined.buffer;
}

/**
 * Reads every file that model.json lists; not a byte is used before it was verified.
 * @throws ModelMissingError, ModelDamagedError
 */
export async function loadModel(files: ModelFiles, manifest: Manifest): Promise<ModelBytes> {
  const contents = await Promise.all(manifest.files.map(entry => readVerified(files, entry)));
  const ofRole = (role: FileEntry['role']) => contents.filter((_, i) => manifest.files[i]?.role === role);
  const [linear] = ofRole('linear');
  const [vocabulary] = ofRole('vocabulary');
  const weights = ofRole('weights');
  if (!linear || !vocabulary || weights.length === 0)
    throw new ModelDamagedError('model.json lists too few files.');
  return { weights: join(weights), linear, vocabulary };
}
