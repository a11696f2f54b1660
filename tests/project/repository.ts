import fs from 'node:fs';
import path from 'node:path';

/** The repository as text, for the tests that read it. */
export const ROOT = path.join(import.meta.dirname, '../..');

export const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');

export const readJson = <T>(file: string): T => JSON.parse(read(file)) as T;

/** Paths from the root, with `/`, of the files under these folders that end so. */
export const filesIn = (folders: readonly string[], ending: RegExp): string[] =>
  folders.flatMap(folder =>
    fs
      .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter(name => ending.test(name)),
  );

/** Lines of code that hold a pattern, as `file:line text`; comments are not code. */
export function linesWith(pattern: RegExp, files: readonly string[]): string[] {
  return files.flatMap(file =>
    withoutComments(read(file))
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
}

/** Blanks comments out and keeps the lines; a `//` inside an address is no comment. */
export const withoutComments = (source: string): string =>
  source
    .replace(/\/\*[\s\S]*?\*\//g, comment => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[\s;{(])\/\/.*$/gm, '$1');
