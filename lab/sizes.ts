import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

/** What a build may weigh at most (P15): a script with all that it loads at once, in KB of gzip; the zip, in MB. */
export interface Size {
  name: string;
  value: number;
  unit: 'KB' | 'MB';
  limit: number;
}

/** A built script and all that it loads at once, not what it loads when it is asked for. */
export function withParts(file: string, known: string[] = []): string[] {
  if (known.includes(file)) return known;
  known.push(file);
  for (const [, part = ''] of fs.readFileSync(file, 'utf8').matchAll(/(?:from|import) ?"(\.[^"]+)"/g))
    withParts(path.join(path.dirname(file), part), known);
  return known;
}

function scriptSize(folder: string, name: string, limit: number): Size[] {
  const file = path.join(folder, name);
  if (!fs.existsSync(file)) return [];
  const bytes = withParts(file).reduce((sum, part) => sum + zlib.gzipSync(fs.readFileSync(part)).length, 0);
  return [{ name: `${name}, gzip`, value: bytes / 1024, unit: 'KB', limit }];
}

/** The sizes of a build, of what there is of it. */
export const sizesOf = (folder: string, zip: string): Size[] => [
  ...scriptSize(folder, 'content.js', 60),
  ...scriptSize(folder, 'popup/index.js', 120),
  ...(fs.existsSync(zip)
    ? [{ name: 'zip', value: fs.statSync(zip).size / 1e6, unit: 'MB' as const, limit: 40 }]
    : []),
];
