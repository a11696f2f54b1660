/** One invented thread, in the markup of many kinds of software. */
export interface Said {
  by: string;
  at: string;
  text: string;
  replies?: Said[];
}

export const THREAD: Said[] = [
  {
    by: 'Ada',
    at: '2 hours ago',
    text: 'The piano was flat all evening, and nobody in the hall dared to say so.',
    replies: [{ by: 'Otto', at: '1 hour ago', text: 'I did say so. Twice.' }],
  },
  { by: 'Mina', at: '58 minutes ago', text: 'You walk like a turnip in a raincoat.' },
  {
    by: 'Sam',
    at: '40 minutes ago',
    text: 'Lovely concert! See you all next year, with cake this time, I hope.',
  },
  { by: 'Inès', at: '12 minutes ago', text: 'What a clown.' },
];

/** The same as French people and software would have it. */
export const FIL: Said[] = [
  {
    by: 'Navet',
    at: 'il y a 2 heures',
    text: 'Le piano sonnait faux toute la soirée, et personne dans la salle n’osait le dire.',
    replies: [{ by: 'Poireau', at: 'il y a 1 heure', text: 'Moi, si. Deux fois.' }],
  },
  { by: 'Radis', at: 'il y a 58 minutes', text: 'Quel guignol, ce chef, avec sa cravate de traviole.' },
  { by: 'Panais', at: 'il y a 12 minutes', text: 'Beau concert ! À l’année prochaine, et avec du gâteau.' },
];

export const flat = (thread: readonly Said[]): Said[] =>
  thread.flatMap(said => [said, ...flat(said.replies ?? [])]);

export const textsOf = (thread: readonly Said[]): string[] => flat(thread).map(({ text }) => text);

const list = (thread: readonly Said[], one: (said: Said, inside: string) => string): string =>
  thread.map(said => one(said, said.replies ? list(said.replies, one) : '')).join('');

const user = ({ by }: Said) => `/members/${by}`;

/** What is around every thread: a header, an article, a footer. */
export const around = (thread: string): string => `
  <header><nav><a href="/">Home</a><a href="/news">News</a><a href="/about">About us</a></nav></header>
  <main><article><h1>Concert in the town hall</h1>
  <p>On Friday evening the choir sang for two hours, and the hall was full to the last chair.</p>
  <p>The mayor thanked everyone. There was soup afterwards, and the bus waited for those who had come from far.</p>
  </article>${thread}</main><footer><a href="/privacy">Privacy</a><p>© The Turnip Press</p></footer>`;

export const MARKUPS: Record<string, (thread: readonly Said[]) => string> = {
  'with classes that say what they are': thread =>
    `<section class="comments"><h2>5 comments</h2><ul>${list(
      thread,
      (said, inside) =>
        `<li class="comment"><div class="comment-meta"><a class="author" href="${user(said)}">${said.by}</a> <time>${said.at}</time></div><div class="comment-text"><p>${said.text}</p></div><a class="reply" href="#">Reply</a>${inside && `<ul>${inside}</ul>`}</li>`,
    )}</ul></section>`,
  'with classes that say nothing': thread =>
    `<div class="q1"><div class="q2">5 comments</div>${list(
      thread,
      (said, inside) =>
        `<div class="q3 q4"><div class="q5"><a class="q6" href="${user(said)}">${said.by}</a><span class="q7">${said.at}</span></div><div class="q8">${said.text}</div><div class="q9"><button>Like</button><button>Reply</button></div><div class="q0">${inside}</div></div>`,
    )}</div>`,
  'without any class': thread =>
    `<h2>5 comments</h2><ol>${list(
      thread,
      (said, inside) =>
        `<li><p><a href="${user(said)}">${said.by}</a> <time datetime="2026-11-20">${said.at}</time></p><div>${said.text}</div><p><a href="#r">Reply</a></p>${inside && `<ol>${inside}</ol>`}</li>`,
    )}</ol>`,
  'in microformats': thread =>
    `<div>${list(
      thread,
      (said, inside) =>
        `<div class="u-comment h-cite"><a class="p-author h-card" href="${user(said)}">${said.by}</a> <a class="u-url" href="#c"><time class="dt-published">${said.at}</time></a><p class="p-content">${said.text}</p></div>${inside}`,
    )}</div>`,
  'in schema.org terms': thread =>
    `<div>${list(
      thread,
      (said, inside) =>
        `<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author">${said.by}</span> <span itemprop="dateCreated">${said.at}</span><div itemprop="text">${said.text}</div></div>${inside}`,
    )}</div>`,
  'by roles alone, as screen readers see them': thread =>
    `<div role="feed">${list(
      thread,
      (said, inside) =>
        `<div role="article" aria-label="Comment by ${said.by}"><div><a role="link" href="${user(said)}"><span>${said.by}</span></a></div><div><div dir="auto">${said.text}</div></div><div><span>${said.at}</span><div role="button">Like</div><div role="button">Reply</div></div></div>${inside}`,
    )}</div>`,
  'in rows of a table, as old boards are': thread =>
    `<table><tbody>${list(
      thread,
      (said, inside) =>
        `<tr class="post"><td class="who"><b><a href="${user(said)}">${said.by}</a></b><br>Posts: 41</td><td class="what"><small>${said.at}</small><div class="words">${said.text}</div><a href="#q">Quote</a></td></tr>${inside}`,
    )}</tbody></table>`,
  'as elements of its own': thread =>
    `<x-thread>${list(
      thread,
      (said, inside) =>
        `<x-comment><x-author>${said.by}</x-author><x-when>${said.at}</x-when><x-words>${said.text}</x-words><x-actions><button>Reply</button></x-actions>${inside}</x-comment>`,
    )}</x-thread>`,
};
