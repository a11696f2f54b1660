import { all, closest } from '../dom.ts';
import type { Site } from './site.ts';

const POST = '[data-testid^="postThreadItem-by-"], [data-testid^="feedItem-by-"]';
const TEXT = '[data-testid="postText"], [data-word-wrap="1"]';

export const bluesky = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  comment: POST,
  text: TEXT,
  // A quoted post is a link of its own, inside the post that quotes it, and somebody else's words.
  findText: post => all(post, TEXT).filter(text => closest(text, `[role="link"], ${POST}`) === post),
  keepsLines: true,
  author: 'a[href^="/profile/"]:not(:has(img)):not([href*="/post/"])',
  commentId: 'a[href*="/post/"]@href',
  idPattern: /\/profile\/([^/]+\/post\/\w+)/,
  permalink: 'a[href*="/post/"]',
  time: 'a[href*="/post/"]',
  box: '.ProseMirror[contenteditable="true"]',
  pages: ['https://bsky.app/profile/bsky.app'],
  checked: '2026-07-31',
  basis: 'code',
} satisfies Site;
