import fs from 'node:fs';
import path from 'node:path';

const FARTHEST_FOLDER = 4;

/**
 * The address a saved page had: what `urls.json` beside it, or in a folder above it, says; else a page of
 * example.org with the name of its file.
 */
export function addressOf(page: string): string {
  const file = path.resolve(page);
  let folder = path.dirname(file);
  for (let up = 0; up < FARTHEST_FOLDER; up++) {
    const known = addressesIn(folder)[path.relative(folder, file).split(path.sep).join('/')];
    if (typeof known === 'string' && URL.canParse(known)) return known;
    folder = path.dirname(folder);
  }
  return `https://example.org/${encodeURIComponent(path.basename(file))}`;
}

function addressesIn(folder: string): Record<string, unknown> {
  try {
    return JSON.parse(fs.readFileSync(path.join(folder, 'urls.json'), 'utf8')) as Record<string, unknown>;
  } catch {
    return {};
  }
}
