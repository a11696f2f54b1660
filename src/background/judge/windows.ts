import type { Segmentation } from './tokenizer.ts';

/** Pieces that a window shares with the one before, so that no sentence is only ever seen cut in two. */
const OVERLAP = 24;
const SENTENCE_END = /[.!?…]["»”')]* $/;

/** A part of a normalised text that fits the encoder. */
export interface Window {
  text: string;
  ids: number[];
}

/**
 * Cuts a segmented text into overlapping windows of at most `size` pieces: after a sentence when one ends in
 * the second half of the window, else between words, else anywhere. A text that fits is one window.
 */
export function windowsOf(normalised: string, { ids, starts }: Segmentation, size: number): Window[] {
  const startOf = (piece: number) => starts[piece] ?? normalised.length;
  const beginsWord = (piece: number) =>
    normalised[startOf(piece) - 1] === ' ' || normalised[startOf(piece)] === ' ';
  const textOf = (from: number, to: number) => normalised.slice(startOf(from), startOf(to)).trim();
  const lastWhere = (from: number, to: number, fits: (piece: number) => boolean): number => {
    for (let piece = to; piece > from; piece--) if (fits(piece)) return piece;
    return to;
  };
  const endsSentence = (piece: number) =>
    beginsWord(piece) &&
    SENTENCE_END.test(`${normalised.slice(Math.max(0, startOf(piece) - 8), startOf(piece)).trim()} `);
  const windows: Window[] = [];
  for (let from = 0; from < ids.length; ) {
    let to = Math.min(ids.length, from + size);
    if (to < ids.length) {
      const sentence = lastWhere(from + size / 2, to, endsSentence);
      to = endsSentence(sentence) ? sentence : lastWhere(from + size / 2, to, beginsWord);
    }
    windows.push({ text: textOf(from, to), ids: ids.slice(from, to) });
    if (to === ids.length) break;
    from = lastWhere(to - 2 * OVERLAP, to - OVERLAP, beginsWord);
  }
  return windows;
}

/** Kind words around a hostile sentence drown it in a text longer than this. */
const MANY_WORDS = 40;
const SENTENCES = /(?<=[.!?…]["»”')]*) (?=\S)/u;
const FEW_LETTERS = 8;
/** Where kind words are put before or after without a mark, the hostile ones are at the other end. */
const END_WORDS = 12;

/** The sentences of a long normalised text, its first words and its last; nothing of a short one. */
export function partsOf(normalised: string): string[] {
  const words = normalised.split(' ');
  if (words.length <= MANY_WORDS) return [];
  const ends = [words.slice(0, END_WORDS).join(' '), words.slice(-END_WORDS).join(' ')];
  return [...normalised.split(SENTENCES).filter(({ length }) => length >= FEW_LETTERS), ...ends];
}
