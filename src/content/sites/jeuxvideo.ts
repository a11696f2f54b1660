import type { Site } from './site.ts';

export const jeuxvideo = {
  id: 'jeuxvideo',
  name: 'jeuxvideo.com',
  matches: ['https://www.jeuxvideo.com/*'],
  comment: '.bloc-message-forum[data-id]',
  text: '.txt-msg',
  skip: 'blockquote',
  author: '.bloc-pseudo-msg',
  commentId: '@data-id',
  permalink: '.bloc-date-msg a',
  time: '.bloc-date-msg',
  box: '#message_topic, #message_reponse',
  pages: ['https://www.jeuxvideo.com/forums/0-51-0-1-0-1-0-blabla-18-25-ans.htm'],
  checked: '2026-08-31',
  basis: 'code',
} satisfies Site;
