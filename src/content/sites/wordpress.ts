import { all, children, closest, first, matches } from '../dom.ts';
import type { Site } from './site.ts';

// What WordPress itself writes around a comment, whatever the theme (comment_class); then lists older than that,
// then plug-ins with markup of their own.
const COMMENT = [
  ':is(.comment, .pingback, .trackback, .review)[class*="depth-"]',
  ':is(.commentlist, .comment-list) > li[id*="comment-"]',
  '.epoch-single-comment',
].join(', ');

const WORDS = [
  '.wpd-comment-text, .wc-comment-text, .epoch-comment-content, .wp-block-comment-content, .description',
  '.comment-content, .comment-text, .comment-entry, .commententry, .comment_content, .comment_text, .commenttext',
].join(', ');

const ABOUT =
  '.comment-author, .comment-meta, .commentmetadata, .comment-metadata, .vcard, .meta, .reply, .comment-reply-link, ' +
  '.comment-awaiting-moderation, .edit-link, .comment-edit-link, [class*="like-wrap"], .star-rating';

// The part of the author row that is the name; the row itself only where it has no such part.
const AUTHOR = [
  '.fn, .wpd-comment-author, .wc-comment-author, .epoch-comment-author, .wp-block-comment-author-name',
  '.woocommerce-review__author, .comment-author cite .url, .comment-author :is(cite, strong):not(:has(.fn, .url))',
  '.comment-author:not(:has(.fn, cite, strong))',
].join(', ');

const PARAGRAPHS = 'p, blockquote, ul, ol, pre, table, figure, dl, h1, h2, h3, h4, h5, h6';

/** Old themes put the words next to the author's name, without an element around them. */
function findText(comment: Element): Element[] {
  const isOwn = (element: Element) => closest(element, COMMENT) === comment;
  const holders = all(comment, WORDS).filter(isOwn);
  const around = holders.length ? holders : all(comment, '.comment-body').filter(isOwn);
  return (around.length ? around : [comment]).flatMap(holder => {
    if (holder !== comment && !first(holder, ABOUT)) return [holder];
    const paragraphs = children(holder).filter(child => matches(child, PARAGRAPHS) && !matches(child, ABOUT));
    return paragraphs.length || holder === comment ? paragraphs : [holder];
  });
}

export const wordpress = {
  id: 'wordpress',
  name: 'WordPress',
  matches: [],
  marker: `${COMMENT}, #comment_post_ID`,
  comment: COMMENT,
  text: WORDS,
  findText,
  skip: ABOUT,
  author: AUTHOR,
  commentId: '@id',
  permalink: 'a[href*="#comment-"]',
  time: 'time, .comment-date, .comment-time',
  box: '#respond textarea, textarea#comment, .wpd-field-textarea textarea',
  pages: ['https://wordpress.org/news/2024/04/regina/'],
  checked: '2024-12-31',
} satisfies Site;
