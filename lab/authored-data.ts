import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
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

/** Examples that no training reads: sha1 of the text, mod 10 (models/training/authored.py). */
export function authoredExamples(split: keyof typeof HELD_BACK): Example[] {
  const folder = path.join(ROOT, 'models/training/authored');
  return fs
    .readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .flatMap(name => fs.readFileSync(path.join(folder, name), 'utf8').trim().split('\n'))
    .map(line => JSON.parse(line) as Example)
    .filter(
      ({ text }) => BigInt(`0x${createHash('sha1').update(text).digest('hex')}`) % 10n === HELD_BACK[split],
    );
}
