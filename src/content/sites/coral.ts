import type { Site } from './site.ts';

/** Coral, the comments of many newspapers. It names its parts for publishers to style, so the names stay. */
export const coral = {
  id: 'coral',
  name: 'Coral',
  matches: [],
  marker: '#coral_thread, #coral_talk_stream, #coral-shadow-container, #coral-app, .coral-stream',
  comment: '.coral-comment',
  text: '.coral-comment-content',
  skip: 'blockquote',
  author: '.coral-comment-username',
  commentId: '@id | @data-testid',
  time: '.coral-comment-timestamp',
  box: '.coral-rte-content[contenteditable="true"]',
  shadowHosts: '#coral-shadow-container, #coral_thread, #coral_thread > *',
  pages: ['https://docs.coralproject.net/css'],
  checked: '2026-08-31',
  basis: 'code',
} satisfies Site;
