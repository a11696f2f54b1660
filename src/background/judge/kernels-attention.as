// e^x by range reduction and the polynomial of Cephes' expf; relative error about 2e-7.
@inline function exp4(x: v128): v128 {
  const clamped = f32x4.max(f32x4.min(x, f32x4.splat(88)), f32x4.splat(-87));
  const k = f32x4.nearest(f32x4.mul(clamped, f32x4.splat(1.44269504)));
  let r = f32x4.sub(clamped, f32x4.mul(k, f32x4.splat(0.693359375)));
  r = f32x4.sub(r, f32x4.mul(k, f32x4.splat(-2.12194440e-4)));
  let p = f32x4.splat(1.9875691500e-4);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1));
  p = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(p, r), r), r), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(k), i32x4.splat(127)), 23);
  return f32x4.mul(p, power);
}

@inline function largestOf4(v: v128): f32 {
  const a = f32x4.max(v, i32x4.shuffle(v, v, 2, 3, 0, 1));
  return max(f32x4.extract_lane(a, 0), f32x4.extract_lane(a, 1));
}

@inline function sumOf4(v: v128): f32 {
  const a = f32x4.add(v, i32x4.shuffle(v, v, 2, 3, 0, 1));
  return f32x4.extract_lane(a, 0) + f32x4.extract_lane(a, 1);
}

// Keys [n, side] of one head → [side, places]: four keys lie together. Places past the last key keep what they hold.
function turn(k: usize, n: i32, row: usize, side: usize, places: usize, target: usize): void {
  for (let i = 0; i < n; i++, k += row, target += 4) {
    for (let c: usize = 0; c < side; c += 16) {
      const v = v128.load(k + c);
      const to = target + (c >> 2) * places;
      v128.store32_lane(to, v, 0);
      v128.store32_lane(to + places, v, 1);
      v128.store32_lane(to + 2 * places, v, 2);
      v128.store32_lane(to + 3 * places, v, 3);
    }
  }
}

// Scores of one query and all keys, eight at a time; those past the last count as -Infinity. Gives the largest.
function score(q: usize, keys: usize, n: i32, side: usize, places: usize, factor: f32, scores: usize): f32 {
  for (let at: usize = 0; at < places; at += 32) {
    let a = f32x4.splat(0), b = a;
    for (let c: usize = 0, k = keys + at; c < side; c += 4, k += places) {
      const x = v128.load32_splat(q + c);
      a = f32x4.add(a, f32x4.mul(x, v128.load(k)));
      b = f32x4.add(b, f32x4.mul(x, v128.load(k, 16)));
    }
    v128.store(scores + at, f32x4.mul(a, f32x4.splat(factor)));
    v128.store(scores + at, f32x4.mul(b, f32x4.splat(factor)), 16);
  }
  for (let at = <usize>n << 2; at < places; at += 4) f32.store(scores + at, -Infinity as f32);
  let largest = v128.load(scores);
  for (let at: usize = 16; at < places; at += 16) largest = f32x4.max(largest, v128.load(scores + at));
  return largestOf4(largest);
}

// y [n, hidden] = attention over qkv [n, 3 · hidden], 16 columns of a head at a time.
// scratch: n rounded up to 8 values of f32, once and for each column of a head.
export function attention(qkv: usize, n: i32, hidden: i32, heads: i32, scratch: usize, y: usize): void {
  const side = <usize>(hidden / heads) << 2;
  const width = <usize>hidden << 2;
  const row: usize = 3 * width;
  const factor: f32 = <f32>1 / sqrt<f32>(<f32>(hidden / heads));
  const places = <usize>((n + 7) & ~7) << 2;
  const count = <usize>n << 2;
  const keys = scratch + places;
  for (let h: usize = 0; h < width; h += side) {
    turn(qkv + width + h, n, row, side, places, keys);
    for (let i = 0; i < n; i++) {
      const largest = f32x4.splat(score(qkv + row * <usize>i + h, keys, n, side, places, factor, scratch));
      let sum = f32x4.splat(0);
      for (let at: usize = 0; at < places; at += 16) {
        const e = exp4(f32x4.sub(v128.load(scratch + at), largest));
        v128.store(scratch + at, e);
        sum = f32x4.add(sum, e);
      }
      const share = f32x4.splat(<f32>1 / sumOf4(sum));
      const target = y + width * <usize>i + h;
      for (let c: usize = 0; c < side; c += 64) {
        let v = qkv + 2 * width + h + c;
        let m0 = f32x4.splat(0), m1 = m0, m2 = m0, m3 = m0;
        for (let at: usize = 0; at < count; at += 4, v += row) {
          const p = v128.load32_splat(scratch + at);
          m0 = f32x4.add(m0, f32x4.mul(p, v128.load(v)));
          m1 = f32x4.add(m1, f32x4.mul(p, v128.load(v, 16)));
          m2 = f32x4.add(m2, f32x4.mul(p, v128.load(v, 32)));
          m3 = f32x4.add(m3, f32x4.mul(p, v128.load(v, 48)));
        }
        v128.store(target + c, f32x4.mul(m0, share));
        v128.store(target + c, f32x4.mul(m1, share), 16);
        v128.store(target + c, f32x4.mul(m2, share), 32);
        v128.store(target + c, f32x4.mul(m3, share), 48);
      }
    }
  }
}
