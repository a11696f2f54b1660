import assert from 'node:assert/strict';
import { readFixtures } from '../harness/fixtures.mjs';
import { story } from '../harness/story.mjs';
import { covered, marked, source, untilCovered } from '../harness/thread.mjs';
import { sleep, until } from '../harness/wait.mjs';
import { HOSTILE, KIND } from '../words.mjs';

/** Gentle mode in the page: softer words in the comment's own text, and the way back to the original. */

/** An argument with an insult in it, with all that people put into comments; told in the markup of each site. */
const ARGUMENT =
  '<a href="/user/ada">@ada</a> the bridge was closed on <b>Monday</b>, you pathetic <a href="/clowns">clown</a> <img alt="🤡" width="16" height="16" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">, see <a href="/watch?t=134s">2:14</a> &amp; the sign.';
const SITES = {
  youtube: [
    '#content-text',
    `<span class="ytAttributedStringHost" dir="auto" role="text">${ARGUMENT}</span>`,
  ],
  reddit: ['[slot="comment"] > div', `<p>${ARGUMENT}</p>\n<p>Good night.</p>`],
};
const GONE = /pathetic|clown/i;
const KEPT = /@ada.*bridge was closed on Monday, see 2:14 & the sign\./is;
const WHOLE = /bridge was closed on Monday, you pathetic clown/is;

const softened = page => marked(page, 'softened');
const originals = page => marked(page, 'original');
const ours = texts => texts.find(text => text.includes('bridge was closed')) ?? '';

/** Opens the site's fixture with the argument in place of its first hostile comment, and softens it. */
async function openSoftened(t, name) {
  const { url } = readFixtures().find(fixture => fixture.name === name);
  const [words, markup] = SITES[name];
  await t.extension.change({ mode: 'off' });
  const page = await t.open(url);
  await page.evaluate(
    (words, markup) => {
      const body = [...document.querySelectorAll(words)].find(one =>
        one.textContent.includes('absolute turnip'),
      );
      body.innerHTML = markup;
      window.body = body;
      window.nodes = [...body.querySelectorAll('*')];
      window.clicks = 0;
      const [link] = body.querySelectorAll('a');
      link.addEventListener('click', event => {
        event.preventDefault();
        window.clicks += 1;
      });
    },
    words,
    markup,
  );
  const before = await source(page);
  await t.extension.change({ mode: 'gentle' });
  await untilSoft(page);
  return { page, before };
}

const untilSoft = page =>
  until(async () => {
    const text = ours(await softened(page));
    if (KEPT.test(text.replace(/\s+/g, ' ')) && !GONE.test(text)) return true;
    throw new Error(`softened is ${JSON.stringify(text)}, covered ${JSON.stringify(await covered(page))}`);
  }, 'the argument to stand in softer words');
const untilOriginal = page =>
  until(async () => WHOLE.test(ours(await originals(page))), 'the original words to be shown');

/** The marker of the argument, of which pages only see the outside. */
const markerPoint = page =>
  page.evaluate(() => {
    const host = window.body.querySelector('[data-cybercare="marker"]');
    host.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = host.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
const focusMarker = page =>
  page.evaluate(() => window.body.querySelector('[data-cybercare="marker"]').focus());

for (const name of Object.keys(SITES)) {
  story(
    `${name}: Gentle mode softens words where they stand; off, the page is what it was, byte for byte`,
    async t => {
      const { page, before } = await openSoftened(t, name);
      const { same, image, clicks } = await page.evaluate(() => {
        const nodes = [...window.body.querySelectorAll('*:not([data-cybercare="marker"])')];
        window.body.querySelector('a').click();
        return {
          same:
            nodes.length === window.nodes.length &&
            nodes.every((node, index) => node === window.nodes[index]),
          image: getComputedStyle(window.body.querySelector('img')).display,
          clicks: window.clicks,
        };
      });
      assert.deepEqual({ same, clicks }, { same: true, clicks: 1 });
      assert.equal(image, 'none');
      const { counts, covered } = await t.summary(page);
      assert.ok(counts.softened >= 1, 'the popup counts it');
      const listed = covered.find(({ text }) => text.includes('bridge was closed'));
      assert.match(listed.text, WHOLE);
      assert.doesNotMatch(listed.softened, GONE);
      await t.extension.change({ mode: 'off' });
      await until(async () => (await softened(page)).length === 0, 'the page to be what it was');
      assert.equal(await source(page), before);
    },
  );

  story(`${name}: a click, Enter and Space show the original, and soften it again`, async t => {
    const { page } = await openSoftened(t, name);
    await page.click(await markerPoint(page));
    await untilOriginal(page);
    await page.click(await markerPoint(page));
    await untilSoft(page);
    for (const key of ['Enter', ' ']) {
      await focusMarker(page);
      await page.press(key);
      await untilOriginal(page);
      await page.press(key);
      await untilSoft(page);
    }
  });

  story(`${name}: the original is seen as long as the marker, or Space, is held`, async t => {
    const { page } = await openSoftened(t, name);
    const stays = async () => {
      await untilOriginal(page);
      await sleep(200);
      await untilOriginal(page);
    };
    await page.hold(await markerPoint(page), stays);
    await untilSoft(page);
    await sleep(300);
    await untilSoft(page);
    await focusMarker(page);
    await page.holdKey(' ', stays);
    await untilSoft(page);
    await sleep(300);
    await untilSoft(page);
    await page.press('Enter');
    await untilOriginal(page);
  });

  story(`${name}: what is copied of softened words is what was written`, async t => {
    const { page } = await openSoftened(t, name);
    await page.evaluate(() => {
      window.box = document.body.appendChild(document.createElement('textarea'));
      getSelection().selectAllChildren(window.body);
    });
    await page.press('c', { ctrl: true });
    await page.evaluate(() => window.box.focus());
    await page.press('v', { ctrl: true });
    const pasted = () => page.evaluate(() => window.box.value);
    await until(async () => (await pasted()) !== '', 'what was copied to be pasted');
    assert.match(
      await pasted(),
      /^@ada the bridge was closed on Monday, you pathetic clown 🤡, see 2:14 & the sign\./,
    );
    await untilSoft(page);
  });

  story(`${name}: other words in a softened comment are judged by themselves`, async t => {
    const { page } = await openSoftened(t, name);
    const setText = text =>
      page.evaluate(text => {
        window.body.firstElementChild.replaceChildren(text);
      }, text);
    await setText(KIND[0]);
    await until(async () => ours(await softened(page)) === '', 'the kind words to be shown');
    // What it was stays covered until the new words are judged.
    const mark = () => page.evaluate(() => window.body.dataset.cybercare ?? null);
    await until(async () => (await mark()) === null, 'the kind words to be shown');
    await setText('You pathetic clown, the bridge was closed on Tuesday.');
    await until(
      async () => (await softened(page)).some(text => /closed on Tuesday/.test(text) && !GONE.test(text)),
      'the new words to be softened',
    );
  });
}

story('a screen reader meets the softer words and a button that says so, in both languages', async t => {
  const { page } = await openSoftened(t, 'youtube');
  for (const [language, name] of [
    ['en', 'Softened by Cybercare. Show the original'],
    ['fr', 'Adouci par Cybercare. Afficher l’original'],
  ]) {
    await t.extension.change({ language });
    await until(async () => {
      const nodes = await page.accessibility();
      return (
        nodes.some(node => /button/.test(node.role) && node.name === name) &&
        !nodes.some(node => GONE.test(node.name) && /bridge/.test(node.name))
      );
    }, `a button named “${name}”`);
  }
});

story('from Gentle to Reader words are covered, and softened again the other way, at once', async t => {
  const { page } = await openSoftened(t, 'reddit');
  await t.extension.change({ mode: 'reader' });
  await until(async () => WHOLE.test(ours(await covered(page))), 'the words to be covered', 2000);
  await t.extension.change({ mode: 'gentle' });
  await untilSoft(page);
});

story('a long comment that the site cuts off says before its words that they are softened', async t => {
  const { page } = await openSoftened(t, 'youtube');
  await t.extension.change({ mode: 'off' });
  await until(async () => (await softened(page)).length === 0, 'the page to be what it was');
  await page.evaluate(() => {
    window.body.firstElementChild.append(
      ' The detour is long, and nobody had put up a sign before it.'.repeat(12),
    );
    Object.assign(window.body.parentElement.style, { overflow: 'hidden', maxHeight: '60px' });
  });
  await t.extension.change({ mode: 'gentle' });
  await untilSoft(page);
  const isSeen = () =>
    page.evaluate(() => {
      const marker = window.body.querySelector('[data-cybercare="marker"]').getBoundingClientRect();
      const { top, bottom } = window.body.parentElement.getBoundingClientRect();
      return marker.top >= top - 1 && marker.bottom <= bottom + 1;
    });
  assert.ok(await isSeen());
  // "Read more" only takes the limit away.
  await page.evaluate(() => window.body.parentElement.removeAttribute('style'));
  await untilSoft(page);
  assert.ok(await isSeen());
});

story('what the page adds to a softened comment is read with the rest', async t => {
  const { page } = await openSoftened(t, 'reddit');
  await page.evaluate(() => {
    window.body
      .querySelector('p:last-of-type')
      .append(' Shut up, you stupid clown. The ferry runs on Friday.');
  });
  await until(async () => {
    const [all] = [...(await softened(page)), ...(await covered(page))].filter(text =>
      /Friday|bridge/.test(text),
    );
    return all && (!GONE.test(all) || (await covered(page)).includes(all));
  }, 'the whole to be softened or covered');
});

story('threats are covered in Gentle mode, and friendly words left alone', async t => {
  await t.extension.change({ mode: 'gentle' });
  const threat = 'I will come to your house and hurt you, you pathetic clown.';
  const page = await t.openThread([KIND[0], threat, KIND[2]]);
  await untilCovered(page, [threat]);
  assert.deepEqual(await softened(page), []);
});

story('“show all”, “cover all”, next and previous go through softened comments too', async t => {
  await t.extension.change({ mode: 'gentle' });
  const page = await t.openThread([
    KIND[0],
    HOSTILE[0],
    'The bridge was closed on Monday, you pathetic clown.',
  ]);
  await until(
    async () => (await softened(page)).some(text => /bridge/.test(text)),
    'an argument to be softened',
  );
  await until(async () => (await t.summary(page)).counts.waiting === 0, 'everything to be judged');
  const act = action => t.extension.messageTab(page.tabId, 'act', { action });
  await act('revealAll');
  await until(async () => WHOLE.test(ours(await originals(page))), 'the original to be shown');
  assert.equal((await t.summary(page)).counts.revealed, 2);
  await act('coverAll');
  await until(async () => (await t.summary(page)).counts.revealed === 0, 'nothing to be revealed');
  const focused = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-cybercare="marker"]')].indexOf(document.activeElement),
    );
  for (const [action, index] of [
    ['next', 0],
    ['next', 1],
    ['previous', 0],
  ]) {
    await act(action);
    assert.equal(await focused(), index, `after ${action}`);
  }
});
