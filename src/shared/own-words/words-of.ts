import { plainForm } from '../text.ts';

/** Texts that hold nothing but what English and French are written in: most, and read without the care others need. */
const PLAIN = /^[\n -~\u{a0}«»À-ÖØ-öø-ÿŒœ‘’“”–—…]*$/u;
const ASCII = /^[\n -~]*$/;
/** Accents, once they are taken apart from their letters. */
const ACCENTS = /[\u{300}-\u{36f}\u{1ab0}-\u{1aff}\u{1dc0}-\u{1dff}\u{20d0}-\u{20ff}\u{fe20}-\u{fe2f}]/gu;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };
const PLAIN_WORD = /[a-z0-9øþð]+/g;
/**
 * A letter of a script that parts no words, an emoji, or a run of letters and digits. Apostrophes, hyphens and every
 * other mark part words.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu;

const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/[œæß]/gu, letter => LIGATURES[letter] as string);

/** The words of a text: lower case, without accents or hidden characters, one for each emoji. Linear in the length. */
export function wordsOf(text: string): string[] {
  if (!PLAIN.test(text)) return withoutAccents(plainForm(text)).match(WORD) ?? [];
  const lower = text.toLowerCase();
  return (ASCII.test(lower) ? lower : withoutAccents(lower)).match(PLAIN_WORD) ?? [];
}
