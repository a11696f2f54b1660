import type { CommentId } from './comment.ts';

/** Who asks: somebody who reads along, or the one the words are about. */
export type Role = 'bystander' | 'target';

/** An answer a person began: a popup closes with the first click beside it. */
export interface KeptDraft {
  comment: CommentId;
  /** The card it was begun on. */
  card: string;
  text: string;
}

/** What the reply coach remembers while a tab is open, in memory. All but the role is of the page the tab is on. */
export interface CoachMemory {
  /** Null until the person said. */
  role: Role | null;
  /** Ids of our texts that were copied or put into a box in this thread. */
  used: string[];
  /** Whether words for the thread were taken on this page: one public answer is enough. */
  answered: boolean;
  /** The last one. */
  draft: KeptDraft | null;
}

/** What is new; an id is added to those that were used. */
export interface CoachChange {
  role?: Role;
  used?: string;
  answered?: boolean;
  draft?: KeptDraft;
}
