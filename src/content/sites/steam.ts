import type { Site } from './site.ts';

/** Reviews, and the comments under guides, screenshots, profiles and discussions. */
export const steam = {
  id: 'steam',
  name: 'Steam',
  matches: ['https://steamcommunity.com/*'],
  comment: '.apphub_Card, .commentthread_comment',
  text: '.apphub_CardTextContent, .commentthread_comment_text',
  // In reviews a quotation sets words apart; in comments it holds somebody else's.
  skip: '.date_posted, .early_access_review, .refunded, .commentthread_comment_text blockquote',
  author: '.apphub_CardContentAuthorName, .commentthread_author_link',
  commentId: '@id | @data-modal-content-url',
  permalink: '@data-modal-content-url',
  time: '.date_posted, .commentthread_comment_timestamp',
  box: '.commentthread_textarea',
  pages: ['https://steamcommunity.com/app/570/reviews/'],
  checked: '2024-03-31',
} satisfies Site;
