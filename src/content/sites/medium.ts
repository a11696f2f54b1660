import type { Site } from './site.ts';

/** The responses beside an article. Classes are random: a response is what holds a text as it was typed. */
export const medium = {
  id: 'medium',
  name: 'Medium',
  matches: [],
  marker: 'meta[property="al:android:package"][content="com.medium.reader"]',
  comment: ':is(.responsesWrapper, [role="dialog"]) div:has(> div > pre)',
  text: 'pre',
  author: 'a[href*="/@"]:not(:has(img))',
  time: 'a[href*="responses"], p span',
  box: ':is(.responsesWrapper, [role="dialog"]) [contenteditable="true"]',
  pages: ['https://medium.com/'],
  basis: 'memory',
} satisfies Site;
