import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../lab/node-judge.ts';
import { Tokenizer, type Vocabulary } from '../../../src/background/judge/tokenizer.ts';
import { GapNetwork } from '../../../src/background/rewriter/gap-network.ts';
import { GapReader } from '../../../src/background/rewriter/gap-reader.ts';
import { gapsManifest } from '../../../src/background/rewriter/packaged.ts';

const read = (file: string): Buffer => fs.readFileSync(path.join(ROOT, 'models', file));

/** The bytes of what reads gaps, as they ship. */
export const gapWeights = (): ArrayBuffer => new Uint8Array(read('rewriter/gaps.bin')).buffer;

export const shippedTokenizer = new Tokenizer(
  JSON.parse(read('bilingual/vocabulary.json').toString()) as Vocabulary,
);

/** The examples say which form is best; how sure one must be of it is another matter. */
const LINE = 0.5;

/** What tells which gaps break a sentence, as it ships but for its line. */
export const shippedGaps = new GapReader(new GapNetwork(gapsManifest, gapWeights(), shippedTokenizer), LINE);
