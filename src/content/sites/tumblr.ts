import type { Site } from './site.ts';

/** Replies among the notes of a post, on Tumblr and in the themes of blogs. */
export const tumblr = {
  id: 'tumblr',
  name: 'Tumblr',
  matches: ['https://www.tumblr.com/*', 'https://*.tumblr.com/*'],
  comment: '[data-testid="notes-root"] :is(li, article):has(p), .notes .note.reply',
  text: 'p, .answer_content',
  skip: 'blockquote',
  author: 'a[href*="tumblr.com/"]:not(:has(img)), a[rel="author"]',
  commentId: '@id',
  time: 'time',
  box: '[data-testid="notes-root"] textarea, [data-testid="notes-root"] [contenteditable="true"]',
  pages: ['https://www.tumblr.com/staff'],
  basis: 'memory',
} satisfies Site;
