import type { Site } from './site.ts';

export const mastodon = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: [],
  marker: '#mastodon',
  comment: '.status[data-id], .detailed-status',
  text: '.status__content__text',
  skip: 'blockquote, .quote-inline',
  author: '.display-name__account',
  commentId: '@data-id | .detailed-status__datetime@href',
  idPattern: /(\d+)$/,
  permalink: '.status__relative-time, .detailed-status__datetime',
  time: '.status__relative-time time, .detailed-status__datetime',
  box: '.autosuggest-textarea__textarea',
  pages: ['https://mastodon.social/@Mastodon'],
  checked: '2026-07-31',
  basis: 'code',
} satisfies Site;
