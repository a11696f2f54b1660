import { plainForm } from '../text.ts';

/** Accents, once they are taken apart from their letters. */
const ACCENTS = /[\u{300}-\u{36f}\u{1ab0}-\u{1aff}\u{1dc0}-\u{1dff}\u{20d0}-\u{20ff}\u{fe20}-\u{fe2f}]/gu;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };
/**
 * A letter of a script that parts no words, an emoji, or a run of letters and digits. Apostrophes, hyphens and every
 * other mark part words.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu;

/** The words of a text: lower case, without accents or hidden characters, one for each emoji. Linear in the length. */
export const wordsOf = (text: string): string[] =>
  plainForm(text)
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/[œæß]/gu, letter => LIGATURES[letter] as string)
    .match(WORD) ?? [];
