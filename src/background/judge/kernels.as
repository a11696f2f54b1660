// The encoder's three steps as WebAssembly with plain SIMD, on the memory of tfjs's own backend.
// AssemblyScript, without a runtime or static data; kernels-binary.ts says how it is compiled.
// All addresses are in bytes; matrices are row-major. Widths are multiples of 8.

import { gelu4 } from './kernels-gelu';

export { attention } from './kernels-attention';

// Rows of x become integers up to this, with a scale each. Products are summed in integers over 128 columns at a time;
// weights are scaled (kernel-ops.ts) so that such a sum never leaves 32 bits.
const LARGEST: f32 = 16383;
const CHUNK_BYTES: usize = 256;

@inline function largestOf4(v: v128): f32 {
  const a = f32x4.max(v, i32x4.shuffle(v, v, 2, 3, 0, 1));
  return max(f32x4.extract_lane(a, 0), f32x4.extract_lane(a, 1));
}

@inline function sumOf4(v: v128): f32 {
  const a = f32x4.add(v, i32x4.shuffle(v, v, 2, 3, 0, 1));
  return f32x4.extract_lane(a, 0) + f32x4.extract_lane(a, 1);
}

// One row of f32 → 16-bit integers; gives what one unit of them is worth.
function quantise(x: usize, width: i32, target: usize): f32 {
  const end = x + (<usize>width << 2);
  let largest = f32x4.splat(0);
  for (let at = x; at < end; at += 16) largest = f32x4.max(largest, f32x4.abs(v128.load(at)));
  const bound = largestOf4(largest);
  if (bound == 0) {
    memory.fill(target, 0, <usize>width << 1);
    return 0;
  }
  const scale = f32x4.splat(LARGEST / bound);
  for (let at = x; at < end; at += 32, target += 16) {
    const a = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(at), scale)));
    const b = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(at, 16), scale)));
    v128.store(target, i16x8.narrow_i32x4_s(a, b));
  }
  return bound / LARGEST;
}

// y [n, outputs] = x [n, inputs] · weightᵀ + bias, then GELU when asked.
// weight i16 [outputs, inputs], scale f32 [outputs]; scratch: rows of i16 for n rounded up to 4, then a f32 for each.
export function dense(
  x: usize, n: i32, inputs: i32, weight: usize, scale: usize, bias: usize, outputs: i32, gelu: i32, scratch: usize, y: usize,
): void {
  const row = <usize>inputs << 1;
  const rows = (n + 3) & ~3;
  const units = scratch + row * <usize>rows;
  for (let i = 0; i < rows; i++) {
    const target = scratch + row * <usize>i;
    if (i < n) f32.store(units + (<usize>i << 2), quantise(x + (<usize>(i * inputs) << 2), inputs, target));
    else memory.fill(target, 0, row);
  }
  for (let o = 0; o < outputs; o += 2) {
    const w0 = weight + row * <usize>o;
    // The last of an odd number is computed twice.
    const w1 = o + 1 < outputs ? w0 + row : w0;
    for (let i = 0; i < rows; i += 4) {
      const x0 = scratch + row * <usize>i;
      const x1 = x0 + row, x2 = x1 + row, x3 = x2 + row;
      const zero = i32x4.splat(0);
      let c0 = zero, c1 = zero, c2 = zero, c3 = zero, d0 = zero, d1 = zero, d2 = zero, d3 = zero;
      for (let chunk: usize = 0; chunk < row; chunk += CHUNK_BYTES) {
        let a0 = zero, a1 = zero, a2 = zero, a3 = zero, b0 = zero, b1 = zero, b2 = zero, b3 = zero;
        const end = min(chunk + CHUNK_BYTES, row);
        for (let k = chunk; k < end; k += 16) {
          const u = v128.load(w0 + k);
          const v = v128.load(w1 + k);
          let t = v128.load(x0 + k);
          a0 = i32x4.add(a0, i32x4.dot_i16x8_s(t, u));
          b0 = i32x4.add(b0, i32x4.dot_i16x8_s(t, v));
          t = v128.load(x1 + k);
          a1 = i32x4.add(a1, i32x4.dot_i16x8_s(t, u));
          b1 = i32x4.add(b1, i32x4.dot_i16x8_s(t, v));
          t = v128.load(x2 + k);
          a2 = i32x4.add(a2, i32x4.dot_i16x8_s(t, u));
          b2 = i32x4.add(b2, i32x4.dot_i16x8_s(t, v));
          t = v128.load(x3 + k);
          a3 = i32x4.add(a3, i32x4.dot_i16x8_s(t, u));
          b3 = i32x4.add(b3, i32x4.dot_i16x8_s(t, v));
        }
        c0 = f32x4.add(c0, f32x4.convert_i32x4_s(a0));
        c1 = f32x4.add(c1, f32x4.convert_i32x4_s(a1));
        c2 = f32x4.add(c2, f32x4.convert_i32x4_s(a2));
        c3 = f32x4.add(c3, f32x4.convert_i32x4_s(a3));
        d0 = f32x4.add(d0, f32x4.convert_i32x4_s(b0));
        d1 = f32x4.add(d1, f32x4.convert_i32x4_s(b1));
        d2 = f32x4.add(d2, f32x4.convert_i32x4_s(b2));
        d3 = f32x4.add(d3, f32x4.convert_i32x4_s(b3));
      }
      write(y, i, n, o, outputs, units, scale, bias, c0, d0);
      write(y, i + 1, n, o, outputs, units, scale, bias, c1, d1);
      write(y, i + 2, n, o, outputs, units, scale, bias, c2, d2);
      write(y, i + 3, n, o, outputs, units, scale, bias, c3, d3);
    }
  }
  if (gelu) {
    const end = y + (<usize>(n * outputs) << 2);
    for (let at = y; at < end; at += 16) v128.store(at, gelu4(v128.load(at)));
  }
}

@inline function write(
  y: usize, i: i32, n: i32, o: i32, outputs: i32, units: usize, scale: usize, bias: usize, a: v128, b: v128,
): void {
  if (i >= n) return;
  const unit = f32.load(units + (<usize>i << 2));
  const target = y + (<usize>(i * outputs + o) << 2);
  const at = <usize>o << 2;
  f32.store(target, sumOf4(a) * unit * f32.load(scale + at) + f32.load(bias + at));
  if (o + 1 < outputs) f32.store(target, sumOf4(b) * unit * f32.load(scale + at, 4) + f32.load(bias + at, 4), 4);
}

// y [n, width] = LayerNorm(a + b) · gain + bias
export function addNorm(
  a: usize, b: usize, n: i32, width: i32, gain: usize, bias: usize, epsilon: f32, y: usize,
): void {
  const bytes = <usize>width << 2;
  for (let i = 0; i < n; i++, a += bytes, b += bytes, y += bytes) {
    let sum = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) {
      const v = f32x4.add(v128.load(a + at), v128.load(b + at));
      v128.store(y + at, v);
      sum = f32x4.add(sum, v);
    }
    const mean = f32x4.splat(sumOf4(sum) / <f32>width);
    let squares = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) {
      const v = f32x4.sub(v128.load(y + at), mean);
      squares = f32x4.add(squares, f32x4.mul(v, v));
    }
    const factor = f32x4.splat(<f32>1 / sqrt<f32>(sumOf4(squares) / <f32>width + epsilon));
    for (let at: usize = 0; at < bytes; at += 16) {
      const v = f32x4.mul(f32x4.sub(v128.load(y + at), mean), factor);
      v128.store(y + at, f32x4.add(f32x4.mul(v, v128.load(gain + at)), v128.load(bias + at)));
    }
  }
}
