import assert from 'node:assert/strict';
import { readFixtures } from '../harness/fixtures.mjs';
import { story } from '../harness/story.mjs';
import { bare, covered, focusButton, marked, source, untilCovered } from '../harness/thread.mjs';
import { sleep, until } from '../harness/wait.mjs';
import { HOSTILE, KIND } from '../words.mjs';

/** What pages do with their comments: take them apart, move them, shorten and translate them, and send many at once. */

const judged = async (t, page) =>
  until(async () => {
    const { found, waiting } = (await t.summary(page)).counts;
    return found > 0 && waiting === 0;
  }, 'everything to be judged');

/** Puts markup in the place of the words of a comment. */
const rewrite = (page, index, html) =>
  page.evaluate(
    (index, html) => {
      document.querySelectorAll('.comment-content')[index].innerHTML = html;
    },
    index,
    html,
  );

const texts = async (t, page) =>
  (await t.extension.messageTab(page.tabId, 'comments')).comments.map(({ text }) => text);

story(
  'dynamics: a comment is itself by its id: shown by hand, it stays shown in another node and place',
  async t => {
    const page = await t.openThread([HOSTILE[0], KIND[0], HOSTILE[1]]);
    await untilCovered(page, [HOSTILE[0], HOSTILE[1]]);
    await focusButton(page);
    await page.press('Enter');
    await untilCovered(page, [HOSTILE[1]]);
    // Taken out, as endless lists do, and put back later: another node, at the end.
    const html = await page.evaluate(() => {
      const item = document.querySelector('#comment-1');
      const copy = item.cloneNode(true);
      const words = copy.querySelector('.comment-content');
      words.removeAttribute('data-cybercare');
      words.querySelector('[data-cybercare]')?.remove();
      item.remove();
      return copy.outerHTML;
    });
    await until(async () => (await t.summary(page)).counts.found === 2, 'the comment to be gone');
    await page.evaluate(
      html => document.querySelector('.comment-list').insertAdjacentHTML('beforeend', html),
      html,
    );
    await until(async () => (await marked(page, 'revealed')).length === 1, 'it to be shown again');
    await untilCovered(page, [HOSTILE[1]]);
  },
);

const SPLIT = [
  ['elements', HOSTILE[0].replace(/(dis)(gust)(ing)/, '<span>$1</span><b>$2</b><i>$3</i>')],
  ['lines', HOSTILE[0].replaceAll(' ', '<br>')],
  ['links', HOSTILE[0].replace('disgusting idiot', '<a href="/x">disgusting</a> <a href="/y">idiot</a>')],
  ['blocks', `<div>${HOSTILE[0].replace(' and ', '</div><div>and ')}</div>`],
];
story('dynamics: words are read across elements, lines, links and blocks', async t => {
  const page = await t.openThread([KIND[0], ...SPLIT.map(() => KIND[1])]);
  await judged(t, page);
  for (const [index, [, html]] of SPLIT.entries()) await rewrite(page, index + 1, html);
  await until(async () => (await covered(page)).length === SPLIT.length, 'all of them to be covered');
  const read = (await texts(t, page)).slice(1);
  for (const [index, text] of read.entries())
    assert.equal(bare(text), bare(HOSTILE[0]), `split into ${SPLIT[index][0]}`);
});

story('dynamics: pictures of emoji are read as emoji', async t => {
  const page = await t.openThread([KIND[0]]);
  await judged(t, page);
  const picture = emoji => `<img alt="${emoji}" src="data:,">`;
  await rewrite(page, 0, `<p>What a dance ${picture('💃')}${picture('🎉')} thank you</p>`);
  await until(
    async () => (await texts(t, page))[0] === 'What a dance 💃🎉 thank you',
    'the emoji to be read',
  );
});

story('dynamics: what a comment quotes is not its own words', async t => {
  const { url, hostile } = readFixtures().find(({ name }) => name === 'disqus');
  const page = await t.open(url);
  await untilCovered(page, hostile);
  await page.evaluate(words => {
    const quote = document.createElement('blockquote');
    quote.textContent = words;
    document.querySelector('#post-78 .post-message').prepend(quote);
  }, hostile[0]);
  await judged(t, page);
  await sleep(300);
  await untilCovered(page, hostile);
  assert.ok(!(await texts(t, page)).at(-1).includes('turnip'));
});

story(
  'dynamics: a shortened comment is judged by what stands there, and again when it is opened; nobody opens it for the person',
  async t => {
    const page = await t.openThread([KIND[0], KIND[1]]);
    await judged(t, page);
    await rewrite(page, 1, '<p>You should know what I think of this…</p><button id="more">See more</button>');
    await page.evaluate(words => {
      window.opened = [];
      const button = document.querySelector('#more');
      button.addEventListener('click', event => {
        window.opened.push(event.isTrusted);
        button.previousElementSibling.textContent = words;
        button.remove();
      });
    }, HOSTILE[0]);
    await judged(t, page);
    await untilCovered(page, []);
    assert.deepEqual(await page.evaluate(() => window.opened), []);
    const point = await page.evaluate(() => {
      const { x, y, width, height } = document.querySelector('#more').getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.click(point);
    await untilCovered(page, [HOSTILE[0]]);
  },
);

story('dynamics: a translated comment is judged by its translation, whoever translates', async t => {
  const page = await t.openThread([HOSTILE[0], KIND[0], KIND[1]]);
  await untilCovered(page, [HOSTILE[0]]);
  await page.evaluate(
    (mild, harsh) => {
      const [, site, browser] = document.querySelectorAll('.comment-content p');
      // A site writes into the text node; a browser wraps it in two font elements.
      site.firstChild.data = harsh;
      browser.innerHTML = `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${mild}</font></font>`;
    },
    HOSTILE[3],
    HOSTILE[2],
  );
  await untilCovered(page, [HOSTILE[0], HOSTILE[2], HOSTILE[3]]);
  await page.evaluate(words => {
    document.querySelectorAll('.comment-content p')[1].firstChild.data = words;
  }, KIND[0]);
  await untilCovered(page, [HOSTILE[0], HOSTILE[3]]);
});

story(
  'dynamics: of a comment that stands there twice both copies are covered, and shown together',
  async t => {
    const page = await t.openThread([HOSTILE[0], KIND[0]]);
    await untilCovered(page, [HOSTILE[0]]);
    await page.evaluate(words => {
      const copy = document.querySelector('#comment-2').cloneNode(true);
      copy.id = 'comment-1';
      copy.querySelector('.fn').textContent = 'Person 1';
      copy.querySelector('p').textContent = words;
      document.querySelector('.comment-list').append(copy);
    }, HOSTILE[0]);
    await untilCovered(page, [HOSTILE[0], HOSTILE[0]]);
    const [{ id }] = (await t.extension.messageTab(page.tabId, 'comments')).comments;
    await t.extension.messageTab(page.tabId, 'reveal', { id, shown: true });
    await untilCovered(page, []);
  },
);

story('dynamics: shadow roots inside shadow roots', async t => {
  const people = ['Ada', 'Otto', 'Mina'];
  const item = (words, at) =>
    `<div class="reply-item"><a class="who" href="/who/${at}">${people[at % 3]}</a><span class="when">${at + 2} hours ago</span><div class="said">${words}</div><button>Like</button><button>Reply</button></div>`;
  const words = [KIND[0], HOSTILE[0], KIND[1], HOSTILE[2], KIND[2], KIND[3]];
  const html = `<!doctype html><title>Concert</title><h1>Concert</h1><x-page><template shadowrootmode="open"><p>On Friday the choir sang.</p><x-talk><template shadowrootmode="open"><section><h2>6 comments</h2>${words.map(item).join('')}</section></template></x-talk></template></x-page>`;
  const page = await t.open(t.serve(html));
  await until(async () => (await t.summary(page)).counts.covered === 2, 'both to be covered');
  await page.evaluate(
    html => {
      const inner = document.querySelector('x-page').shadowRoot.querySelector('x-talk').shadowRoot;
      inner.querySelector('section').insertAdjacentHTML('beforeend', html);
    },
    item(HOSTILE[1], 8),
  );
  await until(
    async () => (await t.summary(page)).counts.covered === 3,
    'the one that came later to be covered',
  );
});

story('dynamics: a page that comes back is as it was left, and follows what changed meanwhile', async t => {
  const page = await t.openThread([HOSTILE[0], KIND[0]]);
  await untilCovered(page, [HOSTILE[0]]);
  const other = t.serve('<!doctype html><title>Elsewhere</title><p>Elsewhere.</p>');
  await page.goto(other);
  await until(async () => (await t.extension.badge(page.tabId)) === '', 'the badge to go');
  await page.evaluate(() => history.back());
  await untilCovered(page, [HOSTILE[0]]);
  await until(async () => (await t.extension.badge(page.tabId)) === '1', 'the badge to come back');
  await page.goto(other);
  await t.extension.change({ mode: 'off' });
  await page.evaluate(() => history.back());
  await until(async () => (await page.url()).includes('thread'), 'the page to come back');
  await untilCovered(page, []);
});

/** Adds messages to a live chat at a steady pace, taking old ones out, as live chats do. */
const chat = (page, plan, perSecond, kept) =>
  page.evaluate(
    (plan, perSecond, kept) => {
      const template = document.querySelector('yt-live-chat-text-message-renderer');
      const list = template.parentElement;
      let next = 0;
      const began = performance.now();
      const add = () => {
        const due = Math.min(plan.length, Math.floor(((performance.now() - began) / 1000) * perSecond));
        for (; next < due; next++) {
          const item = template.cloneNode(true);
          item.id = `Burst${next}`;
          item.querySelector('#author-name').textContent = `Guest ${next}`;
          const message = item.querySelector('#message');
          message.textContent = plan[next];
          list.append(item);
          while (list.children.length > kept) list.firstElementChild.remove();
        }
        if (next < plan.length) setTimeout(add, 20);
        else window.chatEnded = true;
      };
      add();
    },
    plan,
    perSecond,
    kept,
  );

story(
  'dynamics: in a chat of 50 messages a second no hostile one stays in sight',
  async t => {
    const { url, hostile } = readFixtures().find(({ name }) => name === 'youtube-live');
    const page = await t.open(url);
    await untilCovered(page, hostile);
    const plan = Array.from({ length: 300 }, (_, at) =>
      at % 10 === 9 ? HOSTILE[at % HOSTILE.length] : `${KIND[at % KIND.length]} (${at})`,
    );
    await chat(page, plan, 50, 120);
    await page.until('the chat to end', () => window.chatEnded === true);
    const left = await page.evaluate(() =>
      [...document.querySelectorAll('[id^="Burst"] #message')].map(({ textContent }) => textContent),
    );
    const harsh = left.filter(text => HOSTILE.includes(text));
    assert.ok(harsh.length >= 10);
    await until(async () => (await covered(page)).length === harsh.length, 'all hostile ones to be covered');
    await judged(t, page);
    const { found, failed } = (await t.summary(page)).counts;
    assert.equal(failed, 0);
    assert.equal(found, left.length);
  },
  { limit: 120_000 },
);

story(
  'dynamics: a list of 20,000 whose nodes are used again shows each comment as what it is',
  async t => {
    const rows = 14;
    const script = `<script>
      const HARSH = ${JSON.stringify(HOSTILE)}, MILD = ${JSON.stringify(KIND)};
      window.textOf = at => at % 7 === 3 ? HARSH[at % HARSH.length] : MILD[at % MILD.length] + ' No. ' + at;
      const list = document.querySelector('.comment-list');
      const template = list.firstElementChild.cloneNode(true);
      list.replaceChildren(...Array.from({ length: ${rows} }, () => template.cloneNode(true)));
      window.showFrom = from => {
        [...list.children].forEach((item, row) => {
          const at = from + row;
          item.id = 'comment-' + (at + 1);
          item.querySelector('.fn').textContent = 'Person ' + at;
          item.querySelector('.comment-content p').firstChild.data = textOf(at);
        });
      };
      showFrom(0);
    </script>`;
    const page = await t.openThread([KIND[0]], { more: script });
    for (const from of [0, 40, 4_000, 19_986, 3]) {
      await page.evaluate(from => window.showFrom(from), from);
      const harsh = Array.from({ length: rows }, (_, row) => from + row).filter(at => at % 7 === 3);
      await untilCovered(
        page,
        harsh.map(at => HOSTILE[at % HOSTILE.length]),
      );
    }
    // The whole of it in passing, faster than anybody reads.
    await page.evaluate(async () => {
      for (let from = 0; from <= 19_986; from += 250) {
        window.showFrom(from);
        await new Promise(resolve => requestAnimationFrame(resolve));
      }
    });
    const last = Array.from({ length: rows }, (_, row) => 19_750 + row).filter(at => at % 7 === 3);
    await untilCovered(
      page,
      last.map(at => HOSTILE[at % HOSTILE.length]),
    );
    assert.equal((await t.summary(page)).counts.found, rows);
    await t.extension.change({ mode: 'off' });
    await untilCovered(page, []);
    assert.ok(!(await source(page)).includes('data-cybercare'));
  },
  { limit: 120_000 },
);
