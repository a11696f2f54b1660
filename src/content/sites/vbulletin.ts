import type { Site } from './site.ts';

/** Versions 3, 4 and 5. */
export const vbulletin = {
  id: 'vbulletin',
  name: 'vBulletin',
  matches: [],
  marker: 'meta[name="generator"][content^="vBulletin"]',
  comment: 'li.postbit, li.postbitlegacy, li.b-post, table[id^="post"]:has([id^="post_message_"])',
  text: '[id^="post_message_"], .js-post__content-text',
  // The third version puts a quote into a table under a line that says so.
  skip: '.bbcode_quote, .quote_container, [id^="post_message_"] > div:has(> .smallfont + table)',
  author: '.username, .bigusername, .author',
  commentId: '@id | @data-node-id',
  permalink: 'a.postcounter, a[id^="postcount"], .b-post__count',
  time: '.postdate, .b-post__timestamp',
  box: '#vB_Editor_QR_textarea, textarea[name="message"]',
  pages: ['https://forum.vbulletin.com/'],
  checked: '2026-08-31',
  basis: 'code',
} satisfies Site;
