import type { Unit } from './units.ts';

/** What is done to a unit. */
export type Action = { kind: 'keep' } | { kind: 'delete' } | { kind: 'replace'; words: string };

export const KEPT: Action = { kind: 'keep' };

/** A phrase of the vocabulary, and how likely it is the one that takes a unit's place where one does, 0 to 1. */
export interface Phrase {
  words: string;
  share: number;
}

/** What the model makes of a unit: how likely it stays, goes, or gives way, and to what, the likeliest first. */
export interface Tag {
  keep: number;
  remove: number;
  replace: number;
  phrases: readonly Phrase[];
}

/** A unit, its words, and what is done to it. */
export interface TaggedUnit extends Unit {
  words: string;
  action: Action;
  tag: Tag;
}
