import type { Site } from './site.ts';

export const drupal = {
  id: 'drupal',
  name: 'Drupal',
  matches: [],
  marker:
    'meta[name="Generator"][content^="Drupal"], meta[name="generator"][content^="Drupal"], [data-drupal-selector], script[src*="/misc/drupal.js"]',
  comment: ':is(article, div).comment',
  // The eighth version gives the subject the same name; only the body is long text.
  text: '.field--name-comment-body, .field-name-comment-body, .field-comment-body, .comment-content:not(:has(.field-comment-body))',
  skip: 'h3, blockquote, .links, .field--type-string, .expanding-formatter-ellipsis, .expanding-formatter-trigger',
  author: '.username',
  commentId: '@about | @id | .permalink@href',
  idPattern: /comment[-/](\d+)/,
  permalink: '.permalink, a[rel="bookmark"]',
  time: 'time, .date, .submitted',
  box: 'textarea[name^="comment_body"]',
  pages: ['https://hpd.de/', 'https://www.drupal.org/forum'],
  checked: '2023-12-31',
} satisfies Site;
