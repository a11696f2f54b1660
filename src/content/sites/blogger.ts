import type { Site } from './site.ts';

/** Its box is in a frame of another site (blogger.com), out of reach. */
export const blogger = {
  id: 'blogger',
  name: 'Blogger',
  matches: [],
  marker: 'meta[name="generator"][content="blogger"], meta[name="generator"][content="Blogger"]',
  // Old templates put the author's name before the comment.
  comment: 'li.comment, dl dd.comment-body',
  text: '.comment-content, dd.comment-body > p',
  skip: 'blockquote, .deleted-comment',
  author: 'cite.user',
  commentId: '@id',
  permalink: '.datetime a',
  time: '.datetime',
  pages: ['https://blogger.googleblog.com/'],
  checked: '2019-12-31',
} satisfies Site;
