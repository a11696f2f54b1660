import type { Site } from './site.ts';

/** Three pages in one: for guests, signed in until 2025, and signed in since, whose classes are random. */
export const linkedin = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  comment:
    'section.comment, article.comments-comment-entity, .comments-comment-item, [componentkey*="replaceableComment"]',
  text: '.comment__text, .comments-comment-entity__content .update-components-text, .comments-comment-item__main-content, [data-testid="expandable-text-box"]',
  author:
    '.comment__author | .comments-comment-meta__description-title | a[href*="/in/"]:not(:has(img)), a[href*="/company/"]:not(:has(img))',
  commentId: '@data-id | @componentkey',
  time: '.comment__duration-since | time',
  box: '.comments-comment-box .ql-editor[contenteditable="true"], [componentkey^="commentBox-"] [contenteditable="true"]',
  pages: ['https://www.linkedin.com/company/linkedin/posts/'],
  checked: '2025-11-30',
} satisfies Site;
