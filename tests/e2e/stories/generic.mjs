import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/setup.mjs';
import { axeViolations, pressOn, text } from '../harness/controls.mjs';
import { readFixtures } from '../harness/fixtures.mjs';
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

story('software that draws its page late is known as soon as the page has grown', async t => {
  const tab = await t.open(t.serve(page('<main id="app"></main>')));
  const comment = (words, at) =>
    `<li class="comment" id="comment-${at}"><article class="comment-body"><b class="fn">${PEOPLE[at]}</b><div class="comment-content"><p>${words}</p></div><a class="comment-reply-link" href="#">Reply</a></article></li>`;
  const late = `${article}<ol class="comment-list">${WORDS.map(comment).join('')}</ol>
    <form id="respond"><input type="hidden" id="comment_post_ID"><textarea name="c"></textarea></form>`;
  await tab.evaluate(html => {
    setTimeout(() => document.querySelector('#app').insertAdjacentHTML('beforeend', html), 1500);
  }, late);
  await untilCovered(tab, COVERED);
  const { foundBy, site } = await t.summary(tab);
  assert.equal(foundBy, 'adapter');
  assert.equal(site.id, 'wordpress');
});

/** What the popup shows beside a page. */
const popupOf = (t, tab) => t.openOwn(`popup/index.html?tab=${tab.tabId}`);

story(
  'an adapter that finds nothing gives way to what is found without it, and the popup says so',
  async t => {
    // WordPress by its form, comments in markup it never had.
    const form =
      '<form id="respond"><input type="hidden" id="comment_post_ID"><textarea name="c"></textarea></form>';
    const tab = await t.open(t.serve(page(article + thread(WORDS) + form)));
    await untilCovered(tab, COVERED);
    const { foundBy, lost } = await t.summary(tab);
    assert.equal(foundBy, 'generic');
    assert.equal(lost.why, 'blind');
    const popup = await popupOf(t, tab);
    await until(
      async () => (await text(popup)).includes('read WordPress does not fit'),
      'the popup to say so',
    );
    await pressOn(popup, 'Tell those');
    const report = await popup.evaluate(() => document.querySelector('.site-report').innerText);
    assert.match(report, /^Site: wordpress\n/);
    for (const secret of [...WORDS, ...PEOPLE, 'example.org', 'thread-', 'Concert'])
      assert.ok(!report.includes(secret), `the report tells “${secret}”`);
    assert.deepEqual(await axeViolations(popup), []);
  },
);

/** The extension with one of its selectors made into none. */
async function withBrokenSelector(t, whole, broken, tell) {
  const folder = join(ROOT, '.cache', 'e2e', `${t.family}-broken`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(t.folder, folder, { recursive: true });
  const script = readFileSync(join(folder, 'content.js'), 'utf8');
  assert.ok(script.includes(whole), `content.js holds no ${whole}`);
  writeFileSync(join(folder, 'content.js'), script.replaceAll(whole, broken));
  await t.extension.replace(folder);
  try {
    await tell();
  } finally {
    await t.extension.replace(t.folder);
  }
}

for (const [what, whole, broken] of [
  ['its comments', 'tr.athing.comtr', 'tr.athing..comtr'],
  ['their words', '.commtext', '..commtext'],
]) {
  story(
    `an adapter whose selector for ${what} no browser knows is off for the page, and the popup says so`,
    t =>
      withBrokenSelector(t, whole, broken, async () => {
        const { url, hostile } = readFixtures().find(({ name }) => name === 'hacker-news');
        const tab = await t.open(url);
        await until(async () => (await t.summary(tab)).lost?.why === 'broken', 'the adapter to give up');
        const popup = await popupOf(t, tab);
        await until(
          async () => /read Hacker News does not fit/.test(await text(popup)),
          'the popup to say so',
        );
        assert.ok(hostile.length > 0);
      }),
  );
}

story('comments by another site that may not be read yet are offered, by its name', async t => {
  const folder = join(ROOT, '.cache', 'e2e', `${t.family}-fewer-hosts`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(t.folder, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const others = hosts => hosts.filter(host => !host.includes('disqus.com'));
  manifest.host_permissions = others(manifest.host_permissions);
  manifest.content_scripts[0].matches = others(manifest.content_scripts[0].matches);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await t.extension.replace(folder);
  try {
    const { url } = readFixtures().find(({ name }) => name === 'disqus');
    const tab = await t.openThread([HOSTILE[0]], { more: `<iframe src="${url}"></iframe>` });
    await untilCovered(tab, [HOSTILE[0]]);
    const popup = await popupOf(t, tab);
    await until(async () => (await text(popup)).includes('Turn on for Disqus'), 'Disqus to be offered');
    assert.deepEqual(await axeViolations(popup), []);
  } finally {
    await t.extension.replace(t.folder);
  }
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
