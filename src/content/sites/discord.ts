import type { Site } from './site.ts';

export const discord = {
  id: 'discord',
  name: 'Discord',
  matches: ['https://discord.com/*', 'https://ptb.discord.com/*', 'https://canary.discord.com/*'],
  comment: 'li[id^="chat-messages-"]',
  text: '[id^="message-content-"]',
  // A reply shows the beginning of what it answers, with the same kind of id.
  skip: '[id^="message-reply-context-"], blockquote, span[class*="timestamp"]',
  keepsLines: true,
  // Messages of one person in a row have one name, at the first.
  author: 'h3 [id^="message-username-"]',
  commentId: '@id',
  idPattern: /(\d+)$/,
  time: 'time',
  box: '[role="textbox"][data-slate-editor="true"]',
  pages: ['https://discord.com/channels/@me'],
  checked: '2026-08-31',
  basis: 'code',
} satisfies Site;
