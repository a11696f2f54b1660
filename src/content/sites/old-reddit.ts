import type { Site } from './site.ts';

export const oldReddit = {
  id: 'old-reddit',
  name: 'Old Reddit',
  // People may choose the old page at the ordinary address too.
  matches: ['https://old.reddit.com/*', 'https://www.reddit.com/*'],
  marker: '.commentarea',
  comment: '.thing.comment',
  text: '.usertext-body .md',
  placeholders: ['[deleted]', '[removed]'],
  author: '@data-author',
  commentId: '@data-fullname',
  permalink: '@data-permalink',
  time: '.tagline time',
  box: '.usertext-edit textarea[name="text"]',
  pages: ['https://old.reddit.com/r/todayilearned/comments/aycizd/'],
  checked: '2025-01-08',
} satisfies Site;
