import { hashOf } from '../text-hash.ts';
import { wordsOf } from './words-of.ts';

/** So many texts are remembered, the first forgotten first. */
const MAX_FINE = 2000;
const MARK = /^[0-9a-z]{1,11}$/;

/** What is remembered of a text a person found fine: a number, from which nobody reads its words. */
const markOf = (text: string): string => hashOf(wordsOf(text).join(' ') || text);

/** The marks with that of one more text. */
export const addFine = (marks: readonly string[], text: string): string[] =>
  parseFine([...marks.filter(mark => mark !== markOf(text)), markOf(text)]);

/** Makes marks of whatever is in storage: what is none is dropped, and the oldest beyond what is remembered. Never throws. */
export const parseFine = (stored: unknown): string[] =>
  Array.isArray(stored)
    ? [
        ...new Set(stored.filter((mark): mark is string => typeof mark === 'string' && MARK.test(mark))),
      ].slice(-MAX_FINE)
    : [];

/** Marks come with a policy, which does not change. */
const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a person found this very text fine; letter case, accents and marks between words make no difference. */
export function isFine(text: string, marks: readonly string[]): boolean {
  if (marks.length === 0) return false;
  const set = known.get(marks) ?? new Set(marks);
  known.set(marks, set);
  return set.has(markOf(text));
}
