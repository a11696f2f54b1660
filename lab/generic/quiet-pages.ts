/**
 * Invented pages without comments, of the kinds that look most like comments: repeated items with names, dates and a
 * few words. What the detector learns from beside the captures, which have few pages without comments.
 */
import { benchComments } from '../bench-texts.ts';

const NAMES = [
  'Ada Turnip',
  'Léo Navet',
  'Mina Radish',
  'Otto Lauch',
  'Inès Poireau',
  'Sam Beet',
  'Yuki Kale',
  'Pia Fenchel',
];
const WORDS =
  'the garden soup recipe winter market city council new train line opens report says study finds small team builds better bread oven kitchen light music evening river bridge school library plan for next year with more room and less noise'.split(
    ' ',
  );
const TIMES = [
  '2 hours ago',
  '3 May 2024',
  'il y a 4 jours',
  '12.11.2025',
  'yesterday',
  '5 Nov 2026',
  'vor 3 Tagen',
  '14:05, 3 June 2025',
];

/** Words from a running number, the same ones every time. */
function words(seed: number, count: number): string {
  const made = Array.from(
    { length: count },
    (_, at) => WORDS[(seed * 7 + at * at * 3 + at * 5) % WORDS.length],
  );
  const text = made.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
const name = (seed: number) => NAMES[seed % NAMES.length]!;
const time = (seed: number) => TIMES[seed % TIMES.length]!;
const times = (count: number, made: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => made(at + 1)).join('\n');
const sentence = (seed: number) => `${words(seed, 9 + (seed % 7))}. ${words(seed + 3, 6 + (seed % 5))}.`;
/** What somebody might have said in a comment elsewhere. */
const SAID = benchComments(24);
const said = (seed: number) => SAID[seed % SAID.length]!;
const article = (seed: number) =>
  `<h1>${words(seed, 6)}</h1>${times(7, at => `<p>${times(4, part => sentence(seed + at * part))}</p>`)}`;

const PAGES: Record<string, string> = {
  frontPage: `<main>${times(14, at => `<article class="card story"><a href="/s/${at}"><img src="p.jpg" alt=""></a><h3><a href="/s/${at}">${words(at, 8)}</a></h3><p class="excerpt">${sentence(at)}</p><div class="meta"><a class="author" href="/by/${at}">${name(at)}</a> <time datetime="2026-01-0${(at % 9) + 1}">${time(at)}</time> <a href="/s/${at}#comments">${at * 3} comments</a></div></article>`)}</main>`,
  related: `<article>${article(3)}</article><aside class="related"><h2>Related</h2>${times(6, at => `<div class="item"><a href="/r/${at}">${words(at, 7)}</a><span class="date">${time(at)}</span><p>${sentence(at)}</p></div>`)}</aside>`,
  relatedBelow: `<article>${article(5)}</article><section><h2>More to read</h2><ul>${times(8, at => `<li><a href="/r/${at}"><img src="t.png" alt=""><h4>${words(at, 7)}</h4></a><p>${sentence(at)}</p><span>${name(at)}</span><span>${time(at)}</span></li>`)}</ul></section><section id="comments"><h3>Comments (0)</h3><textarea name="comment"></textarea></section>`,
  products: `<ul class="products">${times(20, at => `<li class="product"><a href="/p/${at}"><img src="p.jpg" alt="${words(at, 3)}"></a><h2><a href="/p/${at}">${words(at, 5)}</a></h2><span class="price">€ ${at * 3}.90</span><span class="rating">4.${at % 9} (${at * 11} reviews)</span><p>${words(at, 9)}</p><button>Add to basket</button></li>`)}</ul>`,
  search: `<div id="results">${times(10, at => `<div class="result"><h3><a href="https://example.org/${at}">${words(at, 7)}</a></h3><cite>example.org › pages › ${at}</cite><p><span>${time(at)} — </span>${sentence(at)}</p></div>`)}</div>`,
  blog: `<main>${times(6, at => `<article class="post hentry"><header><h2><a href="/post/${at}">${words(at, 6)}</a></h2><p class="byline">Posted on <time>${time(at)}</time> by <a rel="author" href="/a">${name(1)}</a></p></header><div class="entry-content"><p>${sentence(at)}</p><p>${sentence(at + 2)}</p><p>${sentence(at + 4)} <a href="/post/${at}">Continue reading</a></p></div><footer><a href="/post/${at}#respond">Leave a comment</a></footer></article>`)}</main>`,
  team: `<section class="team">${times(9, at => `<div class="person"><img src="f.jpg" alt="${name(at)}"><h3>${name(at)}</h3><p class="role">${words(at, 2)}</p><p>${sentence(at)}</p><a href="mailto:a@example.org">Mail</a></div>`)}</section>`,
  events: `<ol>${times(12, at => `<li class="event"><time>${at} May 2026, 19:30</time><h3><a href="/e/${at}">${words(at, 5)}</a></h3><p>${words(at, 12)}</p><span class="place">${words(at, 2)}</span><a href="/t/${at}">Tickets</a></li>`)}</ol>`,
  changes: `<main>${times(10, at => `<section class="release"><h2>Version 1.${at}.0</h2><p class="date">${at} March 2026</p><ul>${times(4, part => `<li>${words(at * part, 9)} (<a href="/u/${part}">@${name(part).split(' ')[0]}</a>, <a href="/pull/${at}${part}">#${at}${part}</a>)</li>`)}</ul></section>`)}</main>`,
  videos: `<div class="grid">${times(24, at => `<div class="video"><a href="/watch/${at}"><img src="v.jpg" alt=""></a><a class="title" href="/watch/${at}">${words(at, 7)}</a><a class="channel" href="/@c${at}">${name(at)}</a><span>${at * 3}K views</span><span>${time(at)}</span></div>`)}</div>`,
  latestComments: `<article>${article(8)}</article><aside class="widget"><h4>Latest comments</h4><ul>${times(5, at => `<li><a href="/p/${at}#comment-${at}">${name(at)}</a> on <a href="/p/${at}">${words(at, 6)}</a> <p>${words(at, 8)}…</p></li>`)}</ul></aside>`,
  manual: `<main>${times(14, at => `<section id="api-${at}"><h3>function.${at}(options)</h3><p>Added in: v1${at}.0.0</p><ul><li><code>options</code> ${words(at, 6)}</li><li>Returns: ${words(at, 4)}</li></ul><p>${sentence(at)}</p><pre><code>const turnip = make(${at});\n// a comment</code></pre></section>`)}</main>`,
  references: `<main>${article(12)}<h2>References</h2><ol class="references">${times(22, at => `<li id="cite_note-${at}"><span><a href="#cite_ref-${at}">^</a></span> <cite>${name(at)} (${at} May 2019). <a href="https://example.org/${at}">"${words(at, 6)}"</a>. ${words(at, 3)}. Retrieved ${at} June 2021.</cite></li>`)}</ol></main>`,
  jobs: `<ul class="jobs">${times(15, at => `<li><a href="/job/${at}">${words(at, 4)}</a><span>${name(at)} & Co</span><span>${time(at)}</span><p>${sentence(at)}</p><button>Save</button></li>`)}</ul>`,
  files: `<table><tbody>${times(18, at => `<tr class="file"><td><a href="/f/${at}">file-${at}.ts</a></td><td><a href="/c/${at}">${words(at, 5)}</a></td><td><relative-time>${time(at)}</relative-time></td></tr>`)}</tbody></table><article>${article(15)}</article>`,
  commits: `<div>${times(25, at => `<div class="commit"><img class="avatar" src="a.png" alt="@${name(at)}"><p><a href="/commit/${at}">${words(at, 6)}</a></p><div><a href="/u/${at}">${name(at)}</a> committed <relative-time>${time(at)}</relative-time></div><button>Copy</button></div>`)}</div>`,
  podcast: `<section>${times(10, at => `<div class="episode"><h3>${at}: ${words(at, 5)}</h3><span>${time(at)} · 43 min</span><p>${sentence(at)} ${sentence(at + 1)}</p><button>Play</button><button>Share</button></div>`)}</section>`,
  follow: `<div>${times(8, at => `<div role="listitem"><img src="a.png" alt=""><a href="/@u${at}">${name(at)}</a><span>@u${at}</span><p>${words(at, 8)}</p><button>Follow</button></div>`)}</div>`,
  authors: `<article>${article(20)}</article><section class="bio">${times(2, at => `<div><img src="a.png" alt=""><a href="/by/${at}">${name(at)}</a><p>${sentence(at)}</p><a href="/by/${at}">All articles by ${name(at)}</a></div>`)}</section>`,
  answers: `<section class="faq">${times(12, at => `<div class="qa"><h3>${words(at, 7)}?</h3><p>${sentence(at)} ${sentence(at + 3)}</p></div>`)}</section>`,
  threads: `<table class="topics"><tbody>${times(20, at => `<tr><td><a href="/t/${at}">${words(at, 7)}</a><br>by <a href="/u/${at}">${name(at)}</a></td><td>${at * 4} replies</td><td>Last post by <a href="/u/${at + 1}">${name(at + 1)}</a> ${time(at)}</td></tr>`)}</tbody></table>`,
  live: `<main class="liveblog">${times(16, at => `<div class="entry"><time>1${at % 10}:0${at % 6}</time><h3>${words(at, 6)}</h3><p>${sentence(at)} ${sentence(at + 2)}</p><span>${name(1)}</span><button>Share</button></div>`)}</main>`,
};

/** Pages that quote what was said on others, on which no weight is fitted. */
const UNSEEN: Record<string, string> = {
  saidElsewhere: `<article>${article(2)}</article><div id="side"><h3>Just in</h3>${times(5, at => `<article class="recent-item"><a href="/u/${at}"><img src="a.png" alt=""></a><div><b class="by">${name(at)}</b><span class="when">${time(at)}</span><a class="about" href="/2025/${at}/story-${at}#c${at * 91}">${words(at, 6)}</a><p>${said(at)} […]</p></div></article>`)}</div>`,
  saidBelow: `<article>${article(4)}</article><section><h2>Under discussion</h2><ul>${times(6, at => `<li><a href="/story/${at}"><h4>${words(at, 7)}</h4></a><blockquote>${said(at + 5)}</blockquote><a href="/u/${at}">${name(at)}</a>, ${time(at)} · <a href="/story/${at}#comments">${at * 7} answers</a></li>`)}</ul></section>`,
  ticker: `<article>${article(9)}</article><ol id="wire">${times(10, at => `<li data-entry="${at}"><div><a href="/wire/${at}">1${at % 10}:${10 + at}</a> <a href="/wire/#${at}">${words(at, 7)}</a></div>${at % 3 ? `<div><p>${sentence(at)}</p></div>` : `<div class="card"><img src="a.png" alt=""><div>${name(at)} <a href="https://social.example/${at}">@${name(at).split(' ')[0]}</a></div><div>${said(at + 2)}</div></div>`}</li>`)}</ol>`,
  voices: `<main><h1>${words(6, 4)}</h1><p>${sentence(6)}</p><div class="voices">${times(8, at => `<figure><blockquote><p>${said(at + 9)}</p></blockquote><figcaption><img src="f.jpg" alt=""><b>${name(at)}</b>, ${words(at, 2)}</figcaption></figure>`)}</div><a href="/order">Order</a></main>`,
};

const markupOf = (pages: Record<string, string>): [name: string, html: string][] =>
  Object.entries(pages).map(([name, body]) => [
    name,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title></head><body><header><nav><ul>${times(6, at => `<li><a href="/n/${at}">${words(at, 1)}</a></li>`)}</ul></nav></header>${body}<footer><p>© 2026 Turnip Press</p><a href="/privacy">Privacy</a></footer></body></html>`,
  ]);

/** Their markup by name. */
export const quietPages = () => markupOf(PAGES);

/** The same of those no weight is fitted on. */
export const unseenQuietPages = () => markupOf(UNSEEN);
