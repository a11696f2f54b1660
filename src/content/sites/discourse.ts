import type { Site } from './site.ts';

export const discourse = {
  id: 'discourse',
  name: 'Discourse',
  matches: [],
  marker: 'meta[name="generator"][content^="Discourse"]',
  // The live page, and the one for readers without scripts.
  comment: 'article[data-post-id], .crawler-post',
  text: '.cooked, .post[itemprop="text"]',
  skip: 'blockquote, aside.quote, aside.onebox, .cooked-selection-barrier, .lightbox-wrapper .meta',
  author: '.names [data-user-card], .creator [itemprop="name"]',
  commentId: '@data-post-id | @id',
  permalink: 'a.post-date, [itemprop="url"]',
  time: '.relative-date, time',
  box: '.d-editor-input, .d-editor .ProseMirror[contenteditable="true"]',
  pages: ['https://meta.discourse.org/t/welcome-to-meta-discourse-org/1'],
  checked: '2026-07-31',
  basis: 'code',
} satisfies Site;
