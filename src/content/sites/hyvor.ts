import type { Site } from './site.ts';

/** A custom element whose open shadow root holds the comments. Its parts have plain names. */
export const hyvor = {
  id: 'hyvor',
  name: 'Hyvor Talk',
  matches: [],
  marker: 'hyvor-talk-comments',
  comment: '.comment',
  text: '.comment-content, .content-html',
  skip: 'blockquote',
  author: '.name, .user-name',
  commentId: '@id | @data-comment-id',
  permalink: 'a[href*="#ht-comment-"]',
  time: 'time, .time',
  box: '[contenteditable="true"]',
  shadowHosts: 'hyvor-talk-comments',
  pages: ['https://talk.hyvor.com/'],
  basis: 'memory',
} satisfies Site;
