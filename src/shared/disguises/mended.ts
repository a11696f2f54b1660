import type { Traced } from '../traced.ts';
import { isAddress } from './left-alone.ts';
import { isPiece } from './word-parts.ts';

/** id.iot: one dot in a word, the right part no ending that French writing for all puts there. */
const DOTTED = /^((?:\p{L}{1,2}['’])?[\p{Ll}]{1,12})\.([\p{Ll}]{1,12})(?=[.,;:!?…)"»]*$)/u;
const ENDINGS =
  /^(?:e|s|es|ne|nes|te|tes|se|ses|le|les|ve|ves|fe|fes|re|res|ère|ères|trice|trices|rice|rices|ice|ices|euse|euses|x|aux)$/u;
/** What no language writes inside a word, unlike · - ' and *. */
const STRAY = /(?<=\p{Ll})[~^`´¨°¸¬¦](?=\p{Ll})/gu;
/** Every letter twice, or nearly. */
const DOUBLES = /(\p{L})\1/gu;

function undot(token: string): string {
  const [dotted, left = '', right = ''] = DOTTED.exec(token) ?? [];
  if (!dotted || isAddress(token) || ENDINGS.test(right) || dotted.length < 5) return token;
  return isPiece(left.replace(/^.*['’]/u, '')) || isPiece(right)
    ? left + right + token.slice(dotted.length)
    : token;
}

function undouble(word: string): string {
  const doubles = word.match(DOUBLES)?.length ?? 0;
  return doubles >= 3 && doubles * 8 >= word.length * 3 ? word.replace(DOUBLES, '$1') : word;
}

/** Words with a mark put inside, or each letter twice. */
export const mendWords = (text: Traced): Traced =>
  text
    .replace(STRAY, '')
    .replace(/[^ ]+/gu, undot)
    .replace(/\p{L}{6,}/gu, undouble);
