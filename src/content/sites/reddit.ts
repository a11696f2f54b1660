import { all, attribute } from '../dom.ts';
import { readText } from '../read-text.ts';
import type { Site } from './site.ts';

const TEXT = ':scope > [slot="comment"]';
const PLACEHOLDERS = new Set([
  '',
  '[deleted]',
  '[removed]',
  'Comment deleted by user',
  'Comment removed by moderator',
]);

export const reddit = {
  id: 'reddit',
  name: 'Reddit',
  matches: ['https://www.reddit.com/*'],
  comment: 'shreddit-comment',
  text: TEXT,
  author: '@author',
  commentId: '@thingid',
  permalink: '@permalink',
  time: '[slot="commentMeta"] time',
  box: 'shreddit-composer [contenteditable="true"], shreddit-composer textarea',
  // The words of a comment outlive its author's account: only the site's own placeholder is none.
  ignore: comment =>
    attribute(comment, 'author') === '[deleted]' &&
    all(comment, TEXT).every(body => PLACEHOLDERS.has(readText(body))),
  pages: ['https://www.reddit.com/r/todayilearned/comments/aycizd/'],
  checked: '2025-11-30',
} satisfies Site;
