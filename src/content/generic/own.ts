import { type Count, type Outline, totalIn } from './outline.ts';

/** What is in each of some elements and in none of them inside it. */
export function ownOf<Name extends Count>(
  outline: Outline,
  places: readonly number[],
  counts: readonly Name[],
): Record<Name, number[]> {
  const own = Object.fromEntries(
    counts.map(name => [name, places.map(at => totalIn(outline, name, at))]),
  ) as Record<Name, number[]>;
  const outer = aroundOf(outline, places);
  outer.forEach((around, index) => {
    if (around >= 0) for (const name of counts) own[name][around]! -= totalIn(outline, name, places[index]!);
  });
  return own;
}

/** For each of some elements the nearest of them around it, by index; -1 for none. */
export function aroundOf(outline: Outline, places: readonly number[]): number[] {
  const open: number[] = [];
  return places.map((at, index) => {
    while (open.length && outline.ends[places[open.at(-1)!]!]! <= at) open.pop();
    const around = open.at(-1) ?? -1;
    open.push(index);
    return around;
  });
}
