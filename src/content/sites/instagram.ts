import { all, localName } from '../dom.ts';
import type { Site } from './site.ts';

// Nothing here has a name. A comment is the block whose first row ends in a link to the comment itself.
const BLOCK = 'div:has(> div > span > a[href*="/c/"] > time)';

export const instagram = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  // The page as of 2025, and the lists before it.
  comment: `${BLOCK}, ul li:has(h3):has(a[href*="/c/"])`,
  text: `${BLOCK} > div:not(:first-child) > span[dir="auto"], h3 ~ div > span[class*="_aade"]`,
  skip: '[role="button"]',
  // A block around several comments is a list, and one with none the caption.
  ignore: comment => localName(comment) === 'div' && all(comment, 'a[href*="/c/"]').length !== 1,
  author: 'a[href^="/"]:not([href*="/c/"]):not(:has(img))',
  commentId: 'a[href*="/c/"]@href',
  idPattern: /\/c\/(\d+)/,
  permalink: 'a[href*="/c/"]',
  time: 'a[href*="/c/"] time',
  box: 'form textarea, form [contenteditable="true"]',
  pages: ['https://www.instagram.com/instagram/'],
  checked: '2025-05-31',
} satisfies Site;
