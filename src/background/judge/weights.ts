import { ModelDamagedError } from './errors.ts';
import type { TensorEntry } from './manifest.ts';

/** Block of the q4 layout (as q4_0 of ggml): an f16 scale, then 16 bytes of two weights each. */
const BLOCK = 32;
const BLOCK_BYTES = 18;

/** An IEEE 754 half as a number. */
export function halfToNumber(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 31;
  const fraction = half & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

const sizeOf = (shape: readonly number[]): number => shape.reduce((product, side) => product * side, 1);

/** low nibble of byte j = weight j, high nibble = weight j + 16; weight = (nibble - 8) * scale */
function decodeQ4(bytes: Uint8Array, target: Float32Array): void {
  const half = BLOCK / 2;
  for (let from = 0, at = 0; from < target.length; from += BLOCK, at += BLOCK_BYTES) {
    const scale = halfToNumber((bytes[at] as number) | ((bytes[at + 1] as number) << 8));
    for (let j = 0; j < half; j++) {
      const pair = bytes[at + 2 + j] as number;
      target[from + j] = ((pair & 15) - 8) * scale;
      target[from + j + half] = ((pair >> 4) - 8) * scale;
    }
  }
}

/** Decodes `target.length` weights of the row-major array `bytes`, from weight `first` on. */
function decode(
  weights: ArrayBuffer,
  { shape, dtype, offset, bytes }: TensorEntry,
  first: number,
  target: Float32Array,
): void {
  const view = new DataView(weights, offset, bytes);
  const columns = shape.at(-1) as number;
  const scales = Math.ceil(sizeOf(shape) / 4) * 4;
  switch (dtype) {
    case 'q4':
      decodeQ4(new Uint8Array(weights, offset + (first / BLOCK) * BLOCK_BYTES), target);
      return;
    case 'i8':
      for (let i = 0; i < target.length; i++) {
        const scale = view.getFloat32(scales + 4 * Math.floor((first + i) / columns), true);
        target[i] = view.getInt8(first + i) * scale;
      }
      return;
    case 'f16':
      for (let i = 0; i < target.length; i++) target[i] = halfToNumber(view.getUint16(2 * (first + i), true));
      return;
    case 'f32':
      for (let i = 0; i < target.length; i++) target[i] = view.getFloat32(4 * (first + i), true);
  }
}

function bytesOf({ shape, dtype }: TensorEntry): number {
  const size = sizeOf(shape);
  switch (dtype) {
    case 'q4':
      return (size / BLOCK) * BLOCK_BYTES;
    case 'i8':
      return Math.ceil(size / 4) * 4 + 4 * (size / (shape.at(-1) as number));
    case 'f16':
      return 2 * size;
    case 'f32':
      return 4 * size;
  }
}

/** @throws ModelDamagedError when the tensor does not fit its place */
function check(weights: ArrayBuffer, entry: TensorEntry): void {
  if (entry.bytes !== bytesOf(entry) || entry.offset + entry.bytes > weights.byteLength) {
    throw new ModelDamagedError(`The tensor ${entry.name} does not fit the weights.`);
  }
}

/**
 * The values of one tensor, row-major; models/training/README.md (1.5) specifies the layouts.
 * @param weights the joined weight files, little-endian
 * @throws ModelDamagedError when the tensor does not fit its place
 */
export function decodeTensor(weights: ArrayBuffer, entry: TensorEntry): Float32Array {
  check(weights, entry);
  const values = new Float32Array(sizeOf(entry.shape));
  decode(weights, entry, 0, values);
  return values;
}

/** Writes one row of a matrix into `target`, which is as long as a row. */
export type RowReader = (row: number, target: Float32Array) => void;

/**
 * The rows of a matrix of which a text needs a few. It stays packed, and of the weight files nothing else is kept.
 * @throws ModelDamagedError when the matrix does not fit its place
 */
export function rowReader(weights: ArrayBuffer, entry: TensorEntry): RowReader {
  check(weights, entry);
  return readerOf(weights.slice(entry.offset, entry.offset + entry.bytes), { ...entry, offset: 0 });
}

/** By itself, since closures of one function share what any of them holds. */
const readerOf =
  (packed: ArrayBuffer, entry: TensorEntry): RowReader =>
  (row, target) =>
    decode(packed, entry, row * target.length, target);
