import { keysIn } from './item.ts';
import type { Outline } from './outline.ts';
import { isNamed, SELF } from './slot.ts';

/** The name under which most words of the items stand: long ones, and of many lengths, as people write. */
export function coreOf(outline: Outline, insides: readonly number[][]): string {
  const lengths = new Map<string, number[]>();
  const counts = new Map<string, number>();
  for (const inside of insides) {
    const here = new Map<string, number>();
    for (const at of inside) {
      const words = outline.own.prose[at]!;
      if (!words) continue;
      for (const key of keysIn(outline, at, inside[0]!)) {
        here.set(key, (here.get(key) ?? 0) + words);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    for (const [key, length] of here) {
      const known = lengths.get(key);
      if (known) known.push(length);
      else lengths.set(key, [length]);
    }
  }
  let core = SELF;
  let most = 0;
  for (const [key, all] of lengths) {
    // Of a long text, no more than shows that it is one: many items count for more than one essay.
    const sum = all.reduce((total, length) => total + Math.min(length, 200) ** 0.8, 0);
    const value =
      sum *
      (0.5 + Math.min(1, spreadOf(all))) *
      (isNamed(key) ? Math.max(0.8, 1.8 / (counts.get(key)! / all.length)) : 1);
    if (value > most) [core, most] = [key, value];
  }
  return core;
}

/** How differently long some texts are: the standard deviation of the logarithms of their lengths. */
export function spreadOf(lengths: readonly number[]): number {
  if (lengths.length < 3) return 0.6;
  const logs = lengths.map(length => Math.log(1 + length));
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  return Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length);
}
