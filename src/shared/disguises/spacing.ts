import type { Traced } from '../traced.ts';
import { isAddress } from './left-alone.ts';

/** What people put between letters. Commas, plus signs and equal signs make lists and sums. */
const BETWEEN = ' {1,3}| ?[.\\-_*/|~•·:^\'"] ?|([._*~-])\\1{1,2}';
const LETTER = '[\\p{L}\\p{N}@$€]';
/** Single letters in a row that touch no word. */
const SPREAD = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{M}@#&’'/._-])${LETTER}(?:(?:${BETWEEN})${LETTER}(?![\\p{L}\\p{N}\\p{M}])){2,}(?![-'’._/@]?[\\p{L}\\p{N}])`,
  'gu',
);
/** Each separator of such a row. */
const SEPARATORS = /(?<=[\p{L}\p{N}@$€])[^\p{L}\p{N}@$€]+(?=[\p{L}\p{N}@$€])/gu;
/** Letters that are words, or stand for one in messages: "il y a", "u r a". */
const WORDS = /^[aàyiurcgjtdlm]+$/iu;
const ABBREVIATIONS = new Set(
  (
    'aka asap bcbg brb btw cad càd diy eta etc faq fyi gif gps irl lol mdr nba nsfw omg otp ovni pov ptdr rip ' +
    'rpg rsvp stp svp tba tbd tva tgv wip ymmv'
  ).split(' '),
);
const ENOUGH = 4;

/** a b c, x y z: a list. */
const isAlphabet = (letters: string): boolean =>
  Array.from(letters.slice(1)).every((letter, i) => letter.charCodeAt(0) === letters.charCodeAt(i) + 1);

const isBlank = (separator: string): boolean => separator.trim() === '';

/** Whether letters in a row, and what stands between them, spell no hidden word. */
function isInnocent(letters: string, separators: readonly string[]): boolean {
  const count = letters.match(/\p{L}/gu)?.length ?? 0;
  const lower = letters.toLowerCase();
  if (count < 3 || count * 2 < letters.length || isAlphabet(lower) || ABBREVIATIONS.has(lower)) return true;
  // U.S.A. and S.N.C.F. are names; disguises are shouted less often, and are longer.
  if (separators.every(separator => separator.trim() === '.') && letters === letters.toUpperCase())
    return count <= ENOUGH;
  if (separators.every(isBlank) && /\d/.test(letters)) return count < ENOUGH;
  if (separators.every(isBlank) && count < ENOUGH) return WORDS.test(letters);
  return letters.length < ENOUGH && separators.some(mark => /[/|:'"]/.test(mark));
}

const blanksIn = (separator: string): number => separator.split(' ').length - 1;

const kindsOf = (separators: readonly string[]): number => new Set(separators.map(mark => mark.trim())).size;

/** Where there are more blanks than elsewhere, a word ends, unless all kinds of marks stand between the letters. */
function joinRow(row: string): string {
  const separators = row.match(SEPARATORS) ?? [];
  const narrowest = separators.reduce((least, mark) => Math.min(least, blanksIn(mark)), 9);
  const isWide = (separator: string) => blanksIn(separator) > narrowest;
  const parts = row.replace(SEPARATORS, mark => (isWide(mark) ? '\n' : mark)).split('\n');
  const messy = parts.some(part => kindsOf(part.match(SEPARATORS) ?? []) > 1);
  const isHidden = (word: string) => !isInnocent(word.replace(SEPARATORS, ''), word.match(SEPARATORS) ?? []);
  if (!(messy ? isHidden(row) : parts.some(isHidden))) return row;
  return row.replace(SEPARATORS, mark => (isWide(mark) && !messy ? ' ' : ''));
}

/** Words in one, told apart by marks or by capitals alone. */
const TOKENS = /[^ ]+/gu;
const TIES = /(?<=[\p{L}’'.,!?])[_*+](?=\p{L})/gu;
const HUMPS = /(?<=\p{Ll}|[,;.!?…])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;
/** A word that begins with a capital, or is one; lEtTeRs At rAnDoM are none. */
const HUMP = /^\p{Lu}?(?:['’\p{Ll}][\p{Ll}'’-]*)?[,;.!?…]*$/u;
const LEAST_TIED = 3;

function untie(token: string): string {
  if (isAddress(token) || token.length < 8) return token;
  const parts = token.split(TIES);
  if (parts.length >= LEAST_TIED && token.length >= 3 * parts.length) return parts.join(' ');
  const humps = token.split(HUMPS);
  const areWords = humps.length >= LEAST_TIED && humps.every(hump => HUMP.test(hump));
  return areWords && 2 * token.length >= 5 * humps.length ? humps.join(' ') : token;
}

/** Words spread letter by letter, together; words tied to one another, apart. */
export const respace = (text: Traced): Traced => text.replace(SPREAD, joinRow).replace(TOKENS, untie);
