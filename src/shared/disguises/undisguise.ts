import { compose } from '../text.ts';
import { Traced } from '../traced.ts';
import { unleetWords } from './leet.ts';
import { unframeLetters, unmixLetters } from './letters.ts';
import { mendWords } from './mended.ts';
import { respace } from './spacing.ts';
import { unturn } from './turned.ts';

/**
 * What every disguise leaves: a character that our languages do not use, signs or digits beside letters, single
 * letters in a row, capitals in a word, two pairs of letters. The many texts without are spared the work.
 */
const TRACES = new RegExp(
  [
    '[^\\0-\\x7fàâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ’‘“”«»…–—€°\\p{Extended_Pictographic}\\ufe0f\\u200d\\u{1f3fb}-\\u{1f3ff}\\u{a0}\\u{202f}]',
    '[\\u{1f170}-\\u{1f189}]|[ïëüöÿ][a-z]*[ïëüöÿ]',
    '\\p{L}[^\\p{L} ,;:?\'’"\\n-]{1,3}\\p{L}|(?<!\\p{N})[\\d$]\\p{L}{3}|\\p{L}\\$',
    '(?<![\\p{L}\\p{N}])[\\p{L}\\d@$€](?:[^\\p{L}\\p{N}]{1,3}[\\p{L}\\d@$€](?![\\p{L}\\p{N}])){2}',
    '\\p{Ll}\\p{Lu}|(\\p{L})\\1(\\p{L})\\2',
  ].join('|'),
  'u',
);

/**
 * The second view of a text: disguises undone where that is certain, accents and letter case kept, for `normalise`
 * to read next. The order is that of what is put on top of what. Linear in the length; never throws; a text without
 * a disguise comes back with blanks and compatibility forms composed, or as it is. Never shown to anyone.
 */
export function undisguise(text: string): Traced {
  const source = new Traced(text);
  if (!TRACES.test(text)) return source;
  const letters = unmixLetters(compose(unframeLetters(unturn(source))));
  return mendWords(unleetWords(unmixLetters(respace(letters))));
}
