// x/2 · (1 + erf(x/√2)). The error function is a rational one of our own fit up to |x| = 4.5, its value there beyond:
// absolute error below 3e-6, and beyond 4.5 below 4e-6 · |x|.
@inline export function gelu4(x: v128): v128 {
  const t = f32x4.max(f32x4.min(x, f32x4.splat(4.5)), f32x4.splat(-4.5));
  const u = f32x4.mul(t, t);
  let p = f32x4.add(f32x4.mul(u, f32x4.splat(6.66734850e-5)), f32x4.splat(7.66443275e-3));
  p = f32x4.add(f32x4.mul(p, u), f32x4.splat(5.47673404e-2));
  p = f32x4.add(f32x4.mul(p, u), f32x4.splat(7.97865808e-1));
  let q = f32x4.add(f32x4.mul(u, f32x4.splat(1.16680982e-3)), f32x4.splat(2.38066036e-2));
  q = f32x4.add(f32x4.mul(q, u), f32x4.splat(2.35285267e-1));
  q = f32x4.add(f32x4.mul(q, u), f32x4.splat(1));
  const half = f32x4.mul(x, f32x4.splat(0.5));
  return f32x4.add(half, f32x4.mul(half, f32x4.div(f32x4.mul(t, p), q)));
}
