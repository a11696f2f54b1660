import type { Site } from './site.ts';

export const spip = {
  id: 'spip',
  name: 'SPIP',
  matches: [],
  marker: 'meta[name="generator"][content*="SPIP"], li.forum-fil',
  comment: 'li.forum-fil, li.comment-li',
  text: '.comment-content, .comment-texte, .forum-texte',
  skip: 'blockquote, .comment-meta, .repondre',
  author: '.comment-author .fn, .forum-auteur',
  commentId: '@id | [id^="forum"]@id',
  permalink: 'a[href*="#forum"]',
  time: 'abbr.date, .date',
  box: 'textarea[name="texte"]',
  pages: ['https://contrib.spip.net/'],
  checked: '2018-12-31',
  basis: 'code',
} satisfies Site;
