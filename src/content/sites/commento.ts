import type { Site } from './site.ts';

export const commento = {
  id: 'commento',
  name: 'Commento',
  matches: [],
  marker: '#commento, .commento-root',
  comment: '.commento-card',
  text: '.commento-body',
  skip: 'blockquote',
  placeholders: ['[deleted]'],
  author: '.commento-name',
  commentId: '@id',
  time: '.commento-timeago',
  box: '[id^="commento-textarea-"]',
  pages: ['https://demo.commento.io/'],
  basis: 'memory',
} satisfies Site;
