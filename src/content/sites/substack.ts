import type { Site } from './site.ts';

/** Posts and notes, on substack.com and on hosts of the writers' own. */
export const substack = {
  id: 'substack',
  name: 'Substack',
  matches: [],
  marker: 'link[href*="substackcdn.com"], script[src*="substackcdn.com"]',
  comment: '.comment-list .comment, .comment:has(> .comment-content)',
  text: '.comment-body, [class*="feedCommentBody"]',
  skip: 'blockquote',
  placeholders: ['Comment removed', 'Comment deleted'],
  author: '.comment-meta a:not(:has(img)), .commenter-name',
  commentId: 'a[href*="/comment/"]@href | @id',
  idPattern: /(\d+)$/,
  permalink: 'a[href*="/comment/"]',
  time: 'a[href*="/comment/"]',
  box: '.comment-input-wrap textarea, form textarea[name="body"], .FeedProseMirror[contenteditable="true"]',
  pages: ['https://on.substack.com/'],
  checked: '2026-07-31',
  basis: 'code',
} satisfies Site;
