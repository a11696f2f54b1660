import type { OwnWord } from '../../shared/own-words/entries.ts';

/** More than any list of ours can be. */
const MAX_TAKEN_IN = 100_000;
const OUTSIDE = /["“”«»\s]/u;

/** A word without what quotes it. By hand: a pattern for what ends a text takes the square of its length on a line of quotes. */
function bare(word: string): string {
  let [start, end] = [0, word.length];
  while (start < end && OUTSIDE.test(word[start]!)) start++;
  while (end > start && OUTSIDE.test(word[end - 1]!)) end--;
  return word.slice(start, end);
}

/** The words of a text: one a line, or between commas or semicolons, in quotes or not. */
export const readWords = (text: string): string[] =>
  text
    .slice(0, MAX_TAKEN_IN)
    .split(/[\n,;]+/)
    .map(bare)
    .filter(word => word !== '');

const toCover = (list: readonly OwnWord[]): string[] =>
  list.filter(({ action }) => action === 'cover').map(({ word }) => word);

/** The words to cover between commas, as Instagram, YouTube and Facebook take them: none of these knows a star. */
export const withCommas = (list: readonly OwnWord[]): string =>
  [
    ...new Set(toCover(list).map(word => word.replace(/(?<!\s)\s*(?<!\*)\*+$/, '').replaceAll(',', ' '))),
  ].join(', ');

/** The words to cover one a line, as they are: Twitch reads a star at the end as we do. */
export const withLines = (list: readonly OwnWord[]): string => toCover(list).join('\n');
