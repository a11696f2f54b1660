import fs from 'node:fs';
import path from 'node:path';
import { ROOT, read } from './repository.ts';

/** What tables in docs say holds a promise: a test by the title it has in the source, or why none does. */

const HELD = /^`((?:tests|lab)\/[^`]+)` › (.+)$/;
/** A reason is a sentence, not a word. */
const EXCUSED = /^(does not apply|not held): .{15,}$/;

/** The cells of one row of a Markdown table. */
export const cellsOf = (line: string): string[] =>
  line
    .slice(1, line.lastIndexOf('|'))
    .split(/(?<!\\)\|/)
    .map(cell => cell.replaceAll('\\|', '|').trim());

/** What is wrong with one of the reasons of a cell, or nothing. */
export function faultOf(reason: string): string | null {
  if (EXCUSED.test(reason)) return null;
  const [, file, title] = HELD.exec(reason) ?? [];
  if (!file || !title) return `is neither a test nor a reason: ${reason}`;
  if (!fs.existsSync(path.join(ROOT, file))) return `names ${file}, which is not there`;
  const source = read(file);
  const stands = ["'", '"', '`'].some(quote => source.includes(quote + title + quote));
  return stands ? null : `names a title that ${file} does not hold: ${title}`;
}
