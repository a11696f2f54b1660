import assert from 'node:assert/strict';
import { story } from '../harness/story.mjs';
import { source, untilCovered } from '../harness/thread.mjs';
import { until } from '../harness/wait.mjs';
import { HOSTILE, KIND } from '../words.mjs';

/** Comments on pages no adapter reads: software we do not know, and a site whose adapter went blind. */

const PEOPLE = ['Ada', 'Otto', 'Mina', 'Inès', 'Sam', 'Léo'];
const WORDS = [KIND[0], HOSTILE[0], KIND[1], HOSTILE[2], KIND[2]];
const COVERED = [HOSTILE[0], HOSTILE[2]];

const article = `<header><nav><a href="/a">News</a><a href="/b">Sport</a></nav></header>
  <article><h1>Concert in the town hall</h1><p>On Friday the choir sang for two hours, and the hall was full.</p>
  <p>There was soup afterwards, and the bus waited for those who had come from far.</p></article>`;

/** Comments whose classes say nothing, the second in each pair an answer to the first. */
const item = (words, at, inside = '') =>
  `<div class="k2 k3"><div class="k4"><a class="k5" href="/who/${at}">${PEOPLE[at % PEOPLE.length]}</a><span class="k6">${at + 2} hours ago</span></div><div class="k7">${words}</div><div class="k8"><button>Like</button><button>Reply</button></div><div class="k9">${inside}</div></div>`;

const thread = words =>
  `<section class="k0"><h2 class="k1">${words.length} comments</h2>${words
    .map((text, at) => (at % 2 ? '' : item(text, at, words[at + 1] ? item(words[at + 1], at + 1) : '')))
    .join('')}</section>`;

const page = body =>
  `<!doctype html><html lang="en"><head><title>Concert</title></head><body>${body}</body></html>`;

story('comments of software we do not know are found where the person turned the site on', async t => {
  const tab = await t.open(t.serve(page(article + thread(WORDS))));
  await untilCovered(tab, COVERED);
  const { foundBy, counts, site } = await t.summary(tab);
  assert.equal(foundBy, 'generic');
  assert.equal(counts.found, WORDS.length);
  assert.ok(site, 'the popup has a name for the page');
});

story('comments that come later are found too, each reply for itself', async t => {
  const tab = await t.open(t.serve(page(article + thread(WORDS.slice(0, 4)))));
  await untilCovered(tab, COVERED);
  const late = item('A lovely evening it was.', 7, item(HOSTILE[1], 8));
  await tab.evaluate(html => document.querySelector('.k0').insertAdjacentHTML('beforeend', html), late);
  await untilCovered(tab, [...COVERED, HOSTILE[1]]);
});

story('comments in an open shadow root are found', async t => {
  const tab = await t.open(
    t.serve(page(`${article}<x-talk><template shadowrootmode="open">${thread(WORDS)}</template></x-talk>`)),
  );
  await until(async () => (await t.summary(tab)).counts.covered === COVERED.length, 'both to be covered');
  assert.equal((await t.summary(tab)).foundBy, 'generic');
});

story('an adapter that finds nothing gives way to what is found without it', async t => {
  // WordPress by its form, comments in markup it never had.
  const form =
    '<form id="respond"><input type="hidden" id="comment_post_ID"><textarea name="c"></textarea></form>';
  const tab = await t.open(t.serve(page(article + thread(WORDS) + form)));
  await untilCovered(tab, COVERED);
  assert.equal((await t.summary(tab)).foundBy, 'generic');
});

story('off, a page read without an adapter is what it was, byte for byte', async t => {
  const url = t.serve(page(article + thread(WORDS)));
  await t.extension.change({ mode: 'off' });
  const tab = await t.open(url);
  const before = await source(tab);
  await t.extension.change({ mode: 'reader' });
  await untilCovered(tab, COVERED);
  await t.extension.change({ mode: 'off' });
  await untilCovered(tab, []);
  assert.equal(await source(tab), before);
});

story('an article with others beside it is left alone', async t => {
  const teaser = at =>
    `<li class="t"><a href="/t/${at}"><h3>The mayor opens the new bridge, part ${at}</h3></a><span>${at} May 2026</span><p>${HOSTILE[0]}</p></li>`;
  const tab = await t.open(
    t.serve(page(`${article}<aside><ul>${[1, 2, 3, 4, 5].map(teaser).join('')}</ul></aside>`)),
  );
  await until(async () => (await t.summary(tab)) !== null, 'the page to answer');
  // Long enough for a look at the page, were there one.
  await new Promise(resolve => setTimeout(resolve, 3_000));
  const { counts, foundBy } = await t.summary(tab);
  assert.equal(counts.found, 0);
  assert.equal(foundBy, null);
});
