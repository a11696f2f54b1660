import * as tf from '@tensorflow/tfjs-core';
import { afterEach, describe, expect, it } from 'vitest';
import { nodeOptions } from '../../../lab/node-judge.ts';
import { loadBilingual } from '../../../src/background/judge/bilingual.ts';
import type { EncoderOps } from '../../../src/background/judge/encoder-ops.ts';
import type { Judge } from '../../../src/background/judge/judge.ts';
import { PlainOps } from '../../../src/background/judge/plain-ops.ts';
import { LABELS } from '../../../src/shared/verdict.ts';
import { type FakeShape, fakeModel, filesOf } from './fake-model.ts';

let judge: Judge | undefined;

async function fakeJudge(shape?: FakeShape, ops?: () => EncoderOps): Promise<Judge> {
  const { manifest, files } = fakeModel(shape);
  judge = await loadBilingual({ ...nodeOptions(), manifest, files, ...(ops ? { ops } : {}) });
  return judge;
}

afterEach(async () => {
  await judge?.dispose();
  judge = undefined;
});

describe('the bilingual judge', () => {
  it('gives nine probabilities and a language, in the order of the texts', async () => {
    const texts = ['you are kind', '', 'tu es un stupide', 'the the'];
    const judgements = await (await fakeJudge()).judge(texts);
    expect(judgements.map(j => j.kind)).toEqual(['scored', 'skipped', 'scored', 'scored']);
    for (const judgement of judgements) {
      if (judgement.kind !== 'scored') continue;
      expect(Object.keys(judgement.scores)).toEqual([...LABELS]);
      for (const score of Object.values(judgement.scores)) expect(score).toSatisfy(s => s >= 0 && s <= 1);
    }
  });

  it('answers the same whether texts come together or alone', async () => {
    const judge = await fakeJudge();
    const texts = ['you are kind', 'merci de la le', 'is it stupid ?'];
    const together = await judge.judge(texts);
    const alone = [];
    for (const text of texts) alone.push(...(await judge.judge([text])));
    expect(alone).toEqual(together);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \t\n \u00a0', 'empty'],
    ['only characters that nobody sees', '\u200b\u200d\ufeff\u{e0041}', 'empty'],
    ['another script', 'Привет, как дела', 'other-language'],
    ['one word of another script', 'Привет', 'other-language'],
    ['more than we read', 'a '.repeat(2501), 'too-long'],
    ['little that grows when normalised', '\ufdfa'.repeat(600), 'too-long'],
  ])('skips %s', async (_, text, reason) => {
    expect(await (await fakeJudge()).judge([text])).toEqual([{ kind: 'skipped', reason }]);
  });

  it('never throws, whatever the text', async () => {
    const odd = [
      '\ud800',
      'a\udfff b',
      `e${'\u0301'.repeat(4000)}`,
      '👩‍👩‍👧‍👦'.repeat(100),
      '\0',
      '@',
      'http://',
      'a'.repeat(5000),
    ];
    odd.push(
      'x'.repeat(100_000),
      '\u0301\u0316'.repeat(50_000),
      '((((((((',
      '\u202eabc',
      '1'.repeat(4999),
      '▁▁▁ ▁',
    );
    for (const judgement of await (await fakeJudge()).judge(odd)) expect(judgement.kind).not.toBe('failed');
  });

  it('says that its output is broken when a number is none', async () => {
    class BrokenOps extends PlainOps {
      override dense(weight: Float32Array, bias: Float32Array, activation?: 'gelu') {
        return super.dense(
          weight,
          bias.map(() => Number.NaN),
          activation,
        );
      }
    }
    const judge = await fakeJudge({}, () => new BrokenOps());
    expect(await judge.judge(['you are kind'])).toEqual([{ kind: 'failed', reason: 'broken-output' }]);
  });

  it('keeps nothing of 10,000 texts it judged, whatever became of them', async () => {
    const judge = await fakeJudge({ hidden: 32, heads: 1, ffn: 32, layers: 1, pieces: [] });
    const odd = ['', 'Привет, как дела', 'a '.repeat(2501), 'the a and to of it this le la les '.repeat(20)];
    const texts = Array.from({ length: 10_000 }, (_, i) => odd[i % 500] ?? `you are ${i} times stupid`);
    const held = () => {
      const { numTensors, numBytes } = tf.memory();
      return { numTensors, numBytes, numDataIds: tf.engine().state.numDataBuffers };
    };
    await judge.judge(texts.slice(0, 10));
    const before = held();
    await judge.judge(texts);
    expect(held()).toEqual(before);
  });

  it('gives all memory back when disposed, and loads again', async () => {
    const texts = ['you are kind'];
    const first = await (await fakeJudge()).judge(texts);
    await judge?.dispose();
    expect(tf.engine().state.numTensors).toBe(0);
    expect(await (await fakeJudge()).judge(texts)).toEqual(first);
  });

  it('reads a long text to its end', async () => {
    const judge = await fakeJudge({ clear: 0 });
    const padding = 'the a and to of it this le la les '.repeat(20);
    const [plain, hidden] = await judge.judge([padding, `${padding} stupid stupid stupid`]);
    expect(plain?.kind).toBe('scored');
    expect(hidden).not.toEqual(plain);
  });

  it('runs other tasks of the worker between two texts', async () => {
    const judge = await fakeJudge({ hidden: 128, layers: 4 });
    let others = 0;
    const timer = setInterval(() => others++, 0);
    await judge.judge(Array.from({ length: 100 }, () => 'you are stupid and this is it '.repeat(4)));
    clearInterval(timer);
    expect(others).toBeGreaterThan(2);
  });
});

describe('a browser without SIMD', () => {
  afterEach(() => tf.env().reset());

  it('judges as the model did when it was published, by plain WebAssembly', async () => {
    tf.env().set('WASM_HAS_SIMD_SUPPORT', false);
    // Loading compares the published sentences with their published scores.
    const published = await loadBilingual(nodeOptions());
    judge = published;
    expect(tf.getBackend()).toBe('wasm');
    expect(await published.selfTest()).toBe(true);
  });
});

describe('loading', () => {
  const load = (bytes: Map<string, Uint8Array<ArrayBuffer>>) =>
    loadBilingual({ ...nodeOptions(), manifest: fakeModel().manifest, files: filesOf(bytes) });

  it.each(['weights-1.bin', 'weights-2.bin', 'linear.bin', 'vocabulary.json'])(
    'refuses a damaged %s',
    async name => {
      const { bytes } = fakeModel();
      const content = bytes.get(name) as Uint8Array<ArrayBuffer>;
      content[100] = (content[100] as number) ^ 1;
      await expect(load(bytes)).rejects.toMatchObject({ name: 'ModelDamagedError', reason: 'model-damaged' });
      bytes.set(name, fakeModel().bytes.get(name)?.slice(0, -1) as Uint8Array<ArrayBuffer>);
      await expect(load(bytes)).rejects.toMatchObject({ name: 'ModelDamagedError' });
      bytes.delete(name);
      await expect(load(bytes)).rejects.toMatchObject({ name: 'ModelMissingError', reason: 'model-missing' });
    },
  );

  it('refuses a model that does not answer as published', async () => {
    const { manifest, files } = fakeModel();
    const canaries = [{ text: 'you are kind', lang: 'en', scores: LABELS.map(() => 0.123) }];
    const options = { ...nodeOptions(), files, manifest: { ...manifest, canaries } };
    await expect(loadBilingual(options)).rejects.toThrow('does not answer as it did');
  });

  it('accepts a model that answers as published', async () => {
    const { manifest, files } = fakeModel();
    const [judgement] = await (await fakeJudge()).judge(['you are kind']);
    if (judgement?.kind !== 'scored') throw new Error('not scored');
    const scores = LABELS.map(label => judgement.scores[label] + 0.015);
    const options = {
      ...nodeOptions(),
      files,
      manifest: { ...manifest, canaries: [{ text: 'you are kind', lang: 'en', scores }] },
    };
    await expect(loadBilingual(options)).resolves.toBeDefined();
  });
});
