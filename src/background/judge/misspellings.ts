export const LETTERS = 'abcdefghijklmnopqrstuvwxyzéèàêçâîôûïëùœ';

const SLIP = 5;
const FIRST_LETTER = 1;
const DOUBLED = 4.5;
/** What undoing digits leaves: a 1 may have been either. */
const I_FOR_L = 4;

const ACCENT = 2;
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'àâ',
  c: 'ç',
  e: 'éèê',
  i: 'îï',
  o: 'ô',
  u: 'ùû',
};

/** What a word may have been before two letters were swapped, one was left out, doubled, lost its accent or was an l taken for an i, and what that takes in nats. */
export function* meantBy(word: string): Generator<[form: string, cost: number]> {
  for (let i = 0; i < word.length; i++) {
    const [before, letter, next, after] = [
      word.slice(0, i),
      word.charAt(i),
      word.charAt(i + 1),
      word.slice(i + 1),
    ];
    if (next) yield [before + next + letter + word.slice(i + 2), i === 0 ? SLIP + FIRST_LETTER : SLIP];
    if (letter === word.charAt(i - 1)) yield [before + after, DOUBLED];
    if (letter === 'i') yield [`${before}l${after}`, I_FOR_L];
    for (const accented of ACCENTED[letter] ?? '') yield [before + accented + after, ACCENT];
    for (const missing of LETTERS) yield [before + letter + missing + after, SLIP];
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'il',
  2: 'z',
  3: 'eéè',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
  '!': 'il',
  '|': 'il',
  '(': 'c',
};
const MOST_READINGS = 64;

/** The words that letters, digits and signs may stand for. */
export const readingsOf = (signed: string): string[] =>
  Array.from(signed).reduce<string[]>(
    (forms, sign) =>
      forms.flatMap(form => Array.from(SIGNS[sign] ?? sign, letter => form + letter)).slice(0, MOST_READINGS),
    [''],
  );
