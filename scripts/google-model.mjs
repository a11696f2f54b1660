import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * models/google: Google's model as `npm run model:google` fetched it. files.json lists addresses, sizes and SHA-256;
 * a hash that is null is of a file nobody could fetch yet, and is pinned by the first who does.
 */

export const readList = folder => JSON.parse(readFileSync(join(folder, 'files.json'), 'utf8'));

export const sha256 = bytes => createHash('sha256').update(bytes).digest('hex');

/** Why bytes are not the file that is listed, in a few words; null when they are, or when no hash is known yet. */
export function difference({ bytes, sha256: known }, content) {
  if (content.length !== bytes) return `is ${content.length} bytes long instead of ${bytes}`;
  if (known !== null && sha256(content) !== known) return 'is not the one whose SHA-256 is listed';
  return null;
}

/**
 * What the extension is told of the model in a folder, or null when it was not fetched.
 * @throws when it was, and is not what is listed: nothing unverified is packed
 */
export function packedModel(folder) {
  if (!existsSync(join(folder, 'files.json'))) return null;
  const { files, ...about } = readList(folder);
  if (!files.some(({ file }) => existsSync(join(folder, file)))) return null;
  for (const entry of files) {
    const place = join(folder, entry.file);
    const fault = !existsSync(place)
      ? 'is missing'
      : entry.sha256 === null
        ? 'has no listed SHA-256'
        : difference(entry, readFileSync(place));
    if (fault)
      throw new Error(`${place} ${fault}: run \`npm run model:google\`, or remove the model's files.`);
  }
  const { less, balanced, more } = JSON.parse(readFileSync(join(folder, 'thresholds.json'), 'utf8'));
  return {
    ...about,
    files: files.map(({ file, bytes, sha256 }) => ({ file, bytes, sha256 })),
    thresholds: { less, balanced, more },
  };
}
