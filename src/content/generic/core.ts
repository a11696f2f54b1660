import type { Item } from './item.ts';
import type { Outline } from './outline.ts';
import { isNamed, isPlaced, SELF } from './slot.ts';

/** How what holds the words is named, where names say anything. */
const BODY = /content|body|text|message|comment|copy|entry|markdown|\bmd\b|description/i;

/** The name under which most words of the items stand: long ones, and of many lengths, as people write. */
export function coreOf(outline: Outline, items: readonly Item[]): string {
  const lengths = new Map<string, number[]>();
  const counts = new Map<string, number>();
  /** How often the words come after what says when they were written. */
  const late = new Map<string, number>();
  for (const { places, keys } of items) {
    const here = new Map<string, number>();
    let isLate = false;
    for (const [index, at] of places.entries()) {
      if (outline.own.times[at]) isLate = true;
      const words = outline.own.prose[at]!;
      if (!words) continue;
      for (const key of keys[index]!) {
        here.set(key, (here.get(key) ?? 0) + words);
        counts.set(key, (counts.get(key) ?? 0) + 1);
        if (isLate) late.set(key, (late.get(key) ?? 0) + 1);
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
    const count = counts.get(key)!;
    const single = isNamed(key) ? Math.max(0.8, 1.8 / (count / all.length)) : isPlaced(key) ? 1.15 : 1;
    const order = 1 + 0.5 * ((late.get(key) ?? 0) / count);
    const value = sum * (0.5 + Math.min(1, spreadOf(all))) * single * order * (BODY.test(key) ? 1.3 : 1);
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
