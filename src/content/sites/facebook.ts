import type { Site } from './site.ts';

// A post is an article too. Classes change with every build and labels with the language: what a comment has and a
// post has not is a link with its own number, and no other article inside.
const COMMENT = '[role="article"]:has(a[href*="comment_id="]):not(:has([role="article"]))';

export const facebook = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://m.facebook.com/*'],
  comment: COMMENT,
  // One element a line, inside one that tells the language; short comments have the latter only.
  text: 'span[dir="auto"][lang], div[dir="auto"][style*="text-align"]',
  skip: '[role="button"]',
  author: 'a[href*="comment_id="] span[dir="auto"]',
  commentId: 'li a[href*="comment_id="]@href | a[href*="comment_id="]@href',
  idPattern: /(?:reply_|^(?!.*reply_comment_id=).*)comment_id=([^&#]+)/,
  permalink: 'li a[href*="comment_id="]',
  time: 'li a[href*="comment_id="]',
  box: '[role="textbox"][contenteditable="true"]',
  pages: ['https://www.facebook.com/lemonde.fr'],
  checked: '2025-11-30',
} satisfies Site;
