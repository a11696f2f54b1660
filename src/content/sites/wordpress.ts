import { all, closest, contains, first } from '../dom.ts';
import type { Site } from './site.ts';

// What WordPress itself writes around a comment, whatever the theme (comment_class); then lists older than that,
// then plug-ins with markup of their own.
const COMMENT = [
  ':is(.comment, .pingback, .trackback, .review)[class*="depth-"]',
  ':is(.commentlist, .comment-list) > li[id*="comment-"]',
  '.epoch-single-comment',
].join(', ');

const WORDS = [
  ...['content', 'text', 'entry'].flatMap(part => [
    `[class*="comment-${part}"]`,
    `[class*="comment_${part}"]`,
  ]),
  '.commententry, .commenttext, .description',
].join(', ');

const ABOUT = [
  'header, footer, form, nav, .avatar, .vcard, .meta, .date, .says, .reply, .star-rating, .edit-link',
  '.comment-author, .comment-meta, .commentmetadata, .comment-metadata, .comment-header, .comment-footer',
  '.comment-reply, .comment-reply-link, .comment-edit-link, .comment-date, .comment-time, .comment-actions',
  '.comment-awaiting-moderation, [class*="like-wrap"]',
].join(', ');

// The part of the author row that is the name; the row itself only where it has no such part.
const AUTHOR = [
  '.fn, .wpd-comment-author, .wc-comment-author, .epoch-comment-author, .wp-block-comment-author-name',
  '.woocommerce-review__author, :is(.comment-author, header, footer) :is(cite, strong) .url',
  ':is(.comment-author, header, footer) :is(cite, strong):not(:has(.fn, .url)), :scope > cite',
  '.comment-author:not(:has(.fn, cite, strong))',
].join(', ');

const PARAGRAPHS = 'p, blockquote, ul, ol, pre, table, figure, dl, h1, h2, h3, h4, h5, h6';

/** Themes differ in what they put around the words; old ones put them next to the author's name, with nothing around. */
function findText(comment: Element): Element[] {
  const own = (selector: string) =>
    all(comment, selector).filter(element => {
      if (closest(element, COMMENT) !== comment) return false;
      const about = closest(element, ABOUT);
      return !about || !contains(comment, about);
    });
  const outermost = (elements: Element[]) =>
    elements.filter(element => !elements.some(other => other !== element && contains(other, element)));
  const paragraphsIn = (holder: Element) =>
    outermost(own(PARAGRAPHS).filter(element => contains(holder, element)));

  const holders = own(WORDS);
  const innermost = holders.filter(
    holder => !holders.some(other => other !== holder && contains(holder, other)),
  );
  const around = innermost.length ? innermost : own('.comment-body');
  if (!around.length) return paragraphsIn(comment);
  return around.flatMap(holder => {
    if (innermost.length && !first(holder, ABOUT)) return [holder];
    const paragraphs = paragraphsIn(holder);
    return paragraphs.length ? paragraphs : [holder];
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
  checked: '2023-11-06',
} satisfies Site;
