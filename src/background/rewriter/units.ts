/** A word, a mark or an emoji of a text: its UTF-16 units from `from` up to, not including, `to`. */
export interface Unit {
  from: number;
  to: number;
}

const WORD = '[\\p{L}\\p{N}_\\u0300-\\u036f]';
const EMOJI = '[\\u2600-\\u27bf\\u2b00-\\u2bff\\u{1f000}-\\u{1faff}]';
const JOINED = '[\\u200d\\ufe0f\\u{1f3fb}-\\u{1f3ff}]';
const UNIT = new RegExp(
  [
    '(?:https?://|www\\.)\\S+',
    `[@#]${WORD}(?:[\\p{L}\\p{N}_\\u0300-\\u036f.-]*${WORD})?`,
    // f**k and conn@rd are one word; an English ending stays with its word, a French elision begins one.
    `${WORD}+(?:[*@$#]+${WORD}+)*\\*{0,3}(?:['’](?:s|t|re|ve|ll|m|d)(?!${WORD}|['’])|['’](?=${WORD}))?`,
    `${EMOJI}(?:${JOINED}|${EMOJI})*`,
    '([^\\p{L}\\p{N}_\\s])\\1*',
  ].join('|'),
  'giu',
);

/**
 * The units of a text, in order; blanks belong to none. What the rewriter keeps, deletes or replaces is a unit.
 * models/training/units.py is the same in Python.
 */
export const unitsOf = (text: string): Unit[] =>
  Array.from(text.matchAll(UNIT), ({ 0: { length }, index }) => ({ from: index, to: index + length }));

/** The words, marks and emoji of a text. */
export const wordsOf = (text: string): string[] => unitsOf(text).map(({ from, to }) => text.slice(from, to));

/** A mark or an emoji: no letter and no digit in it. */
export const isMark = (unit: string): boolean => !/[\p{L}\p{N}]/u.test(unit);

/** A link, a handle, a tag or anything with a digit: stays exactly as it is. */
export const isReference = (unit: string): boolean => /^(?:https?:|www\.)|^[@#].|\p{N}/iu.test(unit);
