import type { Traced } from '../traced.ts';
import { FLAGS, LOOKALIKES } from './lookalikes.ts';

const MARKED_WORDS = /[\p{L}\p{N}\p{M}]+/gu;
// biome-ignore lint/suspicious/noMisleadingCharacterClass: single code points are meant.
const LOOSE_MARKS = /[\u{300}-\u{36f}\u{489}\u{1ab0}-\u{1aff}\u{1dc0}-\u{1dff}\u{20d0}-\u{20ff}]/gu;
/** Two marks on one letter, or one that is no accent. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: single code points are meant.
const ZALGO = /\p{M}{2}|[\u{305}\u{309}\u{30d}-\u{326}\u{329}-\u{36f}\u{489}\u{20d0}-\u{20ff}]/u;
/** A word with Braille blanks between its letters. */
const BRAILLE_BLANKS = /(?<!\p{L})\p{L}(?:\u{2800}\p{L})+(?!\p{L})/gu;
/** NFKC would write (a). */
const IN_BRACKETS = /[\u{249c}-\u{24b5}\u{1f110}-\u{1f129}]/gu;
const IN_FRAMES = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu;
/** 🅰 and 🅱 are groups of blood, 🅿 a place for cars: one or two that touch no letter stay. */
const MANY_FRAMES = 3;
const FRAMED_IN_WORD = /[\p{L}\u{1f150}-\u{1f189}][\u{1f150}-\u{1f189}]|[\u{1f150}-\u{1f189}]\p{L}/u;
const INDICATORS = /[\u{1f1e6}-\u{1f1ff}]+/gu;

const letterFrom = (code: number, a: number): string => String.fromCharCode(65 + code - a);

function unframe(framed: string): string {
  const code = framed.codePointAt(0) as number;
  if (code < 0x1f110) return String.fromCharCode(97 + code - 0x249c);
  return letterFrom(code, [0x1f110, 0x1f150, 0x1f170].findLast(a => code >= a) as number);
}

const REGIONS = new Set(FLAGS.split(' '));

/** The letters that flags were taken for; flags stay. */
function unflag(run: string): string {
  const letters = Array.from(run, letter => letterFrom(letter.codePointAt(0) as number, 0x1f1e6)).join('');
  const regions = letters.match(/../g) ?? [];
  return letters.length % 2 === 0 && regions.every(region => REGIONS.has(region)) ? run : letters;
}

/** Before NFKC: marks piled on letters, letters in brackets, in frames, and as halves of flags. */
export function unframeLetters(text: Traced): Traced {
  const plain = text
    .replace(MARKED_WORDS, word => (ZALGO.test(word) ? word.replace(LOOSE_MARKS, '') : word))
    .replace(BRAILLE_BLANKS, word => word.replaceAll('\u2800', ''))
    .replace(IN_BRACKETS, unframe)
    .replace(INDICATORS, unflag);
  const frames = plain.text.match(IN_FRAMES)?.length ?? 0;
  return frames >= MANY_FRAMES || (frames > 0 && FRAMED_IN_WORD.test(plain.text))
    ? plain.replace(IN_FRAMES, unframe)
    : plain;
}

const PLAIN = new Map(
  Object.entries(LOOKALIKES).flatMap(([plain, like]) => Array.from(like, letter => [letter, plain])),
);
const WORDS = /[\p{L}\p{M}\p{N}@$!|]+/gu;
const NOT_OURS = /[^\P{L}A-Za-zÀ-ÿŒœ]/gu;
const SCRIPTS = [
  /[A-Za-zÀ-ÿ]/,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /[\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Canadian_Aboriginal}]/u,
];
const ONLY_LATIN = /^[\p{Script=Latin}\P{L}]+$/u;
/** μm, kΩ: Greek letters of two are units. */
const UNITS = /^\p{L}{2}$/u;

/** A word of two alphabets in one, when every foreign letter passes for one of ours; small capitals, too. */
function unmix(word: string): string {
  const foreign = word.match(NOT_OURS);
  if (!foreign) return word;
  const mixed = SCRIPTS.filter(script => script.test(word)).length > 1 || ONLY_LATIN.test(word);
  if (!mixed || (UNITS.test(word.replace(/\P{L}/gu, '')) && /\p{Script=Greek}/u.test(word))) return word;
  if (foreign.some(letter => !PLAIN.has(letter))) return word;
  return word.replace(NOT_OURS, letter => PLAIN.get(letter) as string);
}

const ACCENTED = /[^\P{L}A-Za-zæœÆŒ]/gu;
const FRENCH = /[àâçéèêëîïôùûüÿ]/iu;
const DIAERESIS = /[ëïüöÿä]/giu;
/** Accents, taken off their letters. */
const ACCENTS = /[\u{300}-\u{36f}]/gu;

/** A word with accents that are there to hide it, without any: José and Noël stay, and so do été and canoë. */
function unaccent(word: string): string {
  const accented = word.match(ACCENTED) ?? [];
  const strange = accented.filter(letter => !FRENCH.test(letter)).length;
  const hidden =
    (strange > 0 && (accented.length > 1 || word === word.toLowerCase())) ||
    (word.match(DIAERESIS)?.length ?? 0) > 1;
  return hidden ? word.replace(ACCENTED, letter => letter.normalize('NFD').replace(ACCENTS, '')) : word;
}

/** Words that no letter of ours touches, long enough to be words of another language. */
const OTHER_WORDS =
  /(?<![\p{L}\p{M}\p{N}])(?:\p{Script=Cyrillic}{3,}|\p{Script=Greek}{3,})(?![\p{L}\p{M}\p{N}])/gu;

/** Whether someone writes in another alphabet: a word of it has letters that pass for none of ours. */
const isOther = (text: string): boolean =>
  (text.match(OTHER_WORDS) ?? []).some(word => Array.from(word).some(letter => !PLAIN.has(letter)));

/**
 * After NFKC: letters of other alphabets that pass for ours in a word with ours, and accents that no language has.
 * Whole words of another alphabet stay, and so does all of a text with such words.
 */
export function unmixLetters(text: Traced): Traced {
  const ours = isOther(text.text) ? text : text.replace(WORDS, unmix);
  return ours.replace(/[\p{Script=Latin}]{3,}/gu, unaccent);
}
