import type { Site } from './site.ts';

/** Live chat, and the chat replayed beside a recording. */
export const twitch = {
  id: 'twitch',
  name: 'Twitch',
  matches: ['https://www.twitch.tv/*', 'https://m.twitch.tv/*'],
  comment: '.chat-line__message, .vod-message',
  // 7TV writes a line of its own in place of Twitch's.
  text: '[data-a-target="chat-line-message-body"], .seventv-message-context, .vod-message .video-chat__message',
  skip: '[data-a-target="chat-deleted-message-placeholder"]',
  // Pictures of its own stand in the line, each in a block.
  keepsLines: true,
  placeholders: ['message deleted by a moderator.', 'message supprimé par un modérateur.'],
  author: '.chat-author__display-name',
  time: '.chat-line__timestamp, .vod-message__timestamp',
  box: '[data-a-target="chat-input"]',
  pages: ['https://www.twitch.tv/directory'],
  checked: '2026-08-31',
  basis: 'code',
} satisfies Site;
