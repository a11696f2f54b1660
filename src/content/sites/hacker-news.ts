import type { Site } from './site.ts';

export const hackerNews = {
  id: 'hacker-news',
  name: 'Hacker News',
  matches: ['https://news.ycombinator.com/*'],
  comment: 'tr.athing.comtr',
  // Pages saved before 2019 name the words by their shade only.
  text: '.commtext, .comment > span[class^="c"]',
  skip: '.reply',
  placeholders: ['[deleted]', '[flagged]', '[dead]'],
  author: '.hnuser',
  commentId: '@id',
  permalink: '.age a',
  time: '.age',
  box: 'textarea[name="text"]',
  pages: ['https://news.ycombinator.com/item?id=16900000'],
  // Beside a page saved in 2018.
  checked: '2026-07-31',
  basis: 'code',
} satisfies Site;
