/** A place in the list for each word, so that cards side by side do not walk in step. */
function offset(name: string): number {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum;
}

/**
 * One of a list: the same for the same seed, another for the next seed, none that is used. Undefined when all are.
 * @param name tells lists apart that are asked with one seed
 */
export function pick<T extends { id: string }>(
  list: readonly T[],
  { seed, name, used }: { seed: number; name: string; used: readonly string[] },
): T | undefined {
  if (list.length === 0) return undefined;
  const turn = Number.isFinite(seed) ? Math.trunc(seed) % list.length : 0;
  const start = (((turn + offset(name)) % list.length) + list.length) % list.length;
  return [...list.slice(start), ...list.slice(0, start)].find(({ id }) => !used.includes(id));
}
