import type { Site } from './site.ts';

export const productHunt = {
  id: 'product-hunt',
  name: 'Product Hunt',
  matches: ['https://www.producthunt.com/*'],
  comment: '[id^="comment-"]',
  text: '[class*="htmlText"], [class*="commentBody"], .prose',
  skip: 'blockquote',
  author: 'a[href^="/@"]:not(:has(img))',
  commentId: '@id',
  permalink: 'a[href*="comment="]',
  time: 'time',
  box: 'form [contenteditable="true"], textarea[name="comment"]',
  pages: ['https://www.producthunt.com/'],
  basis: 'memory',
} satisfies Site;
