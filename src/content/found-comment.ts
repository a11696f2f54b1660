import type { Comment } from '../shared/comment.ts';

/** A comment on the page: what it says, and the elements that say it. */
export interface FoundComment extends Omit<Comment, 'permalink'> {
  /** Where it stands, as the site writes it; `permalinkOf` makes an address of it, since few are ever asked for. */
  link: string | null;
  /** The whole comment, author row and buttons included. Never covered. */
  item: Element;
  /** The elements that hold its words, in page order; at least one. Only these are ever covered. */
  bodies: Element[];
  /** Whether it is in, or within one screen of, what the person sees. */
  visible: boolean;
}

/**
 * What the scanner tells its listener. Each is called at most once per change; comments
 * that are there from the start come in page order, later ones as the page adds them.
 */
export interface ScannerEvents {
  /** New comments, or comments whose words changed since last told. The same element may come again with other words. */
  found(comments: FoundComment[]): void;
  /** A comment came into, or close to, view. */
  shown(comment: FoundComment): void;
  /** These elements left the page, or hold no comment any more. */
  gone(items: Element[]): void;
  /** Something changed in this comment, and is not drawn yet. What it came to is told later, and may be nothing. */
  changing(item: Element): void;
  /** The page rewrote the inside of a comment without changing its words; marks in it may be lost. */
  touched(comment: FoundComment): void;
}
