import type { Site } from './site.ts';

/** The frame that giscus puts into blogs: discussions of GitHub. */
export const giscus = {
  id: 'giscus',
  name: 'giscus',
  matches: ['https://giscus.app/*'],
  comment: '.gsc-comment, .gsc-reply',
  text: '.gsc-comment-content:not(.minimized), .gsc-reply-content:not(.minimized)',
  skip: 'blockquote',
  author: '.gsc-comment-author a, .gsc-reply-author a',
  permalink: 'a[href*="#discussioncomment-"]',
  commentId: 'a[href*="#discussioncomment-"]@href',
  idPattern: /(discussioncomment-\d+)/,
  time: 'time',
  box: '.gsc-comment-box textarea',
  pages: ['https://giscus.app/'],
  checked: '2026-08-31',
  basis: 'code',
} satisfies Site;
