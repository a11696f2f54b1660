import type { Site } from './site.ts';

/** The frame that Disqus puts into other sites. */
export const disqus = {
  id: 'disqus',
  name: 'Disqus',
  matches: ['https://disqus.com/embed/comments*'],
  comment: 'li.post:not(.minimal, .post--minimal, .post--deleted)',
  text: '.post-message',
  skip: 'blockquote',
  author: '.author',
  commentId: '@id',
  permalink: 'a.time-ago',
  time: '.time-ago',
  box: '.textarea[contenteditable="true"]',
  pages: ['https://disqus.com/embed/comments/?base=default&f=disqus'],
  checked: '2018-12-31',
  basis: 'code',
} satisfies Site;
