import type { Site } from './site.ts';

/** Both of Telegram's web clients (K and A), and public channels at t.me/s. */
export const telegram = {
  id: 'telegram',
  name: 'Telegram',
  matches: ['https://web.telegram.org/*', 'https://t.me/*'],
  comment: '.bubble[data-mid], .Message[data-message-id], .tgme_widget_message[data-post]',
  text: '.message .translatable-message, .text-content, .tgme_widget_message_text.js-message_text',
  skip: '.time, .MessageMeta, .EmbeddedMessage, .reply, blockquote',
  keepsLines: true,
  author: '.name .peer-title, .message-title-name, .sender-title, .tgme_widget_message_owner_name',
  commentId: '@data-mid | @data-message-id | @data-post',
  permalink: 'a.tgme_widget_message_date',
  time: '.time, .message-time, time',
  box: '.input-message-input[contenteditable="true"], #editable-message-text',
  pages: ['https://web.telegram.org/k/', 'https://web.telegram.org/a/', 'https://t.me/s/telegram'],
  checked: '2026-08-31',
  basis: 'code',
} satisfies Site;
