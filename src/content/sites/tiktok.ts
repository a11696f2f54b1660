import type { Site } from './site.ts';

export const tiktok = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  // Of `css-1a2b3c--DivCommentItemWrapper e1` only the name stays. The chat of a live video is from memory.
  comment: '[class*="DivCommentItemWrapper"], [class*="DivCommentItemContainer"], [data-e2e="chat-message"]',
  text: '[data-e2e^="comment-level-"], [data-e2e="chat-message"] .break-words',
  author: '[data-e2e^="comment-username-"], [data-e2e="message-owner-name"]',
  time: '[class*="DivCommentSubContentWrapper"] span',
  box: '[data-e2e="comment-input"] [contenteditable="true"]',
  pages: ['https://www.tiktok.com/@tiktok'],
  checked: '2025-11-30',
  basis: 'code',
} satisfies Site;
