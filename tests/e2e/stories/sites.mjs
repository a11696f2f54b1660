import assert from 'node:assert/strict';
import { readFixtures } from '../harness/fixtures.mjs';
import { story } from '../harness/story.mjs';
import { bare, buttonPoint, moved, rectangles, source, untilCovered } from '../harness/thread.mjs';
import { until } from '../harness/wait.mjs';

/** What a person meets on each site we know. */

const BUTTON = /^(push ?)?button$/;

/** Sites whose pages differ in kind: what is told of these is told apart, and of all others in one story. */
const KINDS = ['youtube', 'reddit', 'reddit-classic', 'old-reddit', 'x', 'hacker-news', 'wordpress'];

const fixtures = readFixtures();

/** Each story is told once for every kind of page: title, tell(t, fixture). */
const onEveryKind = (title, tell) => {
  for (const fixture of fixtures.filter(({ site }) => KINDS.includes(site)))
    story(`${fixture.name}: ${title}`, t => tell(t, fixture));
};

/** Comments the site itself folds away in a fixture: they are not judged before they are opened. */
const FOLDED = { 'hacker-news': 2 };

onEveryKind(
  'the fixture holds a hostile comment in each language among others',
  async (_, { comments, hostile }) => {
    assert.equal(hostile.length, 2);
    assert.ok(comments.length > 2);
  },
);

onEveryKind(
  'hostile comments in English and French are covered, the others shown',
  async (t, { name, url, comments, hostile }) => {
    const page = await t.open(url);
    await untilCovered(page, hostile);
    const { site, counts } = await t.summary(page);
    assert.ok(site, 'the popup knows the site');
    const { found, covered, failed } = counts;
    const inSight = comments.length - (FOLDED[name] ?? 0);
    assert.deepEqual({ found, covered, failed }, { found: inSight, covered: hostile.length, failed: 0 });
  },
);

onEveryKind('covering moves nothing on the page', async (t, { url, hostile }) => {
  const page = await t.open(url);
  await untilCovered(page, hostile);
  assert.deepEqual(moved(t.bare.get(url).rectangles, await rectangles(page)), []);
  if (t.family !== 'chromium') return;
  const shifts = await page.evaluate(
    () =>
      new Promise(resolve => {
        const values = [];
        new PerformanceObserver(list => values.push(...list.getEntries().map(entry => entry.value))).observe({
          type: 'layout-shift',
          buffered: true,
        });
        setTimeout(() => resolve(values), 300);
      }),
  );
  assert.deepEqual(shifts, []);
});

onEveryKind(
  'a screen reader meets a button instead of the covered words',
  async (t, { url, comments, hostile }) => {
    const page = await t.open(url);
    await untilCovered(page, hostile);
    let nodes = [];
    let heard = '';
    // Browsers bring the tree up to date some moments after the page.
    await until(async () => {
      nodes = await page.accessibility();
      heard = bare(nodes.map(node => node.name).join(' '));
      return hostile.every(text => !heard.includes(bare(text)));
    }, 'the covered words to leave the accessibility tree');
    const shown = comments.find(comment => !hostile.includes(comment.text));
    assert.ok(heard.includes(bare(shown.text).slice(0, 20)), 'the other comments can be heard');
    const buttons = nodes.filter(
      ({ role, name }) => BUTTON.test(role) && name === 'Comment covered by Cybercare. Show it',
    );
    assert.equal(buttons.length, hostile.length);
  },
);

onEveryKind(
  'off, the document is what it was, byte for byte; on, it is covered again',
  async (t, { url, hostile }) => {
    const page = await t.open(url);
    await untilCovered(page, hostile);
    await t.extension.change({ mode: 'off' });
    await untilCovered(page, []);
    assert.equal(await source(page), t.bare.get(url).source);
    await t.extension.change({ mode: 'reader' });
    await untilCovered(page, hostile);
  },
);

/** The words that cannot be seen under each mark, open shadow roots included. On some sites a date stands among them. */
const hiddenWords = page =>
  page.evaluate(() => {
    const roots = [document];
    for (const root of roots)
      for (const element of root.querySelectorAll('*'))
        if (element.shadowRoot) roots.push(element.shadowRoot);
    return roots
      .flatMap(root => [...root.querySelectorAll('[data-cybercare="covered"]')])
      .filter(body => getComputedStyle(body).visibility === 'hidden')
      .map(body => body.textContent);
  });

const untilHidden = (page, texts) =>
  until(
    async () => {
      const found = await hiddenWords(page);
      const same =
        found.length === texts.length &&
        texts.every((text, index) => bare(found[index]).includes(bare(text)));
      if (!same) throw new Error(`hidden are ${JSON.stringify(found)}`);
      return true;
    },
    `these words, and no others, to be hidden: ${JSON.stringify(texts)}`,
  );

for (const fixture of fixtures.filter(({ site }) => !KINDS.includes(site))) {
  story(
    `${fixture.name}: hostile comments are covered, nothing moves, and off gives the page back`,
    async t => {
      const { site, url, comments, hostile } = fixture;
      assert.equal(hostile.length, 2);
      const page = await t.open(url);
      await untilHidden(page, hostile);
      const summary = await t.summary(page);
      assert.equal(summary.site?.id, site);
      const { found, covered, failed } = summary.counts;
      assert.deepEqual({ found, covered, failed }, { found: comments.length, covered: 2, failed: 0 });
      assert.deepEqual(moved(t.bare.get(url).rectangles, await rectangles(page)), []);
      await t.extension.change({ mode: 'off' });
      await untilHidden(page, []);
      assert.equal(await source(page), t.bare.get(url).source);
    },
  );
}

/** Each word of a thread that can be seen, by the writer whose comment it is in. */
const seenWords = page =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('.mw-parser-output'),
      NodeFilter.SHOW_TEXT,
    );
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (getComputedStyle(node.parentElement).visibility === 'visible') text += node.data;
    return text;
  });

/** Answers inside answers, as a talk page writes them, by turns kind and hostile; nothing of them is judged yet. */
async function openNested(t) {
  await t.extension.change({ mode: 'off' });
  const page = await t.open(fixtures.find(({ name }) => name === 'wikipedia').url);
  await page.evaluate(() => {
    const by = name => document.querySelector(`[id^="c-${name}-"]`).parentElement;
    let around = by('bastien');
    for (const name of ['grincheux', 'chloe', 'stale-take', 'ewan']) {
      const list = document.createElement('dl');
      const answer = document.createElement('dd');
      answer.append(...by(name).childNodes);
      // What the page itself does not show yet.
      if (name === 'chloe')
        answer.insertAdjacentHTML('beforeend', '<i aria-hidden="true" style="visibility: hidden">unseen</i>');
      list.append(answer);
      around.append(list);
      around = answer;
    }
    for (const empty of document.querySelectorAll('p:empty, dd:empty')) empty.remove();
  });
  return page;
}

story(
  'on a talk page, answers inside covered words stay seen, and hostile answers are covered alone',
  async t => {
    const page = await openNested(t);
    const [before, places] = [await source(page), await rectangles(page)];
    const untilSeen = (shown, hidden) =>
      until(async () => {
        const seen = await seenWords(page);
        const wrong = [
          ...shown.filter(word => !seen.includes(word)),
          ...hidden.filter(word => seen.includes(word)),
        ];
        if (wrong.length) throw new Error(`wrongly seen or hidden: ${wrong}`);
        return true;
      }, `only these to be hidden: ${hidden}`);
    const KIND_WORDS = ['limaces', 'everyone may stay', 'two seeds'];
    const [guignol, turnip] = ['guignol', 'turnip'];
    await untilSeen([...KIND_WORDS, guignol, turnip], ['unseen']);
    await t.extension.change({ mode: 'reader' });
    await untilSeen(KIND_WORDS, [guignol, turnip]);
    assert.deepEqual(moved(places, await rectangles(page)), []);
    const ends = await page.evaluate(() =>
      [...document.querySelectorAll('[data-cybercare="marker"]')].map(host => {
        const answer = host.parentElement.querySelector('dd').getBoundingClientRect();
        return host.getBoundingClientRect().bottom - answer.top;
      }),
    );
    assert.ok(ends.length === 2 && ends.every(end => end < 1), `the covers end before the answers: ${ends}`);
    await page.click(await buttonPoint(page, 0));
    await untilSeen([...KIND_WORDS, guignol], [turnip, 'unseen']);
    const inPlace = await page.evaluate(() => {
      const host = [...document.querySelectorAll('[data-cybercare="marker"]')].at(-1);
      return host.getBoundingClientRect().left === host.parentElement.getBoundingClientRect().left;
    });
    assert.ok(inPlace, 'the cover inside the words that are shown lies where it lay');
    await t.extension.messageTab(page.tabId, 'act', { action: 'coverAll' });
    await untilSeen(KIND_WORDS, [guignol, turnip]);
    // An answer that comes later.
    await page.evaluate(() => {
      const list = document.querySelector('[id^="c-chloe-"]').closest('dl');
      const late = document.querySelector('[id^="c-dounia-b-"]').parentElement;
      const answer = document.createElement('dd');
      answer.append(...late.childNodes);
      late.remove();
      list.append(answer);
    });
    await untilSeen([...KIND_WORDS, 'calendrier'], [guignol, turnip, 'unseen']);
    await t.extension.change({ mode: 'off' });
    await untilSeen([guignol, turnip], ['unseen']);
    assert.equal(
      await page.evaluate(() => document.documentElement.outerHTML.includes('data-cybercare')),
      false,
    );
    await page.close();
    const again = await openNested(t);
    await t.extension.change({ mode: 'reader' });
    await until(async () => !(await seenWords(again)).includes(guignol), 'it to be covered');
    await t.extension.change({ mode: 'off' });
    await until(async () => (await seenWords(again)).includes(turnip), 'all to be shown');
    assert.equal(await source(again), before);
  },
);

story(
  'a page that allows no styles of others has its thread covered all the same, in a shadow root too',
  async t => {
    const { html, hostile } = fixtures.find(({ name }) => name === 'coral');
    const plain = html.replace(/<style>.*?<\/style>/gs, '').replace(/ style="[^"]*"/g, '');
    const policy = "default-src 'none'; style-src 'none'; img-src data:";
    const page = await t.open(t.serve(plain, { 'content-security-policy': policy }));
    await untilHidden(page, hostile);
    await t.extension.change({ mode: 'off' });
    await untilHidden(page, []);
  },
);
