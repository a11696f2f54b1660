import type { Site } from './site.ts';

/** The chat beside a live video: a frame of the watch page, or a window of its own. Messages leave at the top. */
export const youtubeLive = {
  id: 'youtube-live',
  name: 'YouTube live chat',
  matches: ['https://www.youtube.com/live_chat*', 'https://m.youtube.com/live_chat*'],
  comment:
    ':is(yt-live-chat-text-message-renderer, yt-live-chat-paid-message-renderer, yt-live-chat-membership-item-renderer):not([is-deleted])',
  text: '#message',
  author: '#author-name',
  commentId: '@id',
  time: '#timestamp',
  box: 'yt-live-chat-text-input-field-renderer #input[contenteditable]',
  pages: ['https://www.youtube.com/live_chat?v=jfKfPfyJRdk'],
  checked: '2023-04-30',
} satisfies Site;
