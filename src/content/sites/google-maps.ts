import type { Site } from './site.ts';

const COUNTRIES = 'be ca ch co.uk com com.au de es fr ie it lu nl pt';

/** Reviews of places. Classes change about once a year. */
export const googleMaps = {
  id: 'google-maps',
  name: 'Google Maps reviews',
  matches: COUNTRIES.split(' ').map(country => `https://www.google.${country}/maps/*`),
  comment: '.jftiEf[data-review-id]',
  text: '.wiI7pd',
  // The answer of the place's owner.
  skip: '.CDe7pd',
  author: '.d4r55',
  commentId: '@data-review-id',
  time: '.rsqaWe',
  box: 'textarea[aria-label]',
  pages: ['https://www.google.com/maps/place/Eiffel+Tower/'],
  checked: '2026-08-31',
  basis: 'code',
} satisfies Site;
