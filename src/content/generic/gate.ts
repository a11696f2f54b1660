import { announcesComments, labelKind } from './labels.ts';
import { openRoots } from './roots.ts';
import { isTime } from './times.ts';

const NAMED = [
  'comment',
  'Comment',
  'komment',
  'reply',
  'replies',
  'review',
  'message',
  'disqus',
  'thread',
  'post-',
]
  .flatMap(word => [`[class*="${word}"]`, `[id*="${word}"]`])
  .join(', ');
const STRUCTURED =
  '[role="comment"], [role="article"], [role="feed"], [role="log"], [itemprop="comment"], [itemprop="review"], ' +
  '[itemtype*="Comment"], [itemtype*="Review"], [itemtype*="Answer"], [typeof*="Comment"], .h-cite, .h-entry';
/** Links and pictures of people. */
const PEOPLE =
  'img[src*="avatar"], img[alt*="avatar"], [href*="/user"], [href*="/u/"], [href*="/@"], [href*="profile"], [href*="member"], [href*="author"]';
const TIMES = 'time, relative-time, [datetime], abbr[title]';
const BOXES = 'textarea, [contenteditable="true"], [contenteditable=""]';
const DATA = /"(Comment|DiscussionForumPosting|SocialMediaPosting|QAPage|Review|Answer)"/;

/** Signs of comments that must come together, and how often a sign must be seen to be one. */
const SIGNS = 2;
const OFTEN = 3;
/** So many times are two signs: few pages but threads tell as many. */
const MANY = 8;
/** Texts that are read at most. Of a page with more, one sign is enough. */
const MOST_TEXTS = 3_000;
const LONGEST = 80;

/** Whether a page shows enough signs of comments to be looked at closely. Quick; runs once for a page that has none. */
export function mayHoldComments(document: Document): boolean {
  let read = 0;
  const roots = openRoots(document);
  const has = (selector: string, times = 1) =>
    roots.some(root =>
      times === 1 ? root.querySelector(selector) !== null : root.querySelectorAll(selector).length >= times,
    );
  let signs = 0;
  const count = (is: boolean) => (is ? ++signs : signs) >= SIGNS;
  const isTimed = has(TIMES, OFTEN);
  if (count(isTimed) || count(has(NAMED, OFTEN)) || count(has(STRUCTURED)) || count(has(BOXES))) return true;
  if (count(has(PEOPLE, OFTEN)) || has(TIMES, MANY)) return true;
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  if (count([...scripts].some(({ textContent }) => DATA.test(textContent ?? '')))) return true;

  // Pages whose elements carry no telling names: what their short texts say.
  const seen = { times: isTimed ? OFTEN : 0, replies: 0, talk: 0 };
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (++read > MOST_TEXTS) return signs > 0;
      const { data } = node as Text;
      if (data.length > 4 * LONGEST) continue;
      const text = data.trim();
      if (!text || text.length > LONGEST) continue;
      if (isTime(text)) {
        if (++seen.times === MANY || (seen.times === OFTEN && count(true))) return true;
      } else if (labelKind(text) === 'reply') {
        if (++seen.replies === OFTEN && count(true)) return true;
      } else if (announcesComments(text) && ++seen.talk === 1 && count(true)) return true;
    }
  }
  return false;
}
