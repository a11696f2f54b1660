/** What we wrote into a text node of the page, and what stood there before. */
interface Written {
  original: string;
  ours: string;
}

const written = new WeakMap<Node, Written>();

/** What the page wrote into a text node: behind our words, as long as they stand there, the original ones. */
export function wordsIn(node: Text): string {
  const before = written.get(node);
  const { data } = node;
  return before?.ours === data ? before.original : data;
}

/** Puts words of ours into a text node, until `takeBack`. */
export function write(node: Text, ours: string): void {
  written.set(node, { original: wordsIn(node), ours });
  if (node.data !== ours) node.data = ours;
}

/** Puts the page's words back; words that the page wrote over ours stay. */
export function takeBack(node: Text): void {
  const before = written.get(node);
  written.delete(node);
  if (before && node.data === before.ours && before.ours !== before.original) node.data = before.original;
}

/** Whether our words stand in a text node. */
export const isOurs = (node: Text): boolean => written.get(node)?.ours === node.data;
