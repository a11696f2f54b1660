import type { Site } from './site.ts';

export const phpbb = {
  id: 'phpbb',
  name: 'phpBB',
  matches: [],
  marker: '#phpbb',
  comment: '.post[id^="p"]',
  text: '.postbody .content',
  skip: 'blockquote, .notice, .codebox p',
  author: ':is(.postprofile, .author) :is(.username, .username-coloured)',
  commentId: '@id',
  permalink: 'h3 a[href*="#p"], .author a[href*="#p"]',
  time: '.author time, .author',
  box: 'textarea[name="message"]',
  pages: ['https://www.phpbb.com/community/'],
  checked: '2026-08-31',
  basis: 'code',
} satisfies Site;
