/** A comment thread in WordPress's own markup, for the demonstration of `npm start` and for the stories of the e2e tests. */

const escapeHtml = text => text.replace(/[&<>"]/g, sign => `&#${sign.codePointAt(0)};`);

const STYLE = `
:root { color-scheme: light dark; --ink: #17323a; --soft: #5b7178; --paper: #fbfaf7; --line: #dfe4e2; --card: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6eeee; --soft: #9db2b5; --paper: #10211f; --line: #2a403f; --card: #172b2a; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
.page { max-width: 43rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 0.25rem; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 0.5rem; }
a { color: inherit; text-decoration: none; }
.lead, time, .comment-reply-link { color: var(--soft); }
.comment-list, .children { list-style: none; margin: 0; padding: 0; }
.children { margin-left: 2rem; }
.comment-body { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 0.9rem 1.1rem; margin-top: 0.75rem; }
.comment-meta { display: flex; gap: 0.6rem; align-items: center; font-size: 0.9rem; }
.comment-author .fn { font-weight: 600; font-style: normal; }
.comment-content p { margin: 0.35rem 0 0; }
.avatar { flex: none; width: 2rem; height: 2rem; border-radius: 50%; background: var(--line); font-weight: 600; line-height: 2rem; text-align: center; }
.reply { font-size: 0.85rem; margin-top: 0.4rem; }
textarea { box-sizing: border-box; width: 100%; margin-top: 1.5rem; padding: 0.7rem; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
`;

const WORDS = {
  en: { comments: 'Comments', reply: 'Reply', box: 'Your comment', day: '20 November 2026' },
  fr: { comments: 'Commentaires', reply: 'Répondre', box: 'Votre commentaire', day: '20 novembre 2026' },
};

const item = ({ id, author, text, lang, replies = [] }, depth, words) => `
<li id="comment-${id}" class="comment depth-${depth}">
<article class="comment-body">
<footer class="comment-meta"><span class="avatar" aria-hidden="true">${escapeHtml(author.slice(0, 1).toUpperCase())}</span><span class="comment-author vcard"><b class="fn">${escapeHtml(author)}</b></span>
<a href="#comment-${id}"><time datetime="2026-11-20T10:00:00Z">${words.day}</time></a></footer>
<div class="comment-content"${lang ? ` lang="${lang}"` : ''}><p>${escapeHtml(text)}</p></div>
<div class="reply"><a class="comment-reply-link" href="#respond">${words.reply}</a></div>
</article>${replies.length ? `<ol class="children">${replies.map(reply => item(reply, depth + 1, words)).join('')}</ol>` : ''}
</li>`;

/**
 * The whole page.
 * @param {{ title: string, lead?: string, comments: {id: string | number, author: string, text: string, lang?: string, replies?: object[]}[], more?: string, language?: 'en' | 'fr' }} thread
 *   `more`: markup of a test, put after the comments as it is
 */
export const threadPage = ({ title, lead = '', comments, more = '', language = 'en' }) => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>
<style>${STYLE}</style></head>
<body><main class="page"><article><h1>${escapeHtml(title)}</h1><p class="lead">${escapeHtml(lead)}</p></article>
<section id="comments"><h2>${WORDS[language].comments}</h2><ol class="comment-list">${comments.map(one => item(one, 1, WORDS[language])).join('')}</ol></section>
<form id="respond" action="#"><p><textarea id="comment" name="comment" rows="3" placeholder="${WORDS[language].box}" aria-label="${WORDS[language].box}"></textarea></p></form>
${more}</main></body></html>
`;
