import assert from 'node:assert/strict';
import { editorPage, RICH } from '../harness/editors.mjs';
import { story } from '../harness/story.mjs';
import { untilCovered } from '../harness/thread.mjs';
import { until } from '../harness/wait.mjs';
import { HOSTILE, KIND } from '../words.mjs';

/** Words for an answer go from the popup into the site's own box, and no further: sending is the person's. */

const REPLY = 'I liked your dance. Do come again!';
const BOX = '#editor textarea, #editor [contenteditable="true"]';

const insert = (t, page, text = REPLY, id = null) =>
  t.extension.messageTab(page.tabId, 'insertReply', { id, text });

const inEditor = page => page.evaluate(() => window.editorText().replaceAll('\u00a0', ' ').trim());
const untilIn = (page, text) => until(async () => (await inEditor(page)) === text, `“${text}” in the editor`);

async function open(t, name) {
  const page = await t.open(t.serve(await editorPage(name)));
  await page.until('the editor', () => typeof window.editorText === 'function');
  await t.summary(page);
  return page;
}

for (const name of ['textarea', 'contenteditable', ...RICH]) {
  story(`reply, ${name}: goes into the box as if typed, is not sent, and can be undone`, async t => {
    const page = await open(t, name);
    assert.equal(await insert(t, page), 'inserted');
    assert.equal(await inEditor(page), REPLY);
    assert.deepEqual(await page.evaluate(() => window.sent), []);
    const isThere = await page.evaluate(
      selector => document.querySelector(selector).contains(document.activeElement),
      BOX,
    );
    assert.equal(isThere, true, 'the caret is in the box');
    await page.show();
    await page.type(' Really.');
    await untilIn(page, `${REPLY} Really.`);
    assert.equal(await insert(t, page, 'Something else.'), 'has-draft');
    assert.equal(await inEditor(page), `${REPLY} Really.`);
    for (let step = 0; step < 12 && (await inEditor(page)) !== ''; step++)
      await page.press('z', { ctrl: true });
    await untilIn(page, '');
  });
}

story('reply: hostile words that a person adds to it still wait before they are sent', async t => {
  await t.extension.message('tryText', { text: KIND[1] });
  const page = await open(t, 'textarea');
  assert.equal(await insert(t, page, HOSTILE[0]), 'inserted');
  await page.show();
  const point = await page.evaluate(() => {
    const { x, y, width, height } = document.querySelector('#send').getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.click(point);
  await page.until('the panel', () => document.querySelector('[data-cybercare^="panel"]') !== null);
  assert.deepEqual(await page.evaluate(() => window.sent), []);
});

const FORM =
  '<form id="respond"><input type="hidden" id="comment_post_ID"><textarea id="comment"></textarea></form>';
const textIn = (page, selector) =>
  page.evaluate(selector => document.querySelector(selector).value, selector);

story(
  'reply: the box that is open under a comment takes its answer, the thread’s own box all others',
  async t => {
    const page = await t.openThread([HOSTILE[0], KIND[0], HOSTILE[1]], { more: FORM });
    await untilCovered(page, [HOSTILE[0], HOSTILE[1]]);
    // WordPress opens one box under the comment that is answered.
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.innerHTML = '<div id="respond"><textarea id="open"></textarea></div>';
      document.querySelectorAll('.comment')[2].append(box);
    });
    const [first, , third] = (await t.extension.messageTab(page.tabId, 'comments')).comments;
    assert.equal(await insert(t, page, REPLY, third.id), 'inserted');
    assert.equal(await textIn(page, '#open'), REPLY);
    assert.equal(await insert(t, page, 'That was lovely.', first.id), 'inserted');
    assert.equal(await textIn(page, '#comment'), 'That was lovely.');
  },
);

story('reply: the name a site has put before the answer stays', async t => {
  const page = await t.openThread([HOSTILE[0]], { more: FORM });
  await untilCovered(page, [HOSTILE[0]]);
  await page.evaluate(() => {
    document.querySelector('#comment').value = '@ada ';
  });
  assert.equal(await insert(t, page), 'inserted');
  assert.equal(await textIn(page, '#comment'), `@ada ${REPLY}`);
});

story('reply: what does not fit, or has nowhere to go, changes nothing', async t => {
  const page = await t.openThread([HOSTILE[0]]);
  await untilCovered(page, [HOSTILE[0]]);
  await page.evaluate(() => document.querySelector('textarea')?.remove());
  assert.equal(await insert(t, page), 'no-box');
  await page.evaluate(() => {
    const box = Object.assign(document.createElement('textarea'), { id: 'comment', maxLength: 10 });
    document.body.append(box);
  });
  assert.equal(await insert(t, page), 'refused');
  assert.equal(await textIn(page, '#comment'), '');
  // A page that cuts what comes in.
  await page.evaluate(() => {
    const box = document.querySelector('#comment');
    box.removeAttribute('maxlength');
    box.addEventListener('input', () => {
      box.value = box.value.slice(0, 10);
    });
  });
  assert.equal(await insert(t, page), 'refused');
  assert.equal(await textIn(page, '#comment'), '');
});

story('reply: a page or a script in it cannot ask for it', async t => {
  const page = await t.openThread([HOSTILE[0]], { more: FORM });
  await untilCovered(page, [HOSTILE[0]]);
  const [{ result }] = await t.extension.ask(
    (api, tabId) =>
      api.scripting.executeScript({
        target: { tabId },
        func: () =>
          (globalThis.browser ?? chrome).runtime
            .sendMessage({ name: 'insertReply', payload: { id: null, text: 'x' } })
            .catch(() => 'nobody'),
      }),
    page.tabId,
  );
  assert.ok(result === 'nobody' || result === undefined || result === null || result.ok === false);
  assert.equal(await textIn(page, '#comment'), '');
});
