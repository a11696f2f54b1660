import type { Site } from './site.ts';

export const nineGag = {
  id: 'nine-gag',
  name: '9GAG',
  matches: ['https://9gag.com/*'],
  comment: '.comment-item',
  text: '.comment-item-text__content',
  author: 'a[href*="/u/"]:not(:has(img))',
  commentId: '@id',
  permalink: 'a[href*="#cs_comment_id="]',
  time: 'time, .comment-item__time',
  box: '.comment-box textarea, .comment-box [contenteditable="true"]',
  pages: ['https://9gag.com/'],
  basis: 'memory',
} satisfies Site;
