import type { Site } from './site.ts';

/** Issues, pull requests and discussions, in the React page and in the one before it. */
export const github = {
  id: 'github',
  name: 'GitHub',
  matches: ['https://github.com/*', 'https://gist.github.com/*'],
  comment: '.react-issue-comment, .react-issue-body, .timeline-comment, .review-comment',
  text: '[data-testid="markdown-body"], .js-comment-body',
  skip: 'blockquote, .email-hidden-toggle, .email-quoted-reply',
  author: '[data-testid="avatar-link"], [class*="AuthorLink"], [class*="BodyHeaderAuthor"] | .author',
  commentId:
    '[id^="issuecomment-"]@id | a[href*="#issue"]@href | a[href*="#discussion"]@href | a[href*="#pullrequestreview"]@href',
  idPattern: /((?:issuecomment-|issue-|discussioncomment-|discussion_r|pullrequestreview-)\d+)$/,
  permalink: 'a[href*="#issue"], a[href*="#discussion"], a[href*="#pullrequestreview"]',
  time: 'relative-time',
  box: 'textarea[aria-label="Markdown value"], #new_comment_field, textarea[name="comment[body]"]',
  navigationEvents: ['turbo:load', 'soft-nav:end'],
  pages: ['https://github.com/kepano/defuddle/issues/56'],
  checked: '2025-12-31',
} satisfies Site;
