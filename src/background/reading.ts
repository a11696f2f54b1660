import { undisguise } from '../shared/disguises/undisguise.ts';
import { exposes } from '../shared/exposed.ts';
import type { Reading } from '../shared/verdict.ts';

/** What is read in a text whatever it is judged to be. Linear in its length; never throws. */
export function readingOf(text: string): Reading {
  const { text: undone } = undisguise(text);
  return { ...(undone !== text && { undone }), ...(exposes(text) && { exposing: true }) };
}
