/** Identity of a comment: the site's own id, or a hash of author and text. Never its node, which sites recycle. */
export type CommentId = string;

/** What a page says about one comment. Everything but the id and the text may be unknown. */
export interface Comment {
  id: CommentId;
  author: string | null;
  /** The comment's own words: replies, quotes of other comments, buttons and dates left out. */
  text: string;
  permalink: string | null;
}
