import fs from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

/** Every entry carries this date (the earliest a ZIP can hold), so that two builds of one source are equal byte for byte. */
const DATE = new Date(1980, 0, 1, 0, 0, 0);

/** The files under a folder, as paths with forward slashes, sorted by code unit. */
export function filesUnder(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/**
 * Writes a folder, or the files of it that are named, as a ZIP that depends on nothing but the names and bytes of
 * the files. Returns its size in bytes.
 */
export function writeZip(folder, file, names = filesUnder(folder)) {
  const entries = Object.fromEntries(
    [...names]
      .sort()
      .map(name => [
        name,
        [fs.readFileSync(path.join(folder, name)), { mtime: DATE, level: 9, os: 3, attrs: 0o644 << 16 }],
      ]),
  );
  const bytes = zipSync(entries);
  fs.writeFileSync(file, bytes);
  return bytes.length;
}
