import { createHash } from 'node:crypto';
import { randomFrom } from '../../../lab/random.mjs';
import { ModelMissingError } from '../../../src/background/judge/errors.ts';
import type { ModelFiles } from '../../../src/background/judge/files.ts';
import { type DataType, type Manifest, parseManifest } from '../../../src/background/judge/manifest.ts';
import { LABELS, LANGUAGES } from '../../../src/shared/verdict.ts';

/** A small model of random weights in the published format: everything but what it says is real. */
export interface FakeModel {
  manifest: Manifest;
  bytes: Map<string, Uint8Array<ArrayBuffer>>;
  files: ModelFiles;
}

export interface FakeShape {
  layers?: number;
  hidden?: number;
  heads?: number;
  ffn?: number;
  pieces?: string[];
  buckets?: number;
  /** First-stage toxicity under which a text is cleared: 0 sends every text to the transformer, 1 none. */
  clear?: number;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùû0123456789.,;:!?\'"-()@#'];
const WORDS =
  'the you are is a and to of it this le la les tu es un une et de que ne pas je stupid kind merci'.split(
    ' ',
  );

const sizeOf = (shape: number[]) => shape.reduce((a, b) => a * b, 1);

function tensorBytes(dtype: DataType, shape: number[], random: () => number, centre: number): Uint8Array {
  const size = sizeOf(shape);
  if (dtype === 'f32') {
    return new Uint8Array(Float32Array.from({ length: size }, () => centre + 0.2 * (random() - 0.5)).buffer);
  }
  if (dtype === 'i8') {
    const rows = size / (shape.at(-1) as number);
    const values = Int8Array.from(
      { length: Math.ceil(size / 4) * 4 },
      () => Math.floor(random() * 255) - 127,
    );
    const scales = Float32Array.from({ length: rows }, () => 0.002);
    return Buffer.concat([new Uint8Array(values.buffer), new Uint8Array(scales.buffer)]);
  }
  // q4: an f16 scale of 2^-6, then random nibbles.
  const blocks = new Uint8Array((size / 32) * 18);
  for (let at = 0; at < blocks.length; at++) blocks[at] = Math.floor(random() * 256);
  for (let at = 0; at < blocks.length; at += 18) blocks.set([0x00, 0x24], at);
  return blocks;
}

export function fakeModel(shape: FakeShape = {}): FakeModel {
  const { layers = 2, hidden = 64, heads = 2, ffn = 128, buckets = 1024, clear = 0 } = shape;
  const pieces = [
    '<s>',
    '<pad>',
    '</s>',
    '<unk>',
    '▁',
    ...LETTERS,
    ...WORDS.map(word => `▁${word}`),
    ...(shape.pieces ?? []),
  ];
  const random = randomFrom(1);
  const tensors: Manifest['tensors'] = [];
  const parts: Uint8Array[] = [];
  let offset = 0;
  const add = (name: string, side: number[], dtype: DataType, centre = 0) => {
    const bytes = tensorBytes(dtype, side, random, centre);
    tensors.push({ name, shape: side, dtype, offset, bytes: bytes.length });
    const padded = new Uint8Array(Math.ceil(bytes.length / 64) * 64);
    padded.set(bytes);
    parts.push(padded);
    offset += padded.length;
  };
  const norm = (name: string) => {
    add(`${name}.w`, [hidden], 'f32', 1);
    add(`${name}.b`, [hidden], 'f32');
  };
  const dense = (name: string, outputs: number, inputs: number, dtype: DataType) => {
    add(`${name}.w`, [outputs, inputs], dtype);
    add(`${name}.b`, [outputs], 'f32');
  };
  add('emb.word', [pieces.length, hidden], 'q4');
  add('emb.pos', [128, hidden], 'i8');
  add('emb.type', [hidden], 'f32');
  norm('emb.ln');
  for (let l = 0; l < layers; l++) {
    for (const name of ['q', 'k', 'v']) dense(`l${l}.${name}`, hidden, hidden, 'q4');
    dense(`l${l}.ao`, hidden, hidden, 'i8');
    norm(`l${l}.aln`);
    dense(`l${l}.fi`, ffn, hidden, 'q4');
    dense(`l${l}.fo`, hidden, ffn, 'q4');
    norm(`l${l}.oln`);
  }
  dense('head', LABELS.length, 2 * hidden, 'f32');
  const joined = new Uint8Array(Buffer.concat(parts));
  const cut = Math.floor(joined.length / 3);
  const rows = Int8Array.from(
    { length: buckets * (LABELS.length + 3) },
    () => Math.floor(random() * 255) - 127,
  );
  const vocabulary = {
    pieces,
    scores: pieces.map((piece, id) => (id < 4 ? 0 : -90_000 + 8_000 * piece.length)),
  };
  const bytes = new Map<string, Uint8Array<ArrayBuffer>>([
    ['weights-1.bin', joined.slice(0, cut)],
    ['weights-2.bin', joined.slice(cut)],
    ['linear.bin', new Uint8Array(rows.buffer)],
    ['vocabulary.json', new TextEncoder().encode(JSON.stringify(vocabulary))],
  ]);
  const role = (file: string) =>
    file.startsWith('weights')
      ? ('weights' as const)
      : file === 'linear.bin'
        ? ('linear' as const)
        : ('vocabulary' as const);
  const each = <T>(value: T) => Object.fromEntries(LANGUAGES.map(language => [language, value]));
  const nine = <T>(value: T) => LABELS.map(() => value);
  const manifest = parseManifest({
    format: 'cybercare-bilingual',
    version: 1,
    date: '2026-01-01',
    seed: 1,
    outputs: LABELS,
    encoder: { layers, hidden, heads, ffn, vocabulary: pieces.length, maxTokens: 128, epsilon: 1e-12 },
    linear: {
      file: 'linear.bin',
      buckets,
      heads: [...LABELS, ...LANGUAGES, 'other'],
      scale: Array.from({ length: LABELS.length + 3 }, () => 0.005),
      bias: [...nine(-1), 1, 1, -20],
    },
    language: { other: 0.8, minWords: 3 },
    calibration: each({ full: nine([1, 0.5, 0]), linear: nine([1, 0]) }),
    cascade: each({ clear }),
    thresholds: each({ less: nine(0.9), balanced: nine(0.7), more: nine(0.5) }),
    canaries: [],
    tensors,
    files: [...bytes].map(([file, content]) => ({
      file,
      role: role(file),
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    })),
  });
  return { manifest, bytes, files: filesOf(bytes) };
}

export const filesOf = (bytes: Map<string, Uint8Array<ArrayBuffer>>): ModelFiles => ({
  async read(name) {
    const content = bytes.get(name);
    if (!content) throw new ModelMissingError(`No ${name}.`);
    return content.slice().buffer;
  },
});
