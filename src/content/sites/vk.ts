import type { Site } from './site.ts';

export const vk = {
  id: 'vk',
  name: 'VK',
  matches: ['https://vk.com/*', 'https://vk.ru/*', 'https://m.vk.com/*'],
  comment: '.reply[id^="post"]',
  text: '.wall_reply_text',
  skip: '.wall_reply_more',
  author: '.author',
  commentId: '@id',
  permalink: 'a:has(> .rel_date), a.rel_date',
  time: '.rel_date',
  box: '.reply_field[contenteditable="true"]',
  pages: ['https://vk.com/team'],
  basis: 'memory',
} satisfies Site;
