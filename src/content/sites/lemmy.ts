import type { Site } from './site.ts';

/** Lemmy's own web client. */
export const lemmy = {
  id: 'lemmy',
  name: 'Lemmy',
  matches: [],
  marker: '.lemmy-site',
  comment: 'article.comment-node, .comment[id^="comment-"]:not(:has(article.comment-node))',
  text: '.comment-content .md-div',
  skip: 'blockquote',
  placeholders: ['*deleted by creator*', 'deleted by creator', 'removed by mod', '*removed by mod*'],
  author: '.person-listing',
  commentId: '@id',
  permalink: 'a[title="link"]',
  time: '.moment-time, time',
  box: 'textarea[id^="markdown-textarea"]',
  pages: ['https://lemmy.world/'],
  basis: 'memory',
} satisfies Site;
