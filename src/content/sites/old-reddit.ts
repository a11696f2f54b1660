import { all, matches } from '../dom.ts';
import { readText } from '../read-text.ts';
import type { Site } from './site.ts';

const PLACEHOLDERS = new Set(['[deleted]', '[removed]']);

export const oldReddit = {
  id: 'old-reddit',
  name: 'Old Reddit',
  // People may choose the old page at the ordinary address too.
  matches: ['https://old.reddit.com/*', 'https://www.reddit.com/*'],
  marker: '.commentarea',
  comment: '.thing.comment',
  text: '.usertext-body .md',
  author: '@data-author',
  commentId: '@data-fullname',
  permalink: '@data-permalink',
  time: '.tagline time',
  box: '.usertext-edit textarea[name="text"]',
  ignore: comment =>
    matches(comment, '.deleted') ||
    all(comment, ':scope > .entry .grayed .md').some(body => PLACEHOLDERS.has(readText(body))),
  pages: ['https://old.reddit.com/r/todayilearned/comments/aycizd/'],
  checked: '2025-01-08',
} satisfies Site;
