import type { Traced } from '../traced.ts';
import { isAddress, isCode } from './left-alone.ts';
import { isPiece } from './word-parts.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
  '£': 'e',
  '¢': 'c',
  '¥': 'y',
  '§': 's',
  '¡': 'i',
};
/** Also what ends a sentence, opens a bracket or parts alternatives. */
const MARKS: Readonly<Record<string, string>> = { '!': 'i', '|': 'i', '(': 'c', '+': 't' };
const WORDS = /[\p{L}\p{N}\p{M}@$€£¢¥§¡!|(+]{3,}/gu;
const EDGES = /^[!|(+¡]*|(?<![!|(+¡])[!|(+¡]+$/gu;
const RUNS = /[\d@$€£¢¥§¡]+/gu;
const VOWEL = /[aeiouyéèêàâîôû]/iu;
/** Beginnings that no word after a number has: 1mbécile, 4sshole, 3nculé. */
const HEADLESS = /^[0134](?:ss|n[bcdfgjklmnpqstvz]|m[bmp]|r[bcdfgklmnprstv]|l[bcdfgklmnpstv]|bb|gn|ff|di)/iu;

/** Longer ones are made by machines, and looking into them would take its time. */
const LONGEST = 40;

interface Run {
  text: string;
  at: number;
  inner: boolean;
}

const runsOf = (word: string): Run[] =>
  Array.from(word.matchAll(RUNS), ({ 0: text, index: at }) => ({
    text,
    at,
    inner: at > 0 && at + text.length < word.length,
  }));

/** Whether one sign, or the same one twice, stands between letters; 8, 9 and long numbers say nothing alone. */
const isSure = ({ text, inner }: Run): boolean =>
  inner && /^(?:[013457]|[@$€£¢¥§¡]{1,2}|(\d)\1)$/u.test(text) && !/[89]/.test(text);

function hidesLetters(word: string, runs: readonly Run[]): boolean {
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  if (
    word.length > LONGEST ||
    letters < 2 ||
    runs.some(({ text }) => /[26]|\d{3}/.test(text)) ||
    isCode(word)
  )
    return false;
  if (letters + runs.length <= 4 && word === word.toUpperCase() && !/[0@$]/.test(word)) return false;
  if (/^\$\p{Ll}{4}|\p{Ll}\$\$?$/u.test(word)) return true;
  if (letters === 2 && runs.length === 1) return /[034@$]/.test(word) && isSure(runs[0] as Run);
  if (HEADLESS.test(word) && word.length >= 5) return true;
  if (/^\D{1,2}10\D{1,2}$/u.test(word)) return word === word.toLowerCase();
  return runs.some(isSure) || (runs.some(({ inner }) => inner) && runs.length > 1);
}

/** A 1 between two vowels is an l: sa1e, fi11e. */
const letterOf = (sign: string, before: string, after: string): string =>
  sign === '1' && (before === '1' || after === '1' || (VOWEL.test(before) && VOWEL.test(after)))
    ? 'l'
    : (SIGNS[sign] as string);

function unsign(word: string): string {
  const runs = runsOf(word);
  if (runs.length === 0 || !hidesLetters(word, runs)) return word;
  const upper = word === word.toUpperCase() && word !== word.toLowerCase();
  const plain = word.replace(/[\d@$€£¢¥§¡]/gu, (sign, at: number) =>
    letterOf(sign, word[at - 1] ?? '', word[at + 1] ?? ''),
  );
  return upper ? plain.toUpperCase() : plain;
}

/** id!ot, b|tch, fu(k: a mark inside a word, one part of which is no word. */
function unmark(word: string): string {
  if (!/[!|(+]/.test(word) || word.length > 20) return word;
  return word.replace(/(?<=\p{L})[!|(+](?=\p{L})/gu, (mark, at: number) => {
    const [before = '', after = ''] = [
      /(?<!\p{L})\p{L}+$/u.exec(word.slice(0, at))?.[0],
      /^\p{L}+/u.exec(word.slice(at + 1))?.[0],
    ];
    return before.length + after.length >= 3 && (isPiece(before) || isPiece(after))
      ? (MARKS[mark] as string)
      : mark;
  });
}

function unleet(word: string): string {
  const [head = '', tail = ''] = word.match(EDGES) ?? [];
  const core = word.slice(head.length, word.length - (head.length < word.length ? tail.length : 0));
  return head + unmark(unsign(core)) + word.slice(head.length + core.length);
}

/** Digits and signs that stand for letters, in words that have letters, too. */
export const unleetWords = (text: Traced): Traced =>
  /[\d@$€£¢¥§¡!|(+]/.test(text.text)
    ? text.replace(/[^ ]+/gu, token =>
        isAddress(token) || token.includes(')') ? token : token.replace(WORDS, unleet),
      )
    : text;
