import type { Site } from './site.ts';

const COUNTRIES =
  'ae ca cn co.jp co.uk co.za com com.au com.be com.br com.mx com.tr de eg es fr ie in it nl pl sa se sg';

/** Reviews by customers. Amazon answers no review, so there is no box but that of a review. */
export const amazon = {
  id: 'amazon',
  name: 'Amazon reviews',
  matches: COUNTRIES.split(' ').map(country => `https://www.amazon.${country}/*`),
  comment: '[data-hook="review"]',
  text: '[data-hook="review-body"]',
  skip: '.a-expander-prompt, [data-hook^="cr-translat"], [data-hook^="expand-collapse"], video',
  author: '.a-profile-name',
  commentId: '@id',
  permalink: 'a[data-hook="review-title"]',
  time: '[data-hook="review-date"]',
  box: 'textarea[id*="review-text"]',
  pages: ['https://www.amazon.com/product-reviews/B07FZ8S74R'],
  checked: '2025-11-30',
  basis: 'code',
} satisfies Site;
