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
function decodeQ4(bytes: DataView, target: Float32Array): void {
  for (let block = 0; block * BLOCK < target.length; block++) {
    const at = block * BLOCK_BYTES;
    const scale = halfToNumber(bytes.getUint16(at, true));
    for (let j = 0; j < BLOCK / 2; j++) {
      const pair = bytes.getUint8(at + 2 + j);
      target[block * BLOCK + j] = ((pair & 15) - 8) * scale;
      target[block * BLOCK + j + BLOCK / 2] = ((pair >> 4) - 8) * scale;
    }
  }
}

/** rows × columns bytes, padded to a multiple of 4, then a scale for each row */
function decodeI8(bytes: DataView, columns: number, target: Float32Array): void {
  const scales = Math.ceil(target.length / 4) * 4;
  for (let i = 0; i < target.length; i++) {
    target[i] = bytes.getInt8(i) * bytes.getFloat32(scales + 4 * Math.floor(i / columns), true);
  }
}

const bytesOf = ({ shape, dtype }: TensorEntry): number => {
  const size = sizeOf(shape);
  const rows = shape[0] as number;
  return {
    f32: 4 * size,
    f16: 2 * size,
    q4: (size / BLOCK) * BLOCK_BYTES,
    i8: Math.ceil(size / 4) * 4 + 4 * rows,
  }[dtype];
};

/**
 * The values of one tensor, row-major; models/training/README.md (1.5) specifies the layouts.
 * @param weights the joined weight files, little-endian
 * @throws ModelDamagedError when the tensor does not fit its place
 */
export function decodeTensor(weights: ArrayBuffer, entry: TensorEntry): Float32Array {
  const { shape, dtype, offset, bytes, name } = entry;
  if (bytes !== bytesOf(entry) || offset + bytes > weights.byteLength) {
    throw new ModelDamagedError(`The tensor ${name} does not fit the weights.`);
  }
  const view = new DataView(weights, offset, bytes);
  const values = new Float32Array(sizeOf(shape));
  if (dtype === 'q4') decodeQ4(view, values);
  else if (dtype === 'i8') decodeI8(view, shape.at(-1) as number, values);
  else for (let i = 0; i < values.length; i++) values[i] = dtype === 'f32' ? view.getFloat32(4 * i, true) : halfToNumber(view.getUint16(2 * i, true));
  return values;
}
