import type { Edit } from '../shared/softening.ts';

/** A stretch of a text, and whether it is what an edit takes out of it or puts into it. */
export interface Piece {
  /** Where it begins in its own side's text. */
  at: number;
  words: string;
  changed: boolean;
}

/** What words are made of. Halves of surrogate pairs too: no mark may come between them. */
const IN_WORD = /[\p{L}\p{N}\p{M}\p{Cs}'’]/u;
const isInWord = (unit: string | undefined): boolean => unit !== undefined && IN_WORD.test(unit);
const isWithinOneWord = (text: string): boolean => text.split('').every(isInWord);

/** The same edits, those of one word as one. */
function joined(text: string, edits: readonly Edit[]): Edit[] {
  const all: Edit[] = [];
  for (const edit of edits) {
    const last = all.at(-1);
    const between = last ? text.slice(last.to, edit.from) : '';
    if (last && isWithinOneWord(between))
      all[all.length - 1] = { from: last.from, to: edit.to, words: last.words + between + edit.words };
    else all.push(edit);
  }
  return all;
}

/** An edit that begins or ends inside a word made one of the whole word: half a word struck through cannot be read out. */
function toWholeWords(text: string, { from, to, words }: Edit): Edit {
  const whole = { from, to, words };
  while (isInWord(text[whole.from - 1]) && (isInWord(text[whole.from]) || isInWord(whole.words[0]))) {
    whole.from -= 1;
    whole.words = text[whole.from] + whole.words;
  }
  while (isInWord(text[whole.to]) && (isInWord(text[whole.to - 1]) || isInWord(whole.words.at(-1)))) {
    whole.words += text[whole.to];
    whole.to += 1;
  }
  return whole;
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
  const whole = joined(text, edits).map(edit => toWholeWords(text, edit));
  for (const { from, to, words } of [...whole, { from: text.length, to: text.length, words: '' }]) {
    const same = text.slice(done, from);
    add(before, same, false);
    add(after, same, false);
    add(before, text.slice(from, to), true);
    add(after, words, true);
    done = to;
  }
  return { before, after };
}
