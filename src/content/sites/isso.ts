import type { Site } from './site.ts';

export const isso = {
  id: 'isso',
  name: 'Isso',
  matches: [],
  marker: '#isso-thread',
  comment: '.isso-comment',
  text: '.isso-text',
  skip: 'blockquote',
  placeholders: ['Comment deleted.', 'Commentaire supprimé.'],
  author: '.isso-author',
  commentId: '@id',
  permalink: '.isso-permalink',
  time: '.isso-permalink time',
  box: '.isso-postbox textarea, .isso-postbox [contenteditable="true"]',
  pages: ['https://isso-comments.de/'],
  basis: 'memory',
} satisfies Site;
