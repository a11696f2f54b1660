import { benchComments } from '../bench-texts.ts';
import type { KnownPage } from './surveyor.ts';

/** What an invented comment is made of. */
interface Piece {
  at: number;
  who: string;
  text: string;
  /** The same moment as sites write it, in several ways. */
  ago: string;
  date: string;
  iso: string;
  /** The answers to it, made. */
  answers: string;
}

const PEOPLE =
  'Ada Turnip|leo_navet|Mina R.|Otto|Inès Poireau|SamBeet42|yuki.kale|Pia|Old Gardener|Zoé|Björn|mr_leek|Aïcha|T. Parsnip|nobody'.split(
    '|',
  );
const AGO = '5 minutes ago|2h|3 d|il y a 4 jours|vor 2 Stunden|yesterday|hace 3 horas|1 week ago'.split('|');

const pieceOf = (text: string, at: number, answers = ''): Piece => {
  const day = String((at % 27) + 1).padStart(2, '0');
  return {
    ...{ at, text, answers, who: PEOPLE[(at * 7) % PEOPLE.length]!, ago: AGO[at % AGO.length]! },
    date: `${(at % 27) + 1} May 2025 at 1${at % 10}:0${at % 6}`,
    iso: `2025-05-${day}T1${at % 10}:00:00Z`,
  };
};

/** How a page of an invented system is built: one comment, and what stands around them. */
export interface Build {
  count: number;
  item(piece: Piece): string;
  /** Whether every third one answers the one before it, inside it. */
  nests?: boolean;
  page(items: string): string;
}

const STORY = benchComments(40).slice(30).join(' ');
/** What every page has beside its comments: navigation, an article, what else one may read. */
export const around = (body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"></head><body><header><nav><a href="/">Home</a><a href="/news">News</a><a href="/sport">Sport</a></nav></header><main><article><h1>Evening in the garden</h1><p>By <a href="/by/1">Lena Beet</a>, 3 May 2025</p><p>${STORY}</p><p>${STORY}</p></article>${body}</main><div><h4>Read next</h4>${[1, 2, 3, 4].map(at => `<div><a href="/a/${at}"><img src="t.jpg" alt=""><span>Ten quiet ways to plant beans, part ${at}</span></a><span>${at} June 2025</span></div>`).join('')}</div><footer><a href="/about">About us</a><a href="/terms">Terms of use</a></footer></body></html>`;

/** The page a build makes, with what it says. */
export function threadPage(name: string, { count, item, nests, page }: Build, seed = 0): KnownPage {
  const texts = benchComments(count + seed).slice(seed);
  const made: string[] = [];
  const truth: KnownPage['truth'] = [];
  for (let at = 0; at < count; at++) {
    const one = pieceOf(texts[at]!, at + seed);
    const answer = nests && at % 3 === 0 && at + 1 < count ? pieceOf(texts[at + 1]!, at + 1 + seed) : null;
    made.push(item(answer ? { ...one, answers: item(answer) } : one));
    for (const { who, text } of answer ? [one, answer] : [one])
      truth.push({ author: who, text: text.slice(0, 200), len: text.length });
    if (answer) at++;
  }
  const html = page(made.join('\n'));
  return { name, system: 'invented', url: `https://example.org/${name}`, body: Buffer.from(html), truth };
}

/** What the weights learn from beside the captures: systems whose names say little, and that lack one thing or another. */
const BUILDS: Record<string, Build> = {
  oldForum: {
    count: 9,
    item: ({ who, text, date, at }) =>
      `<tr><td width="160"><b>${who}</b><br><small>Registered 2019</small><br><small>Posts: ${at * 7}</small></td><td><small>${date}</small><hr><div>${text}</div><a href="/quote/${at}">Quote</a></td></tr>`,
    page: items =>
      around(`<table class="t2"><tbody>${items}</tbody></table><form><textarea></textarea></form>`),
  },
  definitions: {
    count: 12,
    item: ({ who, text, date }) =>
      `<div class="u"><dl><dt><a href="/p/${who}">${who}</a> <i>${date}</i></dt><dd>${text}</dd></dl></div>`,
    page: items => around(`<h3>12 comments</h3><div>${items}</div>`),
  },
  hashed: {
    count: 14,
    nests: true,
    item: ({ who, text, ago, answers }) =>
      `<div class="x1a"><div class="x2b"><a class="x3c" href="/@${who}"><img src="f.png" alt=""></a><div class="x4d"><a class="x5e" href="/@${who}"><span>${who}</span></a><span class="x6f">${ago}</span><div class="x7g"><span dir="auto">${text}</span></div><div class="x8h"><div role="button" aria-label="Like"><svg></svg></div><div role="button" aria-label="Reply"><svg></svg></div></div></div></div><div class="x9i">${answers}</div></div>`,
    page: items => around(`<div class="xq"><div class="xr">${items}</div></div>`),
  },
  ownTags: {
    count: 7,
    item: ({ who, text, ago }) =>
      `<k-note><k-who>${who}</k-who><k-when>${ago}</k-when><k-words><p>${text}</p></k-words><k-do><button>Reply</button></k-do></k-note>`,
    page: items => around(`<k-notes>${items}</k-notes>`),
  },
  chat: {
    count: 40,
    item: ({ who, text }) =>
      `<div class="l"><img src="b.png" alt=""><span class="n">${who}</span><span>: </span><span class="m">${text}</span></div>`,
    page: items => around(`<div role="log">${items}</div><div contenteditable="true"></div>`),
  },
  reviews: {
    count: 8,
    item: ({ who, text, date, at }) =>
      `<li><span>${who}</span><i aria-label="${1 + (at % 5)} of 5 stars"></i><h4>${['Good', 'As said', 'Broken', 'Quiet'][at % 4]}</h4><div>Reviewed on ${date}</div><p>${text}</p><span>${at} people found this helpful</span><button>Helpful</button><a>Report</a></li>`,
    page: items => around(`<h2>Customer reviews</h2><ul>${items}</ul>`),
  },
  journal: {
    count: 11,
    nests: true,
    item: ({ who, text, date, answers }) =>
      `<div class="reac"><div class="top"><strong>${who}</strong> <em>le ${date.replace('at', 'à')}</em></div><p>${text}</p><p class="act"><a>Répondre</a> <a>Signaler</a></p>${answers}</div>`,
    page: items => around(`<section><h2>Vos réactions</h2>${items}</section>`),
  },
  timeless: {
    count: 10,
    item: ({ who, text }) =>
      `<div class="row"><div class="left"><img src="f.png" alt="${who}"></div><div class="right"><b>${who}</b><p>${text}</p><a>Reply</a></div></div>`,
    page: items => around(`<div id="z">${items}</div>`),
  },
  silentRows: {
    count: 16,
    item: ({ who, text, iso, ago }) =>
      `<li class="q"><header><span>${who}</span> · <time datetime="${iso}">${ago}</time></header><div>${text}</div></li>`,
    page: items => around(`<ul class="qs">${items}</ul>`),
  },
  bareParagraphs: {
    count: 6,
    item: ({ who, text, date }) =>
      `<div class="b"><b>${who}</b><br><small>${date}</small><p>${text}</p><p>${text.split(' ').reverse().join(' ')}</p></div>`,
    page: items => around(`<div>${items}</div><textarea></textarea>`),
  },
  aside: {
    count: 9,
    item: ({ who, text }) =>
      `<div class="thing"><div class="head"><span>${who}</span></div><div class="said">${text}</div></div>`,
    page: items => around(`<aside><h3>What readers say</h3>${items}<textarea></textarea></aside>`),
  },
  social: {
    count: 8,
    item: ({ who, text, ago, at }) =>
      `<article><div><a href="/${who}"><img src="f.png" alt=""></a></div><div><div><a href="/${who}">${who}</a><a href="/${who}">@${who}</a><a href="/${who}/s/${at}"><time>${ago}</time></a></div><div lang="en">${text}</div><div><button aria-label="${at} Replies. Reply"><svg></svg></button><button aria-label="${at} reposts. Repost"><svg></svg></button><button aria-label="${at} Likes. Like"><svg></svg></button></div></div></article>`,
    page: items =>
      `<!doctype html><body><nav><a href="/">Home</a></nav><main><div>${items}</div></main></body>`,
  },
};

/** Those pages. */
export const inventedThreads = (): KnownPage[] =>
  Object.entries(BUILDS).map(([name, build], at) => threadPage(`thread/${name}`, build, 3 * at));
