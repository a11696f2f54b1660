import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ExpectedError } from '../src/shared/errors.ts';
import { linesOf } from './lines.ts';
import { ROOT } from './node-judge.ts';

/** One row of a data set, as ../shared/knowledge/data.md describes it. */
export interface DevRow {
  lang: string;
  text: string;
  toxic: 0 | 1 | null;
  labels: Record<string, unknown>;
}

export interface DevSet {
  rows: DevRow[];
  /** Of the compressed file. */
  sha256: string;
}

const FOLDER = path.join(ROOT, '../shared/data/train');

const hashed = (text: string): bigint => BigInt(`0x${createHash('sha1').update(text).digest('hex')}`);

/** Rows that no training may use: those whose text's SHA-1, read as one number, ends in 0 in decimal. */
const isDev = (text: string): boolean => hashed(text) % 10n === 0n;

/** A third of the dev rows, always the same. */
export const isThird = (text: string): boolean => (hashed(text) / 10n) % 3n === 0n;

/** @throws ExpectedError when the data is not beside the project, as in most checkouts */
export function requireData(): void {
  if (fs.existsSync(FOLDER)) return;
  throw new ExpectedError(
    `There is no data to evaluate on: ${FOLDER} is absent (models/training/README.md says what it holds).`,
  );
}

/** The rows of one file, decompressed by `xz`. @param whole all rows, for a set that training never sees */
export async function readDevSet(
  name: string,
  { whole = false, most = Number.POSITIVE_INFINITY } = {},
): Promise<DevSet> {
  const file = path.join(FOLDER, `${name}.jsonl.xz`);
  const xz = spawn('xz', ['-dc', file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    xz.once('close', resolve).once('error', reject);
  });
  const rows: DevRow[] = [];
  for await (const line of linesOf(xz.stdout)) {
    const row = JSON.parse(line) as DevRow;
    if (rows.length < most && (whole || isDev(row.text))) rows.push(row);
  }
  if ((await ended) !== 0) throw new ExpectedError(`xz could not read ${file}.`);
  return { rows, sha256: createHash('sha256').update(fs.readFileSync(file)).digest('hex') };
}
