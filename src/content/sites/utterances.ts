import type { Site } from './site.ts';

/** The frame that utterances puts into blogs: issues of GitHub. */
export const utterances = {
  id: 'utterances',
  name: 'utterances',
  matches: ['https://utteranc.es/*'],
  comment: '.timeline-comment:not(:has(textarea))',
  text: '.markdown-body',
  skip: 'blockquote',
  author: '.comment-meta a',
  permalink: 'a[href*="#issuecomment-"]',
  commentId: 'a[href*="#issuecomment-"]@href',
  idPattern: /(issuecomment-\d+)/,
  time: 'a[href*="#issuecomment-"]',
  box: '.timeline-comment textarea',
  pages: ['https://utteranc.es/'],
  checked: '2026-08-31',
  basis: 'code',
} satisfies Site;
