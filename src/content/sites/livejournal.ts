import type { Site } from './site.ts';

/** A folded comment is a header only, and says nothing until it is opened. */
export const livejournal = {
  id: 'livejournal',
  name: 'LiveJournal',
  matches: ['https://*.livejournal.com/*'],
  comment: '.mdspost-comment, .b-leaf',
  text: '.mdspost-comment__body, .b-leaf-article',
  skip: 'blockquote',
  placeholders: ['(Deleted comment)', 'Deleted comment'],
  author: '.i-ljuser-username',
  commentId: '@id | @data-tid',
  permalink: '.mdspost-comment-time--ctime, .b-leaf-permalink',
  time: '.mdspost-comment-time, .b-leaf-createdtime',
  box: 'textarea[name="body"]',
  pages: ['https://news.livejournal.com/'],
  checked: '2018-12-31',
} satisfies Site;
