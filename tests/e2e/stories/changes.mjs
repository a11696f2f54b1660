import assert from 'node:assert/strict';
import { story } from '../harness/story.mjs';
import { covered, marked, untilCovered } from '../harness/thread.mjs';
import { sleep, until } from '../harness/wait.mjs';
import { HOSTILE, KIND } from '../words.mjs';

/** Pages change under us: they add, reuse, rewrite and swap. */

/** Adds a comment at the end of the list, as endless scrolling does; under `parent`, as a reply. */
const add = (page, id, text, parent = '.comment-list') =>
  page.evaluate(
    (id, text, parent) => {
      const list = document.querySelector(parent);
      const template = document.querySelector('.comment');
      const item = template.cloneNode(true);
      item.id = `comment-${id}`;
      item.querySelector('.children')?.remove();
      const words = item.querySelector('.comment-content');
      words.removeAttribute('data-cybercare');
      words.querySelector('[data-cybercare]')?.remove();
      words.querySelector('p').textContent = text;
      item.querySelector('.fn').textContent = `Later ${id}`;
      list.append(item);
    },
    id,
    text,
    parent,
  );

const setText = (page, index, text) =>
  page.evaluate(
    (index, text) => {
      document.querySelectorAll('.comment-content p')[index].firstChild.data = text;
    },
    index,
    text,
  );

story('comments that come while scrolling are covered too', async t => {
  const page = await t.openThread(KIND.slice(0, 2));
  await until(async () => (await t.summary(page)).counts.found === 2, 'two comments to be found');
  await add(page, 11, HOSTILE[0]);
  await add(page, 12, KIND[2]);
  await add(page, 13, HOSTILE[2]);
  await untilCovered(page, [HOSTILE[0], HOSTILE[2]]);
  assert.equal((await t.summary(page)).counts.found, 5);
});

story('a reply under a kind comment is covered, the kind comment is not', async t => {
  const page = await t.openThread([
    { text: KIND[0], replies: [{ id: 'r1', author: 'Ada', text: HOSTILE[1] }] },
    KIND[1],
  ]);
  await untilCovered(page, [HOSTILE[1]]);
  await page.evaluate(() => document.querySelector('.children').setAttribute('id', 'replies'));
  await add(page, 21, HOSTILE[3], '#replies');
  await untilCovered(page, [HOSTILE[1], HOSTILE[3]]);
});

story('a node that is used again for other words is judged by those words', async t => {
  const page = await t.openThread([HOSTILE[0], KIND[0]]);
  await untilCovered(page, [HOSTILE[0]]);
  await setText(page, 0, KIND[3]);
  await setText(page, 1, HOSTILE[3]);
  await untilCovered(page, [HOSTILE[3]]);
  assert.equal(await page.evaluate(() => document.querySelectorAll('[data-cybercare="marker"]').length), 1);
});

story('an old verdict is never shown on new words', async t => {
  const page = await t.openThread([HOSTILE[0], KIND[0]]);
  await untilCovered(page, [HOSTILE[0]]);
  // Back and forth faster than anything can be judged; the last words count.
  const texts = [KIND[1], HOSTILE[1], KIND[2], HOSTILE[4], KIND[3]];
  for (const text of texts) await setText(page, 0, text);
  await until(async () => (await t.summary(page)).counts.waiting === 0, 'everything to be judged');
  await untilCovered(page, []);
  await sleep(300);
  assert.deepEqual(await covered(page), []);
});

story('a comment edited into hostility is covered, edited back it is shown', async t => {
  const page = await t.openThread([KIND[0], KIND[1]]);
  await until(async () => (await t.summary(page)).counts.found === 2, 'two comments to be found');
  const edit = html =>
    page.evaluate(text => {
      document.querySelectorAll('.comment-content')[1].innerHTML = `<p>${text}</p>`;
    }, html);
  await edit(HOSTILE[2]);
  await untilCovered(page, [HOSTILE[2]]);
  await edit(KIND[2]);
  await untilCovered(page, []);
});

story('what was shown by hand stays shown when the page draws the comment again', async t => {
  const page = await t.openThread([HOSTILE[0], KIND[0]]);
  await untilCovered(page, [HOSTILE[0]]);
  await page.evaluate(() => document.querySelector('[data-cybercare="marker"]').focus());
  await page.press('Enter');
  await until(async () => (await marked(page, 'revealed')).length === 1, 'the words to be shown');
  await page.evaluate(() => {
    const item = document.querySelector('.comment');
    const copy = item.cloneNode(true);
    const words = copy.querySelector('.comment-content');
    words.removeAttribute('data-cybercare');
    words.querySelector('[data-cybercare]').remove();
    item.replaceWith(copy);
  });
  await until(async () => (await marked(page, 'revealed')).length === 1, 'the words to be shown again');
  assert.deepEqual(await covered(page), []);
});

story('in-page navigation to another thread covers that thread', async t => {
  const page = await t.openThread([HOSTILE[0], KIND[0]]);
  await untilCovered(page, [HOSTILE[0]]);
  await page.evaluate(
    texts => {
      history.pushState(null, '', '/another-thread/');
      document.title = 'Another thread';
      for (const [index, words] of document.querySelectorAll('.comment-content').entries()) {
        words.textContent = '';
        words.append(Object.assign(document.createElement('p'), { textContent: texts[index] }));
      }
    },
    [KIND[2], HOSTILE[2]],
  );
  await untilCovered(page, [HOSTILE[2]]);
  await page.evaluate(() => history.back());
  await until(async () => (await t.summary(page)).counts.waiting === 0, 'everything to be judged');
  await untilCovered(page, [HOSTILE[2]]);
});

story('comments that leave the page leave the counts', async t => {
  const page = await t.openThread([HOSTILE[0], KIND[0], HOSTILE[1]]);
  await untilCovered(page, [HOSTILE[0], HOSTILE[1]]);
  await page.evaluate(() => document.querySelector('.comment').remove());
  await until(async () => (await t.summary(page)).counts.found === 2, 'two comments to be left');
  assert.equal((await t.summary(page)).counts.covered, 1);
});

story('a page that takes our marks away gets the comment back, not a war', async t => {
  const more = `<script>window.removals = 0; new MutationObserver(list => { for (const { target } of list) if (target.dataset?.cybercare === 'covered') { window.removals += 1; target.removeAttribute('data-cybercare'); } }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-cybercare'] });</script>`;
  const page = await t.openThread([HOSTILE[0], KIND[0]], { more });
  await until(() => page.evaluate(() => window.removals > 0), 'the page to fight');
  await sleep(1500);
  const removals = await page.evaluate(() => window.removals);
  await sleep(1500);
  assert.equal(await page.evaluate(() => window.removals), removals, 'we give up');
  assert.ok(removals <= 8, `${removals} times the page removed our mark`);
});
