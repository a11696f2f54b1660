import type { Site } from './site.ts';

/** Questions, answers, and the comments under both. */
export const stackExchange = {
  id: 'stack-exchange',
  name: 'Stack Overflow and Stack Exchange',
  matches: [
    'https://stackoverflow.com/*',
    'https://*.stackoverflow.com/*',
    'https://*.stackexchange.com/*',
    'https://superuser.com/*',
    'https://serverfault.com/*',
    'https://askubuntu.com/*',
    'https://mathoverflow.net/*',
  ],
  comment: '.question[data-questionid], .answer[data-answerid], li.comment[data-comment-id]',
  text: '.js-post-body, .comment-copy',
  skip: 'blockquote, .post-notice',
  // The last signature of a post is that of its author; one before is that of an editor.
  author: '.comment-user | .post-signature:last-child .user-details a',
  commentId: '@id',
  permalink: '.comment-date a, .js-share-link',
  time: '.comment-date, .user-action-time',
  box: 'textarea[name="comment"], #wmd-input',
  pages: ['https://stackoverflow.com/questions/11227809/'],
  checked: '2025-11-30',
  basis: 'code',
} satisfies Site;
