import type { Site } from './site.ts';

/** Of its page of reactions only the lists are known; what is in an entry is read from its paragraphs. */
export const leMonde = {
  id: 'le-monde',
  name: 'Le Monde',
  matches: ['https://www.lemonde.fr/*'],
  marker: '.article__reactions, .liste_reactions',
  comment: ':is(.article__reactions, .liste_reactions) :is(li, article):has(p)',
  text: 'p',
  skip: 'blockquote',
  author: 'strong, h3, [class*="author"], [class*="auteur"]',
  commentId: '@id',
  time: 'time, [class*="date"]',
  box: '.article__reactions textarea, textarea[name="reaction"]',
  pages: ['https://www.lemonde.fr/'],
  basis: 'memory',
} satisfies Site;
