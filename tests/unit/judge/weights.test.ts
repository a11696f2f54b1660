import { createHash } from 'node:crypto';
import fs from 'node:fs';
import v8 from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { featureBuckets } from '../../../src/background/judge/features.ts';
import { KERNELS_SOURCE_SHA256 } from '../../../src/background/judge/kernels-binary.ts';
import { KERNELS_RELAXED_SOURCE_SHA256 } from '../../../src/background/judge/kernels-relaxed-binary.ts';
import { isForeignScript, languageOf } from '../../../src/background/judge/language.ts';
import type { TensorEntry } from '../../../src/background/judge/manifest.ts';
import { decodeTensor, halfToNumber, rowReader } from '../../../src/background/judge/weights.ts';

const entry = (shape: number[], dtype: TensorEntry['dtype'], bytes: number): TensorEntry => ({
  name: 'x',
  shape,
  dtype,
  offset: 64,
  bytes,
});

/** The bytes at offset 64 of a buffer. */
const placed = (bytes: ArrayLike<number>): ArrayBuffer => {
  const buffer = new Uint8Array(64 + bytes.length);
  buffer.set(Uint8Array.from(bytes), 64);
  return buffer.buffer;
};

v8.setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

describe('weights', () => {
  it.each([
    [0x0000, 0],
    [0x3c00, 1],
    [0xc000, -2],
    [0x0001, 2 ** -24],
    [0x7bff, 65504],
    [0x7c00, Number.POSITIVE_INFINITY],
  ])('the half %i is %d', (half, number) => {
    expect(halfToNumber(half)).toBe(number);
  });

  it('q4: a scale, then low nibbles first', () => {
    const bytes = [0x00, 0x38, ...Array.from({ length: 16 }, (_, j) => j | ((15 - j) << 4))];
    const values = decodeTensor(placed(bytes), entry([1, 32], 'q4', 18));
    expect([...values.slice(0, 16)]).toEqual(Array.from({ length: 16 }, (_, j) => (j - 8) / 2));
    expect([...values.slice(16)]).toEqual(Array.from({ length: 16 }, (_, j) => (7 - j) / 2));
  });

  it('i8: a scale for each row, after padding to four bytes', () => {
    const scales = new Uint8Array(Float32Array.of(0.5, 2).buffer);
    const bytes = [1, 255, 3, 4, 128, 6, 0, 0, ...scales];
    const tensor = entry([2, 3], 'i8', 16);
    expect([...decodeTensor(placed(bytes), tensor)]).toEqual([0.5, -0.5, 1.5, 8, -256, 12]);
    const row = new Float32Array(3);
    rowReader(placed(bytes), tensor)(1, row);
    expect([...row]).toEqual([8, -256, 12]);
  });

  it('refuses a tensor that does not fit its place', () => {
    expect(() => decodeTensor(placed([0, 0]), entry([1], 'f32', 4))).toThrow('does not fit');
    expect(() => decodeTensor(placed([0, 0, 0, 0]), entry([2], 'f32', 4))).toThrow('does not fit');
    expect(() => rowReader(placed([0, 0]), entry([1, 1], 'f32', 4))).toThrow('does not fit');
  });

  it('are let go once they are read, but for the matrix whose rows are read later', async () => {
    let weights: ArrayBuffer | undefined = placed(new Uint8Array(Float32Array.of(1, 2).buffer));
    const files = new WeakRef(weights);
    const read = rowReader(weights, entry([2, 1], 'f32', 8));
    weights = undefined;
    // What a WeakRef gave or was made of stays until the task ends.
    await new Promise(resolve => setTimeout(resolve));
    collectGarbage();
    expect(files.deref()).toBeUndefined();
    const row = new Float32Array(1);
    read(1, row);
    expect([...row]).toEqual([2]);
  });
});

describe('features', () => {
  // FNV-1a test vectors: http://www.isthe.com/chongo/src/fnv/test_fnv.c ("foobar" = bf9cf968).
  it('hash as FNV-1a does', () => {
    const all = featureBuckets('oba', 2 ** 31);
    expect(all.size).toBe('<o ob ba a> <ob oba ba> <oba oba> <oba> w:oba'.split(' ').length);
    expect(featureBuckets('', 1024).size).toBe(0);
  });

  it('count once however often they occur', () => {
    expect(featureBuckets('no no no', 2 ** 17)).toEqual(featureBuckets('no no', 2 ** 17));
  });
});

describe('the language', () => {
  const rules = { other: 0.8, minWords: 4 };
  const logits = (en: number, fr: number, other: number) => [0, 0, 0, 0, 0, 0, 0, 0, 0, en, fr, other];

  it('is the likelier of the two, unless a third is sure and the text long enough to tell', () => {
    expect(languageOf('a b c d', logits(2, 1, 0), rules)).toBe('en');
    expect(languageOf('a b c d', logits(1, 2, 0), rules)).toBe('fr');
    expect(languageOf('a b c d', logits(0, 0, 9), rules)).toBe('other');
    expect(languageOf('a b c', logits(0, 1, 9), rules)).toBe('fr');
  });

  it('leans to what the page declares', () => {
    expect(languageOf('ok', logits(1, 0, 0), rules, 'fr')).toBe('fr');
    expect(languageOf('a b c d', logits(5, 0, 0), rules, 'fr')).toBe('en');
  });

  it('is another when most letters are of another script', () => {
    expect(isForeignScript('привет')).toBe(true);
    expect(isForeignScript('你好吗')).toBe(true);
    expect(isForeignScript('уou аre ѕtupid')).toBe(false);
    expect(isForeignScript('😂 !!! 123')).toBe(false);
  });
});

it.each([
  [['kernels', 'kernels-attention', 'kernels-gelu'], KERNELS_SOURCE_SHA256],
  [['kernels-relaxed', 'kernels-gelu'], KERNELS_RELAXED_SOURCE_SHA256],
])('the compiled kernels come from the sources beside them, %j', (names, sha256) => {
  const hash = createHash('sha256');
  for (const name of names) hash.update(fs.readFileSync(`src/background/judge/${name}.as`));
  expect(hash.digest('hex')).toBe(sha256);
});
