import assert from 'node:assert/strict';
import { text } from '../harness/controls.mjs';
import { readFixtures } from '../harness/fixtures.mjs';
import { story } from '../harness/story.mjs';
import { bare, covered, source, untilCovered } from '../harness/thread.mjs';
import { until } from '../harness/wait.mjs';
import { HOSTILE, KIND } from '../words.mjs';

/** Threads that stand in a frame of another site, as those of Disqus do on blogs. */

const DISQUS = readFixtures().find(({ name }) => name === 'disqus');
const AT = 'disqus.com/embed';
const STRANGER = 'https://stranger.example.net';

const frameTag = (url, size = 'width="700" height="600"') => `<iframe src="${url}" ${size}></iframe>`;

/** A blog with a comment of its own and a frame of Disqus. */
async function openBlog(t) {
  const page = await t.openThread([HOSTILE[0], KIND[0]], { more: frameTag(DISQUS.url) });
  const frame = await t.browser.frame(page, AT);
  await untilCovered(page, [HOSTILE[0]]);
  await untilCovered(frame, DISQUS.hostile);
  return { page, frame };
}

const untilBadge = (t, page, badge) =>
  until(async () => (await t.extension.badge(page.tabId)) === badge, `the badge to be “${badge}”`);

story(
  'frames: comments in a frame of another site are covered, and counted with those of the page',
  async t => {
    const { page } = await openBlog(t);
    await untilBadge(t, page, '3');
    const frames = await t.extension.message('frames', { tabId: page.tabId });
    assert.equal(frames.length, 2);
    assert.equal(frames[0], 0);
    const { site, counts } = await t.extension.messageTab(page.tabId, 'summary', null, frames[1]);
    assert.equal(site.id, 'disqus');
    assert.equal(counts.found, DISQUS.comments.length);
  },
);

story('frames: a frame that goes takes its counts with it', async t => {
  const { page } = await openBlog(t);
  await untilBadge(t, page, '3');
  await page.evaluate(() => document.querySelector('iframe').remove());
  await untilBadge(t, page, '1');
  assert.deepEqual(await t.extension.message('frames', { tabId: page.tabId }), [0]);
});

story('frames: the popup lists what stands in a frame, and shows it where it stands', async t => {
  const { page, frame } = await openBlog(t);
  await untilBadge(t, page, '3');
  const popup = await t.openOwn(`popup/index.html?tab=${page.tabId}`);
  const items = () => popup.evaluate(() => document.querySelectorAll('.covered-item').length);
  await until(async () => (await items()) === 3, 'three comments in the list');
  assert.match(await text(popup), /stale take/);
  await popup.evaluate(() => {
    const items = [...document.querySelectorAll('.covered-item')];
    const item = items.find(({ innerText }) => innerText.includes('stale take'));
    const buttons = [...item.querySelectorAll('button')];
    buttons.find(({ innerText }) => innerText.startsWith('Show')).click();
  });
  await untilCovered(frame, DISQUS.hostile.slice(1));
  assert.equal((await covered(page)).length, 1);
  await popup.evaluate(() => document.querySelector('.covered-head button').click());
  await untilCovered(frame, []);
  await untilCovered(page, []);
});

story(
  'frames: what is saved as proof of a frame has the words of the frame and the address of the page',
  async t => {
    const { page, frame } = await openBlog(t);
    await untilBadge(t, page, '3');
    await t.extension.message('deleteEvidence', { ids: 'all' });
    const [, frameId] = await t.extension.message('frames', { tabId: page.tabId });
    const summary = await t.extension.messageTab(page.tabId, 'summary', null, frameId);
    const [{ id, text: words }] = summary.covered;
    await page.show();
    await t.browser.callOn(page);
    const comments = [{ id, frameId }];
    const asked = { tabId: page.tabId, comments, picture: true };
    const outcome = await t.extension.message('saveEvidence', asked);
    assert.equal(outcome.saved, 1);
    // Firefox does not always say what of such a frame is in view: then there is no picture, and the words are kept.
    if (t.family === 'chromium') assert.deepEqual([outcome.pictured, outcome.noPicture], [1, null]);
    const query = { before: null, limit: 1, hostname: '', tag: '', text: '' };
    const { rows } = await t.extension.message('evidenceList', query);
    const { record } = await t.extension.message('evidenceDetails', { id: rows[0].id });
    assert.equal(record.facts.words, words);
    assert.equal(record.facts.address, await page.url());
    assert.deepEqual([record.facts.site.id, record.facts.site.hostname], ['disqus', 'blog.example.org']);
    await untilCovered(frame, DISQUS.hostile);
  },
);

story('frames: what is off on the page is off in its frames, which are what they were', async t => {
  const before = async () => {
    await t.extension.change({ mode: 'off' });
    const page = await t.openThread([HOSTILE[0]], { more: frameTag(DISQUS.url) });
    const bare = await source(await t.browser.frame(page, AT));
    await page.close();
    await t.extension.change({ mode: 'reader' });
    return bare;
  };
  const untouched = await before();
  const { page, frame } = await openBlog(t);
  const hostname = new URL(await page.url()).hostname;
  await t.extension.message('setSite', { hostname, off: true });
  await untilCovered(page, []);
  await untilCovered(frame, []);
  assert.equal(await source(frame), untouched);
  await untilBadge(t, page, '');
  await t.extension.message('setSite', { hostname, off: false });
  await untilCovered(frame, DISQUS.hostile);
});

story(
  'frames: a frame is read in a page that is not, and rests where the person rests that page',
  async t => {
    const html = `<!doctype html><title>A page we may not read</title><p>${HOSTILE[0]}</p>${frameTag(DISQUS.url)}`;
    const url = t.serve(html, {}, STRANGER);
    const page = await t.open(url);
    const frame = await t.browser.frame(page, AT);
    await untilCovered(frame, DISQUS.hostile);
    await untilBadge(t, page, '2');
    await t.extension.message('setSite', { hostname: new URL(STRANGER).hostname, off: true });
    await untilCovered(frame, []);
  },
);

story('frames: words for an answer go into the box of the frame', async t => {
  const { page, frame } = await openBlog(t);
  const [, frameId] = await until(async () => {
    const frames = await t.extension.message('frames', { tabId: page.tabId });
    return frames.length === 2 && frames;
  }, 'both frames to be known');
  const insert = words =>
    t.extension.messageTab(page.tabId, 'insertReply', { id: null, text: words }, frameId);
  // The fixture's box holds a draft.
  assert.equal(await insert('How lovely.'), 'has-draft');
  await frame.evaluate(() => document.querySelector('.textarea').replaceChildren());
  assert.equal(await insert('How lovely.'), 'inserted');
  assert.equal(bare(await frame.evaluate(() => document.querySelector('.textarea').innerText)), 'howlovely');
});

story('frames: the pause holds a hostile draft that is written in a frame', async t => {
  await t.extension.message('tryText', { text: KIND[1] });
  const { page, frame } = await openBlog(t);
  await frame.evaluate(words => {
    const box = document.querySelector('.textarea');
    const send = Object.assign(document.createElement('button'), { id: 'send', type: 'button' });
    send.textContent = 'Post';
    send.onclick = () => {
      window.sent = true;
    };
    box.textContent = words;
    box.after(send);
  }, HOSTILE[1]);
  const place = await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    frame.scrollIntoView();
    const { x, y } = frame.getBoundingClientRect();
    return { x, y };
  });
  const click = async selector => {
    const { x, y } = await frame.evaluate(selector => {
      const { x, y, width, height } = document.querySelector(selector).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, selector);
    // Firefox takes presses by frame, Chromium by window.
    if (t.family === 'firefox') await frame.click({ x, y });
    else await page.click({ x: x + place.x + 2, y: y + place.y + 2 });
  };
  await page.show();
  await click('.textarea');
  await click('#send');
  await frame.until('the panel', () => document.querySelector('[data-cybercare^="panel"]') !== null);
  assert.equal(await frame.evaluate(() => window.sent ?? false), false);
});

story('frames: in a small one that no adapter reads nothing of ours runs', async t => {
  const inner = t.serve(`<!doctype html><title>An advertisement</title><p>${HOSTILE[0]}</p>`);
  const page = await t.openThread([HOSTILE[0]], { more: frameTag(inner, 'width="200" height="100"') });
  await untilCovered(page, [HOSTILE[0]]);
  const answers = await t.extension.ask(
    (api, tabId) =>
      api.scripting
        .executeScript({ target: { tabId, allFrames: true }, func: () => location.href })
        .then(results =>
          Promise.all(
            results.map(({ frameId }) =>
              api.tabs.sendMessage(tabId, { name: 'summary', payload: null }, { frameId }).then(
                () => 'answers',
                () => 'silent',
              ),
            ),
          ),
        ),
    page.tabId,
  );
  assert.deepEqual(answers.sort(), ['answers', 'silent']);
});

story('frames: one of a site we may not read is left alone', async t => {
  const words = `<!doctype html><ol class="comment-list"><li class="comment depth-1" id="comment-1"><div class="comment-content"><p>${HOSTILE[2]}</p></div></li></ol>`;
  const inner = t.serve(words, {}, STRANGER);
  const page = await t.openThread([HOSTILE[0]], { more: frameTag(inner) });
  await untilCovered(page, [HOSTILE[0]]);
  const frame = await t.browser.frame(page, STRANGER);
  await untilBadge(t, page, '1');
  assert.deepEqual(await covered(frame), []);
});
