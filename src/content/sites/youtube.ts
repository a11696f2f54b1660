import type { Site } from './site.ts';

export const youtube = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://m.youtube.com/*'],
  // The page as of 2024, the one before it, and the phone page.
  comment: 'ytd-comment-view-model, ytd-comment-renderer, ytm-comment-renderer',
  text: '#content-text, ytm-comment-renderer .comment-text',
  keepsLines: true,
  author: '#author-text, ytm-comment-renderer .comment-title',
  commentId: '#published-time-text a[href*="lc="]@href',
  idPattern: /[?&]lc=([\w.-]+)/,
  permalink: '#published-time-text a[href*="lc="]',
  time: '#published-time-text',
  box: 'ytd-commentbox #contenteditable-root, ytm-comment-simplebox-renderer textarea',
  navigationEvents: ['yt-navigate-finish', 'yt-page-data-updated'],
  pages: ['https://www.youtube.com/watch?v=jNQXAC9IVRw'],
  // The page this was tried on was built by hand after the code of 2026.
  checked: '2026-08-19',
  basis: 'code',
} satisfies Site;
