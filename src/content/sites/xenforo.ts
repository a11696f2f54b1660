import type { Site } from './site.ts';

/** Forums of the second and the first version, and the list some newspapers show of their forum's threads. */
export const xenforo = {
  id: 'xenforo',
  name: 'XenForo',
  matches: [],
  marker: '#XF, #XenForo, .xenforo-comment',
  comment: '.message[data-content], .comment[data-content], li.message[id^="post-"], .xenforo-comment',
  text: '.message-body .bbWrapper, .comment-body .bbWrapper, .messageText, .xenforo-comment-content > .js-read-more',
  skip: 'blockquote, .bbCodeBlock--quote, .bbCodeQuote, .js-selectToQuoteEnd, .messageTextEndMarker',
  author: '@data-author | .author-name',
  commentId: '@data-content | @id',
  idPattern: /([\w-]*\d)$/,
  permalink: '.message-attribution a[href*="post-"], .datePermalink',
  time: 'time.u-dt, .DateTime, .post-date',
  box: '.fr-element[contenteditable="true"], textarea[name="message"], textarea[name="message_html"]',
  pages: ['https://xenforo.com/community/'],
  checked: '2023-12-31',
} satisfies Site;
