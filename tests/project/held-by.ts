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
  const [, file, named] = HELD.exec(reason) ?? [];
  const [, title = named, browser] = /^(.+) \((Chromium|Firefox) only\)$/.exec(named ?? '') ?? [];
  if (!file || !title) return `is neither a test nor a reason: ${reason}`;
  if (!fs.existsSync(path.join(ROOT, file))) return `names ${file}, which is not there`;
  const source = read(file);
  const stands = ["'", '"', '`'].some(quote => source.includes(quote + title + quote));
  if (!stands) return `names a title that ${file} does not hold: ${title}`;
  const only = onlyIn(source, title);
  return only === browser?.toLowerCase()
    ? null
    : `says ${browser ?? 'no browser'}, but ${title} is told of ${only ?? 'both'}`;
}

/** The one browser that a story is told of; undefined for both, and for what is no story. */
function onlyIn(source: string, title: string): string | undefined {
  const told = source.slice(source.indexOf(title) + title.length);
  const next = told.search(/^(?:(?: {2})?story\(|(?:export|async|function|for|const)\b)/m);
  return /\bonly: '(\w+)'/.exec(next < 0 ? told : told.slice(0, next))?.[1];
}

/** Whether a reason is a test or says what is not held. A line of the bench measures, and holds nothing by itself. */
export const holds = (reason: string): boolean => !reason.startsWith('`lab/');
