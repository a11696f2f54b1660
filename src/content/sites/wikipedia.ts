import { all, attribute, first, matches, nextElement, previousElement } from '../dom.ts';
import type { Site } from './site.ts';

const BLOCKS = ':is(p, dd, li)';
const INLINE = ':is(a, b, i, u, s, em, strong, small, big, span, font, sup, kbd, code)';
/** A block that holds an element right in it, or in words set apart in it, but in no list or paragraph of its own. */
const holding = (selector: string): string =>
  `:is(${[0, 1, 2, 3].map(depth => `:has(> ${`${INLINE} > `.repeat(depth)}${selector})`).join(', ')})`;

const START = '[data-mw-comment-start]';
const END = '[data-mw-comment-end]';
// Signatures hold a link to the writer's own pages and end in a date, the only part that others do not have.
const TALK = 'a:is([href*="User_talk:"], [href*="Discussion_utilisat"])';
const USER = 'a:is([href*="/User:"], [href*="/Utilisateur:"], [href*="/Utilisatrice:"])';
const MARKED = `${BLOCKS}${holding(START)}`;
const SIGNED = `${BLOCKS}${holding(TALK)}:not(${holding(END)})`;
const PARAGRAPHS = 'p, ul, ol, dl, blockquote, pre';
const HEADINGS = 'h1, h2, .mw-heading';

/** What stands beside a paragraph, from it on in one direction, as long as it belongs to the same comment. */
function along(
  paragraph: Element,
  step: (from: Element) => Element | null,
  belongs: (next: Element) => boolean,
): Element[] {
  const found: Element[] = [];
  for (let next = step(paragraph); next && belongs(next); next = step(next)) found.push(next);
  return found;
}

/** The paragraphs of a comment: with marks, from the one it starts in to its end; without, those before its signature. */
function findText(comment: Element): Element[] {
  const start = matches(comment, MARKED) && first(comment, START);
  if (!start) {
    const before = along(comment, previousElement, next => matches(next, PARAGRAPHS) && !first(next, TALK));
    return matches(comment, 'p') ? [...before.reverse(), comment] : [comment];
  }
  const id = attribute(start, 'id');
  const isWhole = (element: Element) =>
    all(element, END).some(end => attribute(end, 'data-mw-comment-end') === id);
  let ended = isWhole(comment);
  const after = along(comment, nextElement, next => {
    if (ended || matches(next, HEADINGS) || first(next, START)) return false;
    ended = isWhole(next);
    return true;
  });
  return [comment, ...after];
}

/** Talk pages, with or without the marks of DiscussionTools. Answers stand inside the words they answer. */
export const wikipedia = {
  id: 'wikipedia',
  name: 'Wikipedia talk pages',
  matches: ['https://*.wikipedia.org/*'],
  marker: `.ns-talk, ${START}`,
  comment: `${MARKED}, .mw-parser-output ${SIGNED}`,
  text: 'p',
  findText,
  skip: `.ext-discussiontools-init-replylink-buttons, .ext-discussiontools-init-timestamplink, ${USER}:has(+ ${TALK}), ${TALK}`,
  author: `${USER}:has(+ ${TALK}) | ${USER}`,
  commentId: `${START}@id`,
  permalink: '.ext-discussiontools-init-timestamplink',
  time: '.ext-discussiontools-init-timestamplink',
  box: '.ext-discussiontools-ui-replyWidget textarea, .ext-discussiontools-ui-replyWidget [contenteditable="true"]',
  pages: [
    'https://en.wikipedia.org/wiki/Talk:Main_Page',
    'https://fr.wikipedia.org/wiki/Wikip%C3%A9dia:Le_Bistro',
  ],
  checked: '2022-12-31',
} satisfies Site;
