import type { Reading } from '../read-text.ts';

/**
 * A site, or a comment software many sites use, as data: where its comments are and where their words are.
 * Checked with `satisfies Site`; two optional functions serve the rare site that data cannot describe.
 *
 * Selectors are looked up inside one comment unless they say otherwise, and never reach into a comment nested
 * in it. A selector given as `@name` reads that attribute of the comment itself; `css@name` reads the attribute
 * of the first element the selector finds. Where markup differs, `one | other` reads the first that holds something
 * (author, commentId, permalink, time).
 */
export interface Site {
  /** Lower-case name that settings, fixtures and messages use. Never renamed. */
  id: string;
  /** As people call it. */
  name: string;
  /** Match patterns of the hosts where it lives; empty for software found by its marker on any host. */
  matches: readonly string[];
  /** A selector that is on the page exactly when this software made it. With `matches` too, both must hold. */
  marker?: string;
  /** One comment: the element that holds its words, its author and its buttons. */
  comment: string;
  /** The element or elements whose whole content is the comment's own words. */
  text: string;
  /** Inside the words: what is not the comment's own (quotes, buttons, "edited"). */
  skip?: string;
  /** What the site writes where a comment was ("[deleted]"); a comment of these words only is none. */
  placeholders?: readonly string[];
  /** Whether the lines are those of the source, as with `white-space: pre-wrap`, and not those of its elements. */
  keepsLines?: boolean;
  author?: string;
  /** How the author’s name is read: what stands beside it in the same element is skipped. */
  names?: Reading;
  /** The site's own id of the comment; without one, author and text make it. */
  commentId?: string;
  /** Where the id is only a part of `commentId`: the part in its first group. Linear, since pages choose the input. */
  idPattern?: RegExp;
  permalink?: string;
  time?: string;
  /** The boxes people write comments in, anywhere on the page. */
  box?: string;
  /** Elements with an open shadow root that holds comments, anywhere on the page. */
  shadowHosts?: string;
  /** Events on `document` by which the site says that it moved to another page without loading one. */
  navigationEvents?: readonly string[];
  /** True for an element that matches `comment` and is none (an advertisement). */
  ignore?(comment: Element): boolean;
  /** The elements that hold the words, where no selector can say it. Replaces `text`. */
  findText?(comment: Element): Element[];
  /** Addresses to look at when something breaks. */
  pages: readonly string[];
  /**
   * How old the newest thing is that the selectors were checked on: the day a page was saved as the site served it, or the
   * last of the month or year where no more is known. Absent where they were checked on nothing.
   */
  checked?: string;
  /**
   * Where the selectors were not checked on such a page: `code`, as in public code of that day which reads or styles
   * the site; `memory`, written down by someone who knows the site, and no more. Those find nothing where they are wrong.
   */
  basis?: 'code' | 'memory';
}
