import { all, closest } from '../dom.ts';
import type { Site } from './site.ts';

const POST = '[data-pressable-container="true"]';
const ASIDE = 'a[href^="/@"], [role="button"], time, [translate="no"], [role="link"]';

export const threads = {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  comment: POST,
  text: 'span[dir="auto"]',
  // Names, dates and numbers are written as words are; only what is around them tells.
  findText: post =>
    all(post, 'span[dir="auto"]:not(:has(time))').filter(
      span => closest(span, `${ASIDE}, ${POST}`) === post && !closest(span, 'header, h1, h2'),
    ),
  skip: '[role="button"]',
  author: 'a[href^="/@"] span',
  commentId: 'a[href*="/post/"]:has(time)@href',
  idPattern: /\/post\/([\w-]+)/,
  permalink: 'a[href*="/post/"]:has(time)',
  time: 'a[href*="/post/"] time',
  box: '[contenteditable="true"][role="textbox"]',
  pages: ['https://www.threads.com/@zuck'],
  checked: '2026-04-30',
} satisfies Site;
