import type { Outline } from './outline.ts';

/** The name of an element that says most about it: its tag with all its classes. */
const wholeKey = (keys: readonly string[]): string =>
  keys.reduce(
    (longest, key) => (key.length > longest.length && !key.includes('[') ? key : longest),
    keys[0]!,
  );

/** Names for an element by where it stands, for pages whose elements carry no names of their own. */
export function placeKeys(outline: Outline, at: number): string[] {
  const parent = outline.parents[at]!;
  if (parent < 0) return [];
  const own = outline.keys[at]!;
  const tag = own[0]!;
  const around = outline.keys[parent]!;
  const outer = outline.parents[parent]!;
  const keys = around.length > 1 ? around.slice(1, 3).map(key => `${key} > ${tag}`) : [];
  if (outer >= 0) keys.push(`${outline.keys[outer]![0]} > ${around[0]} > ${tag}`);
  keys.push(`${wholeKey(around)} > ${wholeKey(own)}`);
  return keys;
}
