import type { Site } from './site.ts';

/** The page Reddit served from 2018 to 2024, still met in archives. */
export const redditClassic = {
  id: 'reddit-classic',
  name: 'Reddit (2018 to 2024)',
  matches: ['https://www.reddit.com/*'],
  marker: '.Comment [data-testid="comment"], .Comment [data-test-id="comment"]',
  comment: '.Comment',
  text: '[data-testid="comment"], [data-test-id="comment"]',
  author: '[data-testid="comment_author_link"]',
  commentId: '@class',
  idPattern: /\b(t1_\w+)/,
  permalink: '[data-testid="comment_timestamp"]',
  time: '[data-testid="comment_timestamp"]',
  box: '.public-DraftEditor-content[contenteditable="true"]',
  pages: ['https://new.reddit.com/r/todayilearned/comments/aycizd/'],
  checked: '2023-12-31',
} satisfies Site;
