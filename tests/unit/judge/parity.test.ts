import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { folderFiles, nodeOptions } from '../../../lab/node-judge.ts';
import { startBackend, stopBackend } from '../../../src/background/judge/backend.ts';
import type { EncoderOps } from '../../../src/background/judge/encoder-ops.ts';
import { KernelOps } from '../../../src/background/judge/kernel-ops.ts';
import { startKernels } from '../../../src/background/judge/kernels.ts';
import { loadModel } from '../../../src/background/judge/load.ts';
import { manifest } from '../../../src/background/judge/packaged.ts';
import { PlainOps } from '../../../src/background/judge/plain-ops.ts';
import { Stages } from '../../../src/background/judge/stages.ts';
import { framed, Tokenizer, type Vocabulary } from '../../../src/background/judge/tokenizer.ts';
import { Transformer } from '../../../src/background/judge/transformer.ts';
import { partsOf } from '../../../src/background/judge/windows.ts';
import { normalise } from '../../../src/shared/text.ts';
import { LABELS } from '../../../src/shared/verdict.ts';

const FIXTURES = 'tests/fixtures/tokenizer';
const rowsOf = <T>(name: string): T[] =>
  fs
    .readFileSync(`${FIXTURES}/${name}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as T);

interface Tokenized {
  text: string;
  normalised: string;
  ids: number[];
}

interface Scored {
  text: string;
  lang: string;
  z_linear: number[];
  z_transformer: number[] | null;
  scores: number[];
}

/** The fixtures' ids may come with begin and end: what matters is what lies between. */
const bare = (ids: number[]) => (ids[0] === 0 && ids.at(-1) === 2 ? ids.slice(1, -1) : ids);

describe('the Python and the TypeScript side', () => {
  it('normalise and tokenize alike', () => {
    const vocabulary = JSON.parse(fs.readFileSync('models/bilingual/vocabulary.json', 'utf8')) as Vocabulary;
    const tokenizer = new Tokenizer(vocabulary);
    const rows = rowsOf<Tokenized>('parity.jsonl');
    expect(rows.length).toBeGreaterThanOrEqual(2000);
    const differing = rows.filter(({ text, normalised, ids }) => {
      const mine = normalise(text);
      const pieces = tokenizer.segment(mine).ids.slice(0, bare(ids).length >= 126 ? 126 : undefined);
      return mine !== normalised || pieces.join() !== bare(ids).join();
    });
    expect(differing.slice(0, 5)).toEqual([]);
  });
});

// Plain operations take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

// The largest difference of a logit, and of a score. Activations of 8 bits cost a little more.
describe.each([
  ['plain operations', () => new PlainOps(), 1e-2, 5e-3],
  ['our kernels in plain SIMD', () => new KernelOps('plain'), 1e-2, 5e-3],
  ['our kernels in relaxed SIMD', () => new KernelOps('relaxed'), 0.12, 0.015],
] as [string, () => EncoderOps, number, number][])('with %s, the exported model', (_, ops, logit, score) => {
  let stages: Stages;
  const rows = rowsOf<Scored>('scores.jsonl');

  beforeAll(async () => {
    const { files, wasmPath } = nodeOptions();
    const bytes = await loadModel(files, manifest);
    await startBackend(wasmPath);
    expect(await startKernels()).toBe('relaxed');
    stages = new Stages(manifest, bytes, new Transformer(manifest, bytes.weights, ops()));
  });
  afterAll(async () => {
    stages.transformer.dispose();
    await stopBackend();
  });

  it('has the logits of the reference', () => {
    let [linear, transformer] = [0, 0];
    for (const { text, z_linear, z_transformer } of rows) {
      const normalised = normalise(text);
      const mine = stages.linear.logits(normalised);
      z_linear.forEach((z, i) => {
        linear = Math.max(linear, Math.abs(z - (mine[i] as number)));
      });
      if (!z_transformer) continue;
      const ids = stages.tokenizer.segment(normalised).ids.slice(0, 126);
      const logits = stages.transformer.logits(framed(ids));
      z_transformer.forEach((z, i) => {
        transformer = Math.max(transformer, Math.abs(z - (logits[i] as number)));
      });
    }
    expect(linear).toBeLessThanOrEqual(1e-3);
    expect(transformer).toBeLessThanOrEqual(logit);
  });

  it('gives the scores of the reference to texts that fit the encoder', async () => {
    let judged = 0;
    for (const { text, lang, scores } of rows) {
      // Python knows the text as it is written, and as a whole.
      const { written: judgement } = await stages.examine(text);
      if (partsOf(normalise(text)).length > 0) continue;
      if (judgement.kind !== 'scored' || judgement.language !== lang) continue;
      if (stages.tokenizer.segment(normalise(text)).ids.length > 126) continue;
      judged++;
      LABELS.forEach((label, i) => {
        expect(Math.abs(judgement.scores[label] - (scores[i] as number)), text).toBeLessThan(score);
      });
    }
    expect(judged).toBeGreaterThan(rows.length / 2);
  });
});

it('reads the files that the manifest in the bundle names', async () => {
  await expect(loadModel(folderFiles('models/bilingual'), manifest)).resolves.toBeDefined();
});
