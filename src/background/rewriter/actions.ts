import type { Unit } from './units.ts';

/** What is done to a unit. */
export type Action = { kind: 'keep' } | { kind: 'delete' } | { kind: 'replace'; words: string };

export const KEPT: Action = { kind: 'keep' };

/** A unit, its words, and what is done to it. */
export interface TaggedUnit extends Unit {
  words: string;
  action: Action;
  /** What the model would put in its place. */
  phrase: string;
}
