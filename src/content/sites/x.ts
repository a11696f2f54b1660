import type { Site } from './site.ts';

export const x = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'],
  comment: 'article[data-testid="tweet"]',
  // A quoted post is inside a link of its own, and somebody else's words.
  text: '[data-testid="tweetText"]:not([role="link"] *)',
  skip: '[data-testid="tweet-text-show-more-link"]',
  keepsLines: true,
  author: '[data-testid="User-Name"] a',
  commentId: 'a[href*="/status/"]:has(time)@href',
  idPattern: /\/status\/(\d+)/,
  permalink: 'a[href*="/status/"]:has(time)',
  time: 'a[href*="/status/"] time',
  box: '[data-testid^="tweetTextarea_"][contenteditable="true"]',
  pages: ['https://x.com/jack/status/20'],
  checked: '2026-08-31',
} satisfies Site;
