import { all, closest } from '../dom.ts';
import type { Site } from './site.ts';

const POST = 'article[data-testid="tweet"]';
const TEXT = '[data-testid="tweetText"]';

export const x = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'],
  comment: POST,
  text: TEXT,
  // A quoted post is in a link of its own, inside the post that quotes it, and somebody else's words.
  findText: post => all(post, TEXT).filter(text => closest(text, `[role="link"], ${POST}`) === post),
  skip: '[data-testid="tweet-text-show-more-link"]',
  keepsLines: true,
  author: '[data-testid="User-Name"] a',
  commentId: 'a[href*="/status/"]:has(time)@href',
  idPattern: /\/status\/(\d+)/,
  permalink: 'a[href*="/status/"]:has(time)',
  time: 'a[href*="/status/"] time',
  box: '[data-testid^="tweetTextarea_"][contenteditable="true"]',
  pages: ['https://x.com/jack/status/20'],
  checked: '2025-11-30',
} satisfies Site;
