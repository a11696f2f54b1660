import { undisguise } from './disguises/undisguise.ts';
import { normalise } from './text.ts';

/** What is put between quotation marks, within one remark. */
const QUOTED = /«[^»]{1,200}»|“[^”]{1,200}”|"[^"]{1,200}"/g;
/** A comment that is all quotation, or nearly, is somebody's own words in fancy dress. */
const LEAST_AROUND = 12;

/**
 * A text as our patterns read it: disguises undone, lower case, no accents (people leave them out), no apostrophes
 * (they leave them out, too: "jai", "dont"), hyphens as blanks, the ends of sentences as " . ", lesser pauses as " , ".
 * Holds a-z, digits, blanks, dots and commas only. Never shown to anyone; never throws.
 */
export const plain = (text: string): string =>
  normalise(undisguise(text).text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/['’‘`´]/g, '')
    .replace(/[.!?…]+/g, ' . ')
    .replace(/[,;:()/«»“”"]+/g, ' , ')
    .replace(/[^a-z0-9.,]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** A text without what it quotes of others, where anything is left to read then. */
export function withoutQuotations(text: string): string {
  const rest = text.replace(QUOTED, ' … ');
  return (rest.match(/\p{L}/gu)?.length ?? 0) >= LEAST_AROUND ? rest : text;
}

/** One pattern out of many, each on `plain` text and bound to whole words at its beginning. */
export const anyOf = (...patterns: string[]): RegExp => new RegExp(`\\b(?:${patterns.join('|')})`);
