import { all, closest, parentElement } from '../dom.ts';
import type { Site } from './site.ts';

const ITEM = '[class*="dom_annotate_question_answer_item_"], .threaded_comments > .q-box';

/** Answers, and the comments under them. */
export const quora = {
  id: 'quora',
  name: 'Quora',
  matches: ['https://*.quora.com/*'],
  comment: ITEM,
  text: '.q-text',
  // Names and buttons are written as words are.
  findText: item =>
    all(item, '.q-text').filter(text => {
      const around = parentElement(text);
      return around !== null && closest(around, `${ITEM}, .q-text, a, button, [role="button"]`) === item;
    }),
  skip: 'blockquote, [role="button"]',
  author: 'a[href*="/profile/"]:not(:has(img))',
  permalink: 'a.answer_timestamp, a.comment_timestamp',
  time: '.answer_timestamp, .comment_timestamp',
  box: '.q-box [contenteditable="true"].doc',
  pages: ['https://www.quora.com/', 'https://fr.quora.com/'],
  basis: 'memory',
} satisfies Site;
