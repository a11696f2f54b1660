import type { Site } from './site.ts';

export const reddit = {
  id: 'reddit',
  name: 'Reddit',
  matches: ['https://www.reddit.com/*'],
  comment: 'shreddit-comment',
  text: ':scope > [slot="comment"]',
  placeholders: ['[deleted]', '[removed]', 'Comment deleted by user', 'Comment removed by moderator'],
  author: '@author',
  commentId: '@thingid',
  permalink: '@permalink',
  time: '[slot="commentMeta"] time',
  box: 'shreddit-composer [contenteditable="true"], shreddit-composer textarea',
  pages: ['https://www.reddit.com/r/todayilearned/comments/aycizd/'],
  checked: '2025-11-30',
} satisfies Site;
