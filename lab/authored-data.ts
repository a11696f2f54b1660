import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Language } from '../src/shared/verdict.ts';
import { ROOT } from './node-judge.ts';

/** One of our own examples (models/training/authored/README.md). */
export interface Example {
  text: string;
  lang: string;
  /** By the annotation guide; the first letter is H (hostile) or F (not). */
  code: string;
  situation: string;
}

/** The rest is trained on. */
const HELD_BACK = { dev: 0n, test: 1n };

/** Whether no training reads a text of ours: sha1 of it, mod 10 (models/training/authored.py, pairs.py). */
const isIn = (split: keyof typeof HELD_BACK, text: string): boolean =>
  BigInt(`0x${createHash('sha1').update(text).digest('hex')}`) % 10n === HELD_BACK[split];

const linesIn = (folder: string): string[] =>
  fs
    .readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .flatMap(name => fs.readFileSync(path.join(folder, name), 'utf8').trim().split('\n'));

/** Examples that no training reads. */
export const authoredExamples = (split: keyof typeof HELD_BACK): Example[] =>
  linesIn(path.join(ROOT, 'models/training/authored'))
    .map(line => JSON.parse(line) as Example)
    .filter(({ text }) => isIn(split, text));

/** A hostile text and its softer forms; none where nothing remains to be said, or nothing may be softened. */
export interface Pair {
  text: string;
  soft: string[];
  lang: Language;
}

/** Softening pairs that no training reads. */
export const authoredPairs = (split: keyof typeof HELD_BACK): Pair[] =>
  linesIn(path.join(ROOT, 'models/training/authored/pairs'))
    .map(line => JSON.parse(line) as Pair)
    .filter(({ text }) => isIn(split, text));
