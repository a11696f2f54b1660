import type { Traced } from '../traced.ts';

/** Letters after a right-to-left override, which is shown the other way round until it is popped or the line ends. */
const OVERRIDDEN = /\u202e([^\u202a-\u202e\n]*)\u202c?/gu;
/** A letter with its marks, so that these stay on it. */
const GRAPHEMES = /\P{M}\p{M}*|\p{M}+/gu;

/** Letters turned upside down, and the letters they show; some of them are letters of their own, too. */
const TURNED_ONLY: Readonly<Record<string, string>> = {
  ɐ: 'a',
  ɔ: 'c',
  ǝ: 'e',
  ɟ: 'f',
  ƃ: 'g',
  ɓ: 'g',
  ɥ: 'h',
  ᴉ: 'i',
  ı: 'i',
  ɾ: 'j',
  ʞ: 'k',
  ן: 'l',
  ꞁ: 'l',
  ɯ: 'm',
  ɹ: 'r',
  ʇ: 't',
  ʌ: 'v',
  ʍ: 'w',
  ʎ: 'y',
  '¿': '?',
  '¡': '!',
  '⅋': '&',
  '˙': '.',
};
const TURNED_TOO: Readonly<Record<string, string>> = {
  b: 'q',
  d: 'p',
  n: 'u',
  p: 'd',
  q: 'b',
  u: 'n',
  l: 'l',
  o: 'o',
  s: 's',
  x: 'x',
  z: 'z',
  i: 'i',
  I: 'I',
  H: 'H',
  N: 'N',
  O: 'O',
  S: 'S',
  X: 'X',
  Z: 'Z',
  "'": ',',
  ',': "'",
  '.': '˙',
  '!': '¡',
  '?': '¿',
};
const TURNED: Readonly<Record<string, string>> = { ...TURNED_TOO, ...TURNED_ONLY };
const SHAPES = Object.keys(TURNED).join('');
/** Marks and digits that are not turned with them. */
const AS_THEY_ARE = '0-9:;()"’…€%/&@#*';
/** Whole words of such letters. */
const TURNED_WORDS = new RegExp(
  `(?<![^ \\n])[${SHAPES}${AS_THEY_ARE}-]+(?: [${SHAPES}${AS_THEY_ARE}-]+)*(?![^ \\n])`,
  'gu',
);
const LETTERS_ONLY = new RegExp(
  `[${Object.keys(TURNED_ONLY)
    .filter(letter => /\p{L}/u.test(letter))
    .join('')}]`,
  'gu',
);
const ONLY = new RegExp(`[${Object.keys(TURNED_ONLY).join('')}]`, 'u');
/** Fewer could be a phonetic spelling, or a language that has one of them. */
const LEAST_TURNED = 2;

const reversed = (text: string): string => (text.match(GRAPHEMES) ?? []).reverse().join('');

/** The words from the first to the last that has such a letter, or a whole text, read from the other side. */
function upright(run: string, all: string): string {
  const words = run.split(' ');
  const isTurned = (word: string) => run === all || ONLY.test(word);
  const [first, last] = [words.findIndex(isTurned), words.findLastIndex(isTurned)];
  const turned = words.slice(first, last + 1).join(' ');
  if (first < 0 || new Set(turned.match(LETTERS_ONLY)).size < LEAST_TURNED) return run;
  const read = [...turned].reverse().map(letter => TURNED[letter] ?? letter);
  return [...words.slice(0, first), read.join(''), ...words.slice(last + 1)].join(' ');
}

/** Text that is shown the other way round, or stands on its head, as it is read. */
export const unturn = (text: Traced): Traced =>
  text
    .replace(OVERRIDDEN, (_, shown) => reversed(shown), true)
    .replace(TURNED_WORDS, run => upright(run, text.text.trim()), true);
