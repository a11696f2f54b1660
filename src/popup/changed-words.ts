import type { Edit } from '../shared/softening.ts';

/** A stretch of a text, and whether it is what an edit takes out of it or puts into it. */
export interface Piece {
  /** Where it begins in its own side's text. */
  at: number;
  words: string;
  changed: boolean;
}

/** A text before and after its edits, in pieces; together the pieces of each side are that side's text. */
export function changedWords(text: string, edits: readonly Edit[]): { before: Piece[]; after: Piece[] } {
  const before: Piece[] = [];
  const after: Piece[] = [];
  const add = (pieces: Piece[], words: string, changed: boolean) => {
    const last = pieces.at(-1);
    if (words !== '') pieces.push({ at: last ? last.at + last.words.length : 0, words, changed });
  };
  let done = 0;
  for (const { from, to, words } of [...edits, { from: text.length, to: text.length, words: '' }]) {
    const same = text.slice(done, from);
    add(before, same, false);
    add(after, same, false);
    add(before, text.slice(from, to), true);
    add(after, words, true);
    done = to;
  }
  return { before, after };
}
