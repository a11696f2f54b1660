import type { Edit } from '../../shared/softening.ts';

/** Words, single marks, and blanks: what a change consists of. */
const PIECES = /\s+|[\p{L}\p{M}\p{N}_]+|[\s\S]/gu;

/** Pairs of pieces compared at most; where more differ, everything between what is shared at the ends is one edit. */
const MOST_PAIRS = 1_000_000;

/**
 * The fewest changes of whole words and marks that make one text of another, as edits (Wagner and Fischer 1974).
 * Quadratic in the words that differ, up to MOST_PAIRS.
 */
export function changesBetween(original: string, made: string): Edit[] {
  const a = original.match(PIECES) ?? [];
  const b = made.match(PIECES) ?? [];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const rows = a.length - start - end;
  const columns = b.length - start - end;
  const lengthOf = (pieces: readonly string[]) => pieces.reduce((sum, { length }) => sum + length, 0);
  if (rows * columns > MOST_PAIRS) {
    const from = lengthOf(a.slice(0, start));
    const to = from + lengthOf(a.slice(start, start + rows));
    return [{ from, to, words: b.slice(start, start + columns).join('') }];
  }
  // Pieces by number, which are compared faster than words.
  const numbers = new Map<string, number>();
  const numbersOf = (pieces: readonly string[]) =>
    Uint16Array.from(pieces, piece => {
      const number = numbers.get(piece) ?? numbers.size;
      numbers.set(piece, number);
      return number;
    });
  const [left, right] = [numbersOf(a.slice(start, start + rows)), numbersOf(b.slice(start, start + columns))];
  // common[i][j]: the most pieces that a from start + i on and b from start + j on share, in order.
  const width = columns + 1;
  const common = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      common[i * width + j] =
        left[i] === right[j]
          ? (common[(i + 1) * width + j + 1] as number) + 1
          : Math.max(common[(i + 1) * width + j] as number, common[i * width + j + 1] as number);
  const edits: Edit[] = [];
  let from = lengthOf(a.slice(0, start));
  let open: Edit | null = null;
  for (let i = 0, j = 0; i < rows || j < columns; ) {
    if (i < rows && j < columns && a[start + i] === b[start + j]) {
      from += (a[start + i] as string).length;
      open = null;
      i++;
      j++;
      continue;
    }
    if (!open) {
      open = { from, to: from, words: '' };
      edits.push(open);
    }
    const goes =
      j === columns ||
      (i < rows && (common[(i + 1) * width + j] as number) >= (common[i * width + j + 1] as number));
    if (goes) {
      from += (a[start + i] as string).length;
      open.to = from;
      i++;
    } else open.words += b[start + j++];
  }
  return edits;
}
