import { around, type Build, threadPage } from './invented-threads.ts';
import type { KnownPage } from './surveyor.ts';

/** Pages that no weight is ever fitted on: the check of how the detector does where it has not been. */
const BUILDS: Record<string, Build> = {
  figures: {
    count: 9,
    item: ({ who, text, date }) =>
      `<li><figure><img src="f.png" alt=""><figcaption>${who}</figcaption></figure><section><p>${text}</p><footer><span>${date}</span></footer></section></li>`,
    page: items => around(`<h2>9 thoughts</h2><ol>${items}</ol>`),
  },
  board: {
    count: 12,
    item: ({ who, text, date, at }) =>
      `<div class="blk" id="m${at}"><div class="lc"><a href="/member/${at}">${who}</a><span>Senior member</span><span>Joined 2011</span></div><div class="rc"><div class="bar"><span>${date}</span><a href="#m${at}">#${at}</a></div><div class="inn">${text}</div><div class="sig">Grow your own soup</div></div></div>`,
    page: items => around(`<div class="pg">${items}</div>`),
  },
  bubbles: {
    count: 25,
    item: ({ who, text, at }) =>
      `<div class="w${at % 2}"><div class="bub"><div class="nm">${who}</div><div class="tx">${text}<span class="tm">1${at % 10}:2${at % 10}</span></div></div></div>`,
    page: items =>
      `<!doctype html><body><h1>Garden group</h1><div>${items}</div><div contenteditable="true"></div></body>`,
  },
  stores: {
    count: 7,
    item: ({ who, text, date, at }) =>
      `<div jscontroller="k"><header><div><img src="f.png" alt=""><div>${who}</div></div><div><div role="img" aria-label="Rated ${1 + (at % 5)} stars out of five"></div><span>${date.split(' at')[0]}</span></div></header><div>${text}</div><div>${at * 3} people found this review helpful</div></div>`,
    page: items => around(`<section><h2>Ratings and reviews</h2><div>${items}</div></section>`),
  },
  kommentare: {
    count: 14,
    nests: true,
    item: ({ who, text, ago, answers, at }) =>
      `<article class="beitrag-zeile" id="k${at}"><h5>${who}</h5><span class="zeit">${ago}</span><div class="inhalt"><p>${text}</p></div><ul><li><button>Antworten</button></li><li><button>Melden</button></li></ul><div class="kinder">${answers}</div></article>`,
    page: items => around(`<section><h3>Diskussion (14)</h3>${items}</section>`),
  },
  rows: {
    count: 20,
    item: ({ who, text, ago, at }) =>
      `<tr id="${at}"><td><img src="s.gif" width="${40 * (at % 4)}"></td><td><div><span><a href="u?id=${who}">${who}</a> ${ago} | <a>parent</a> | <a>next</a></span></div><br><div><span>${text}</span><p><font size="1"><u><a href="r?id=${at}">reply</a></u></font></p></div></td></tr>`,
    page: items =>
      `<!doctype html><body><center><table><tbody><tr><td><table><tbody>${items}</tbody></table></td></tr></tbody></table></center></body>`,
  },
  sections: {
    count: 6,
    item: ({ who, text, date }) => `<section><h4>${who}</h4><small>${date}</small><p>${text}</p></section>`,
    page: items =>
      around(`<div class="below"><h3>Comments</h3>${items}<form><textarea></textarea></form></div>`),
  },
  icons: {
    count: 10,
    nests: true,
    item: ({ who, text, iso, ago, answers }) =>
      `<div class="_a1"><div class="_a2"><img src="f.png" alt=""></div><div class="_a3"><div class="_a4"><a href="/${who}">${who}</a><a href="/c/${iso}"><time datetime="${iso}">${ago}</time></a></div><div class="_a5">${text}</div><div class="_a6"><span role="button" aria-label="J’aime"><svg></svg></span><span role="button" aria-label="Répondre à ${who}"><svg></svg></span></div></div>${answers}</div>`,
    page: items => around(`<div class="_r"><div class="_s">${items}</div></div>`),
  },
  questions: {
    count: 5,
    item: ({ who, text, date, at }) =>
      `<div class="ans"><div class="votes"><button>▲</button><span>${at}</span><button>▼</button></div><div class="say"><div><p>${text}</p><p>${text.split(' ').slice(0, 9).join(' ')}</p></div><div class="by">answered ${date} by <a href="/users/${at}">${who}</a></div></div></div>`,
    page: items => around(`<h2>5 Answers</h2>${items}<h3>Your answer</h3><textarea></textarea>`),
  },
  guests: {
    count: 13,
    item: ({ who, text, date, at }) =>
      `<div class="eintrag${at % 2}"><p class="kopf">#${at} ${who} schrieb am ${date.replace(' at', ' um')} Uhr:</p><p class="wort">${text}</p></div>`,
    page: items => around(`<h2>Gästebuch</h2>${items}`),
  },
};

/** Those pages. */
export const unseenThreads = (): KnownPage[] =>
  Object.entries(BUILDS).map(([name, build], at) => threadPage(`unseen/${name}`, build, 5 + 2 * at));
