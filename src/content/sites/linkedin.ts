import type { Site } from './site.ts';

/**
 * Four pages in one: for guests, signed in before 2024, until 2025, and since, whose classes are random. There the box
 * stands in `…-replaceableCommentTools…`, which is no comment, and a name and how near its person is share a line.
 */
export const linkedin = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  comment:
    'section.comment, article.comments-comment-entity, .comments-comment-item, [componentkey^="replaceableComment_"]',
  text: '.comment__text, .comments-comment-entity__content .update-components-text, .comments-comment-item__main-content, [data-testid="expandable-text-box"]',
  author:
    '.comment__author | .comments-comment-meta__description-title | .comments-post-meta__name-text [aria-hidden], a p [aria-hidden] | a[href*="/in/"]:not(:has(img)), a[href*="/company/"]:not(:has(img))',
  names: { skip: 'a p span span' },
  commentId: '@data-id | @componentkey',
  time: '.comment__duration-since | time',
  box: '.comments-comment-box .ql-editor[contenteditable="true"], [componentkey^="commentBox-"] [contenteditable="true"]',
  pages: ['https://www.linkedin.com/company/linkedin/posts/'],
  checked: '2025-11-30',
} satisfies Site;
