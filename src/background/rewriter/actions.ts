import type { Unit } from './units.ts';

/** What is done to a unit. */
export type Action = { kind: 'keep' } | { kind: 'delete' } | { kind: 'replace'; words: string };

export const KEPT: Action = { kind: 'keep' };

/** What the model makes of a unit: how likely it stays, goes, or gives way, and what would best take its place. */
export interface Tag {
  keep: number;
  remove: number;
  replace: number;
  phrase: string;
}

/** A unit, its words, and what is done to it. */
export interface TaggedUnit extends Unit {
  words: string;
  action: Action;
  tag: Tag;
}
