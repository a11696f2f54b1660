import type { CommentId } from './comment.ts';
import type { EvidenceRecord, NoPicture } from './evidence.ts';
import type { Category } from './policy.ts';
import type { Language, Scores } from './verdict.ts';

/** What a page says about its own comments when they are saved. */
export interface Testimony {
  address: string;
  title: string;
  site: { id: string; name: string } | null;
  hostname: string;
  /** Those asked for that are on the page, in the order asked. */
  comments: WitnessedComment[];
}

export interface WitnessedComment {
  id: CommentId;
  author: string | null;
  text: string;
  permalink: string | null;
  time: string | null;
  language: Language | null;
  kinds: Category[];
  scores: Scores | null;
}

/** A comment of a tab, by its id and the frame it is in; 0 is the page itself. */
export interface CommentPlace {
  id: CommentId;
  frameId: number;
}

/** Why nothing was saved: a private window, comments that are gone, no room, storage that does not open, no words. */
export type SaveRefusal = 'private' | 'gone' | 'full' | 'no-storage' | 'empty';

/** What came of saving. */
export interface SaveOutcome {
  saved: number;
  /** Kept before, word for word. */
  already: number;
  /** How many of those saved have a picture, and why the first of the others has none. */
  pictured: number;
  noPicture: NoPicture | null;
  /** Why the rest, or all, was not saved. */
  refused: SaveRefusal | null;
}

/** One line of the list. A broken record has its number and nothing else that could be trusted. */
export interface EvidenceRow {
  id: number;
  broken: boolean;
  author: string | null;
  hostname: string;
  siteName: string | null;
  savedAt: string;
  kinds: Category[];
  tags: string[];
  noted: boolean;
  pictured: boolean;
}

export interface EvidenceQuery {
  /** Records older than this one; null to begin with the newest. */
  before: number | null;
  limit: number;
  /** Empty for any. */
  hostname: string;
  tag: string;
  /** Words looked for in what was said, by whom, where, and in the notes; letter case and accents do not count. */
  text: string;
}

export interface EvidencePage {
  rows: EvidenceRow[];
  /** What to give as `before` for the next page; null at the end. */
  next: number | null;
}

/** All that is known of the whole list. Sizes in bytes; null where the browser does not say. */
export interface EvidenceOverview {
  count: number;
  hostnames: string[];
  tags: string[];
  used: number | null;
  room: number | null;
}

export interface EvidenceDetails {
  /** Null for a broken one. */
  record: EvidenceRecord | null;
  /** What is stored of a broken one, as JSON. */
  raw: string | null;
  /** Whether the facts and the picture are still those that were saved, by their hashes. */
  intact: boolean;
  /** The canonical JSON of the facts, whose SHA-256 is the record's. */
  canonical: string | null;
  /** The picture as a data: address. */
  picture: string | null;
}
