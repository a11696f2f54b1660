// The encoder's dense layers of 4-bit weights as WebAssembly with relaxed SIMD, on the memory of tfjs's own backend.
// AssemblyScript, without a runtime or static data; kernels-relaxed-binary.ts says how it is compiled.
// All addresses are in bytes; matrices are row-major. A block is 32 columns.
//
// Relaxed instructions may differ between engines where the second operand of a product leaves 0 to 127, or a sum of two
// products 16 bits: weights are 0 to 15 here and activations -127 to 127, so that every engine gives the same.

import { gelu4 } from './kernels-gelu';

// Of four rows of activations: their bytes by fours of columns, row beside row; for each row a f32, what one unit is
// worth; for each, twice, what its sums start at: -8 times the sum of its bytes, since a nibble is its weight + 8. Twice,
// since V8 11.3 lets two dot products that start at one register both write to it.
const X_BLOCK: usize = 176;
// Of eight rows of weights: by eights of columns, nibbles of four columns of each row, first the low ones, then the high
// ones; then a f32 for each row, what one unit is worth (blocks.ts).
const W_BLOCK: usize = 160;

@inline function largestOf4(v: v128): v128 {
  const a = i32x4.max_s(v, i32x4.shuffle(v, v, 2, 3, 0, 1));
  return i32x4.max_s(a, i32x4.shuffle(a, a, 1, 0, 3, 2));
}

// Bits of sizes: in integers they compare as the numbers do, and NaN is the largest of all.
@inline function sizes4(x: usize): v128 {
  return v128.and(v128.load(x), i32x4.splat(0x7fffffff));
}

@inline function larger8(x: usize): v128 {
  return i32x4.max_s(sizes4(x), sizes4(x + 16));
}

@inline function shorts8(x: usize, factor: v128): v128 {
  const a = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x), factor)));
  const b = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x, 16), factor)));
  return i16x8.narrow_i32x4_s(a, b);
}

@inline function bytes16(x: usize, factor: v128, target: usize): v128 {
  const v = i8x16.narrow_i16x8_s(shorts8(x, factor), shorts8(x + 32, factor));
  v128.store32_lane(target, v, 0);
  v128.store32_lane(target, v, 1, 16);
  v128.store32_lane(target, v, 2, 32);
  v128.store32_lane(target, v, 3, 48);
  return v;
}

// One row of f32 as signed bytes into its place in blocks.
function quantise<T>(x: usize, blocks: usize, target: usize, place: usize): void {
  const bytes = place << 2;
  for (const end = target + blocks * X_BLOCK; target < end; target += X_BLOCK, x += 128) {
    const m = i32x4.max_s(i32x4.max_s(larger8(x), larger8(x + 32)), i32x4.max_s(larger8(x + 64), larger8(x + 96)));
    // A block of zeros is one of very small units.
    const bound = i32x4.max_s(largestOf4(m), f32x4.splat(1e-30));
    const factor = f32x4.div(f32x4.splat(127), bound);
    const at = target + bytes;
    const eight = i8x16.splat(8);
    let sum = i16x8.add(
      i16x8.relaxed_dot_i8x16_i7x16_s(bytes16(x, factor, at), eight),
      i16x8.relaxed_dot_i8x16_i7x16_s(bytes16(x + 64, factor, at + 64), eight),
    );
    sum = i16x8.add(sum, i32x4.shuffle(sum, sum, 2, 3, 0, 1));
    sum = i16x8.neg(i16x8.add(sum, i32x4.shuffle(sum, sum, 1, 0, 3, 2)));
    if (sizeof<T>() == 4) sum = i32x4.extadd_pairwise_i16x8_s(sum);
    f32.store(at, f32x4.extract_lane(bound, 0) / 127, 128);
    v128.store32_lane(at, sum, 0, 144);
    v128.store32_lane(at, sum, 0, 160);
  }
}

// Four columns more. In 32 bits this is one instruction on processors with dot products of bytes; in 16 it is two on all
// others, and the eight of a block still fit: 8 · 2 · 127 · 15 < 32768. Both give the same.
@inline function dot<T>(x: v128, weight: v128, sum: v128): v128 {
  return sizeof<T>() == 2
    ? i16x8.add(sum, i16x8.relaxed_dot_i8x16_i7x16_s(x, weight))
    : i32x4.relaxed_dot_i8x16_i7x16_add_s(x, weight, sum);
}

@inline function numbers<T>(sums: v128): v128 {
  return f32x4.convert_i32x4_s(sizeof<T>() == 2 ? i32x4.extadd_pairwise_i16x8_s(sums) : sums);
}

// sum + product · what a unit of the weights is worth · what one of the activations is
@inline function scaled(sum: v128, product: v128, weight: v128, x: v128): v128 {
  return f32x4.add(sum, f32x4.mul(product, f32x4.mul(weight, x)));
}

// y [n, outputs] = x [n, inputs] · weightᵀ + bias, then GELU when asked. Inputs are a multiple of 32.
// weight in blocks and bias f32 for outputs rounded up to 8; scratch: blocks for n rounded up to 4, then 128 bytes.
function dense<T>(
  x: usize, n: i32, inputs: i32, weight: usize, bias: usize, outputs: i32, gelu: i32, scratch: usize, y: usize,
): void {
  const blocks = <usize>inputs >> 5;
  const four = blocks * X_BLOCK;
  if (n & 3) memory.fill(scratch + four * <usize>(n >> 2), 0, four);
  for (let i = 0; i < n; i++, x += <usize>inputs << 2) quantise<T>(x, blocks, scratch + four * <usize>(i >> 2), i & 3);
  const width = <usize>outputs << 2;
  const low = i8x16.splat(15);
  const sums = scratch + four * <usize>((n + 3) >> 2);
  for (let o = 0; o < outputs; o += 8, weight += blocks * W_BLOCK, bias += 32, y += 32) {
    let at = scratch;
    for (let i = 0; i < n; i += 4) {
      let w = weight;
      const c = v128.load(bias), d = v128.load(bias, 16);
      for (let r: usize = 0; r < 128; r += 32) {
        v128.store(sums + r, c);
        v128.store(sums + r, d, 16);
      }
      for (const end = at + four; at < end; at += 48, w += 32) {
        let a0 = v128.load32_splat(at, 144), a1 = v128.load32_splat(at, 148);
        let a2 = v128.load32_splat(at, 152), a3 = v128.load32_splat(at, 156);
        let b0 = v128.load32_splat(at, 160), b1 = v128.load32_splat(at, 164);
        let b2 = v128.load32_splat(at, 168), b3 = v128.load32_splat(at, 172);
        for (const units = at + 128; at < units; at += 32, w += 32) {
          const u = v128.load(w), v = v128.load(w, 16);
          let p = v128.and(u, low), q = v128.and(v, low);
          let t = v128.load32_splat(at);
          a0 = dot<T>(t, p, a0);
          b0 = dot<T>(t, q, b0);
          t = v128.load32_splat(at, 4);
          a1 = dot<T>(t, p, a1);
          b1 = dot<T>(t, q, b1);
          t = v128.load32_splat(at, 8);
          a2 = dot<T>(t, p, a2);
          b2 = dot<T>(t, q, b2);
          t = v128.load32_splat(at, 12);
          a3 = dot<T>(t, p, a3);
          b3 = dot<T>(t, q, b3);
          p = v128.and(i16x8.shr_u(u, 4), low);
          q = v128.and(i16x8.shr_u(v, 4), low);
          t = v128.load32_splat(at, 16);
          a0 = dot<T>(t, p, a0);
          b0 = dot<T>(t, q, b0);
          t = v128.load32_splat(at, 20);
          a1 = dot<T>(t, p, a1);
          b1 = dot<T>(t, q, b1);
          t = v128.load32_splat(at, 24);
          a2 = dot<T>(t, p, a2);
          b2 = dot<T>(t, q, b2);
          t = v128.load32_splat(at, 28);
          a3 = dot<T>(t, p, a3);
          b3 = dot<T>(t, q, b3);
        }
        const e = v128.load(w), f = v128.load(w, 16);
        let z = v128.load32_splat(at);
        v128.store(sums, scaled(v128.load(sums), numbers<T>(a0), e, z));
        v128.store(sums, scaled(v128.load(sums, 16), numbers<T>(b0), f, z), 16);
        z = v128.load32_splat(at, 4);
        v128.store(sums, scaled(v128.load(sums, 32), numbers<T>(a1), e, z), 32);
        v128.store(sums, scaled(v128.load(sums, 48), numbers<T>(b1), f, z), 48);
        z = v128.load32_splat(at, 8);
        v128.store(sums, scaled(v128.load(sums, 64), numbers<T>(a2), e, z), 64);
        v128.store(sums, scaled(v128.load(sums, 80), numbers<T>(b2), f, z), 80);
        z = v128.load32_splat(at, 12);
        v128.store(sums, scaled(v128.load(sums, 96), numbers<T>(a3), e, z), 96);
        v128.store(sums, scaled(v128.load(sums, 112), numbers<T>(b3), f, z), 112);
      }
      const to = y + width * <usize>i;
      const count = outputs - o;
      write(to, count, gelu, v128.load(sums), v128.load(sums, 16));
      if (i + 1 < n) write(to + width, count, gelu, v128.load(sums, 32), v128.load(sums, 48));
      if (i + 2 < n) write(to + 2 * width, count, gelu, v128.load(sums, 64), v128.load(sums, 80));
      if (i + 3 < n) write(to + 3 * width, count, gelu, v128.load(sums, 96), v128.load(sums, 112));
    }
  }
}

// Eight outputs of one row, or as many as there are.
function write(y: usize, count: i32, gelu: i32, a: v128, b: v128): void {
  if (gelu) {
    a = gelu4(a);
    b = gelu4(b);
  }
  if (count >= 8) {
    v128.store(y, a);
    v128.store(y, b, 16);
    return;
  }
  for (; count > 0; count--, y += 4) {
    f32.store(y, f32x4.extract_lane(a, 0));
    a = i8x16.shuffle(a, b, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19);
    b = i32x4.shuffle(b, b, 1, 2, 3, 3);
  }
}

export function dense32(
  x: usize, n: i32, inputs: i32, weight: usize, bias: usize, outputs: i32, gelu: i32, scratch: usize, y: usize,
): void {
  dense<i32>(x, n, inputs, weight, bias, outputs, gelu, scratch, y);
}

export function dense16(
  x: usize, n: i32, inputs: i32, weight: usize, bias: usize, outputs: i32, gelu: i32, scratch: usize, y: usize,
): void {
  dense<i16>(x, n, inputs, weight, bias, outputs, gelu, scratch, y);
}
