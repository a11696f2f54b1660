/** What `npm run new-site` writes: an adapter and a thread that agree with each other, so that every test has a start. */

export const emptyAdapter = ({ id, variable, name, host, address }) => `import type { Site } from './site.ts';

export const ${variable} = {
  id: '${id}',
  name: '${name.replaceAll("'", '’')}',
  matches: ['${host}'],
  comment: '.comment',
  text: '.comment-text',
  skip: 'blockquote',
  placeholders: ['[deleted]'],
  author: '.comment-author',
  commentId: '@id',
  permalink: 'a.comment-link',
  time: 'time',
  box: 'textarea[name="comment"]',
  pages: ['${address}'],
  // To give way to the day, as checked, once the selectors were tried on a page of the site.
  basis: 'memory',
} satisfies Site;
`;

const FACE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='7' fill='%23fc3'/%3E%3C/svg%3E";

/** [author, words, what is put before the words]; replies are lists after the comment they answer. */
const COMMENTS = [
  ['Ada', 'The pears are ripe 🍐', '', [['Bastien', 'Chez moi aussi, il en tombe partout.']]],
  [
    'stale take',
    'you absolute turnip, nobody wants you here, get lost, you pathetic clown',
    '',
    [['Chloé', 'Everyone may stay.', '<blockquote>The pears are ripe</blockquote>']],
  ],
  ['', '[deleted]'],
  [
    'Dounia',
    'La recette est là.',
    '',
    [['grincheux', "t'es vraiment qu'un gros guignol, dégage, personne ne veut de toi ici"]],
  ],
  ['Ewan', 'Save me two, I bring the cinnamon.'],
];

const drawn = words =>
  words.replace(
    /\p{Extended_Pictographic}/gu,
    emoji => `<img alt="${emoji}" width="16" height="16" src="${FACE}">`,
  );

let number = 0;
const item = ([author, words, before = '', replies = []]) => {
  const id = `comment-${++number}`;
  const inner = replies.map(item).join('\n');
  return `<div class="comment" id="${id}"><span class="comment-author">${author}</span> <a class="comment-link" href="#${id}"><time datetime="2026-11-20T10:00:00Z">20 November</time></a>
<div class="comment-text">${before}<p>${drawn(words)}</p></div><button>Reply</button>${inner ? `\n${inner}\n` : ''}</div>`;
};

export function emptyThread(name) {
  number = 0;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${name}</title></head><body><main>
${COMMENTS.map(item).join('\n')}
<textarea name="comment">not posted yet</textarea>
</main></body></html>
`;
}

const answer = ([author, text, , replies = []]) => [{ author, text }, ...replies.flatMap(answer)];
export const emptyAnswer = COMMENTS.flatMap(answer).filter(({ text }) => text !== '[deleted]');
