import type { Site } from './site.ts';

/** Of its comments only the lists are known; what is in an entry is read from its paragraphs. */
export const leFigaro = {
  id: 'le-figaro',
  name: 'Le Figaro',
  matches: ['https://www.lefigaro.fr/*'],
  marker: '#commentsTitle, .fig-comments',
  comment: '#commentsTitle + ul li, .fig-comments li',
  text: 'p',
  skip: 'blockquote',
  author: 'strong, h3, [class*="author"]',
  commentId: '@id',
  time: 'time, [class*="date"]',
  box: 'textarea[name="comment"], #comments textarea',
  pages: ['https://www.lefigaro.fr/'],
  basis: 'memory',
} satisfies Site;
