import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { axeViolations, fillIn, pressOn, text } from '../harness/controls.mjs';
import { exportFrom, pressIn } from '../harness/proof.mjs';
import { story } from '../harness/story.mjs';
import { marked, untilCovered } from '../harness/thread.mjs';
import { until } from '../harness/wait.mjs';
import { HOSTILE, KIND } from '../words.mjs';

/** Proof: kept from the popup and the menu, found again in the options, taken along, deleted. */

const THREAD = [KIND[0], HOSTILE[0], KIND[1], HOSTILE[2]];
const COVERED = [HOSTILE[0], HOSTILE[2]];
const ALL = { before: null, limit: 50, hostname: '', tag: '', text: '' };

const sha256 = bytes => createHash('sha256').update(bytes).digest('hex');

const forget = t => t.extension.message('deleteEvidence', { ids: 'all' });
const list = async (t, query) => (await t.extension.message('evidenceList', { ...ALL, ...query })).rows;
const details = (t, id) => t.extension.message('evidenceDetails', { id });

async function openThread(t, thread = THREAD, covered = COVERED) {
  await forget(t);
  const page = await t.openThread(thread);
  await untilCovered(page, covered);
  return page;
}

/** Saves everything that is covered, as the popup would. */
async function saveCovered(t, page, picture = false) {
  const { covered } = await t.summary(page);
  const comments = covered.map(({ id }) => ({ id, frameId: 0 }));
  return t.extension.message('saveEvidence', { tabId: page.tabId, comments, picture });
}

async function openPopup(t, page) {
  const popup = await t.openOwn(`popup/index.html?tab=${page.tabId}`);
  await popup.resize(360, 600);
  await popup.until('the covered comments', () => document.querySelectorAll('.covered-item').length === 2);
  return popup;
}

/** Opens the part of the options, with this many lines in it. */
async function openProof(t, lines) {
  const page = await t.openOwn('options/index.html#proof');
  await page.resize(900, 900);
  // What is counted comes after the first lines, and moves them.
  await page.until(
    'the lines and their number',
    lines =>
      document.querySelectorAll('.record').length === lines &&
      document.querySelector('.proof-count').innerText !== '',
    lines,
  );
  return page;
}

/** Changes what is stored behind the background's back, as a broken disk would. */
const tamper = (t, change) =>
  t.extension.ask(
    (_, change) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('evidence');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction('records', 'readwrite');
          const records = writing.objectStore('records');
          const reading = records.getAll();
          reading.onsuccess = () => {
            const [first] = reading.result;
            if (change.words !== undefined) {
              first.facts.words = change.words;
              records.put(first);
            }
            if (change.broken) records.put({ id: first.id, facts: 'gone' });
            for (let index = 0; index < (change.copies ?? 0); index++) {
              const { id, ...copy } = structuredClone(first);
              copy.facts.author = `Person ${index}`;
              copy.facts.words = `Turnip number ${index}. ${copy.facts.words}`;
              records.add(copy);
            }
          };
          writing.oncomplete = () => {
            database.close();
            resolve(null);
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    change,
  );

const utf8 = bytes => Buffer.from(bytes).toString('utf8');

/** Each line of the list of hashes is that of its file, and no file is left out. */
function checkSums(files) {
  const lines = utf8(files['SHA256SUMS.txt']).trimEnd().split('\n');
  const named = lines.map(line => /^([0-9a-f]{64}) {2}(.+)$/.exec(line));
  assert.deepEqual(
    named.map(([, , path]) => path).sort(),
    Object.keys(files)
      .filter(path => path !== 'SHA256SUMS.txt')
      .sort(),
  );
  for (const [, hash, path] of named) assert.equal(sha256(files[path]), hash, path);
}

story(
  'a covered comment is saved as proof from the popup: its words, who, where, when, and their hash',
  async t => {
    const page = await openThread(t);
    await t.extension.change({ proofPictures: false });
    const popup = await openPopup(t, page);
    await pressOn(popup, 'Save as proof');
    await popup.until('the word that it is saved', () => document.body.innerText.includes('Saved as proof.'));
    const [row, ...others] = await list(t);
    assert.equal(others.length, 0);
    assert.deepEqual([row.author, row.hostname, row.broken], ['Person 2', 'blog.example.org', false]);
    assert.ok(!JSON.stringify(row).includes(HOSTILE[0]), 'the list holds no words');
    const { record, canonical, intact } = await details(t, row.id);
    const { facts } = record;
    assert.equal(facts.words, HOSTILE[0]);
    assert.equal(facts.address, await page.url());
    assert.equal(facts.title, 'Kitchen dance');
    assert.equal(facts.permalink, `${await page.url()}#comment-2`);
    assert.equal(facts.time, '2026-11-20T10:00:00Z');
    assert.equal(facts.site.name, 'WordPress');
    assert.ok(facts.scores.toxicity > 0.5 && facts.kinds.length > 0 && facts.language === 'en');
    assert.match(facts.savedAt, /[+-]\d\d:\d\d$/);
    assert.ok(Math.abs(Date.parse(facts.savedAt) - Date.now()) < 60_000);
    assert.equal(sha256(canonical), record.sha256, 'the hash is that of the canonical facts');
    assert.deepEqual(JSON.parse(canonical), facts);
    assert.ok(intact);
    assert.deepEqual(await marked(page, 'covered'), COVERED, 'nothing changed on the page');
    await pressOn(popup, 'Save as proof');
    await popup.until('the word that it was', () =>
      document.body.innerText.includes('This is kept already.'),
    );
    assert.equal((await list(t)).length, 1);
    assert.deepEqual(await axeViolations(popup), []);
  },
);

story(
  'proof with a picture: the words are shown for it, each picture once, and all is as before',
  async t => {
    const far = Array.from({ length: 30 }, (_, index) => `${KIND[0]} (${index})`);
    const page = await openThread(t, [KIND[1], HOSTILE[0], ...far, HOSTILE[2]], COVERED);
    await page.resize(900, 700);
    await page.evaluate(() => {
      scrollTo(0, 120);
      window.marks = [];
      const body = document.querySelector('[data-cybercare="covered"]');
      new MutationObserver(() => window.marks.push(body.getAttribute('data-cybercare'))).observe(body, {
        attributeFilter: ['data-cybercare'],
      });
    });
    await page.show();
    await t.browser.callOn(page);
    const outcome = await saveCovered(t, page, true);
    assert.deepEqual(outcome, { saved: 2, already: 0, pictured: 2, noPicture: null, refused: null });
    const kept = await Promise.all((await list(t)).map(({ id }) => details(t, id)));
    const hashes = kept.map(({ record, picture, intact }) => {
      const bytes = Buffer.from(picture.replace(/^data:image\/jpeg;base64,/, ''), 'base64');
      assert.deepEqual([...bytes.subarray(0, 2)], [0xff, 0xd8], 'a JPEG');
      assert.equal(sha256(bytes), record.facts.picture.sha256);
      assert.equal(bytes.length, record.facts.picture.bytes);
      assert.ok(intact);
      return record.facts.picture.sha256;
    });
    assert.equal(new Set(hashes).size, 2, 'the comments are a long way apart: each has its own picture');
    await until(async () => (await page.evaluate(() => scrollY)) === 120, 'the page to scroll back');
    await until(async () => (await marked(page, 'covered')).length === 2, 'both to be covered again');
    assert.deepEqual(await page.evaluate(() => window.marks), ['revealed', 'covered']);
  },
);

story('without the right to see the tab the words are kept, and the person is told', async t => {
  const page = await openThread(t);
  const popup = await openPopup(t, page);
  await pressOn(popup, 'Save as proof');
  await popup.until('the reason', () => document.body.innerText.includes('There is no picture'));
  assert.equal((await list(t)).length, 1);
  await until(async () => (await marked(page, 'covered')).length === 2, 'both to be covered again');
});

story('what is saved of a softened comment is the original', async t => {
  await forget(t);
  await t.extension.change({ mode: 'gentle' });
  const original = 'You pathetic clown, the bridge was closed on Monday.';
  const page = await t.openThread([KIND[0], original]);
  await until(async () => (await t.summary(page)).counts.softened === 1, 'the comment to be softened');
  await page.show();
  await t.browser.callOn(page);
  await page.evaluate(() => {
    window.seen = new Set();
    new MutationObserver(() => window.seen.add(document.querySelector('#comment-2 p').innerText)).observe(
      document.querySelector('#comment-2'),
      { subtree: true, childList: true, characterData: true, attributes: true },
    );
  });
  assert.deepEqual((await saveCovered(t, page, true)).pictured, 1);
  const [row] = await list(t);
  assert.equal((await details(t, row.id)).record.facts.words, original);
  await until(async () => (await marked(page, 'softened')).length === 1, 'the softer words to be back');
  const seen = await page.evaluate(() => [...window.seen]);
  assert.ok(seen.includes(original), `the original stood there for the picture: ${seen}`);
});

story('a selection is saved from the menu, on any page, and the popup says so', async t => {
  await forget(t);
  const page = await t.openThread([KIND[0]]);
  await page.show();
  await t.browser.callOn(page);
  const setPanel = path =>
    t.extension.ask((api, path) => api.action.setPopup({ popup: path && api.runtime.getURL(path) }), path);
  await setPanel('');
  const words = 'You pathetic turnip, nobody wants to see your dancing.';
  const pageUrl = await page.url();
  await t.browser.chooseMenu({ menuItemId: 'save-proof', selectionText: words, pageUrl }, page.tabId);
  const find = async () => {
    for (const one of await t.browser.pages())
      if ((await one.url().catch(() => '')).includes('/popup/index.html')) return one;
    return null;
  };
  const popup = await until(find, 'the popup to open');
  await setPanel('popup/index.html');
  t.openPages().push(popup);
  await popup.until('the word that it is saved', () => document.body.innerText.includes('Saved as proof.'));
  const [row] = await list(t);
  const { facts } = (await details(t, row.id)).record;
  assert.deepEqual([facts.words, facts.address, facts.author], [words, pageUrl, null]);
  assert.ok(facts.kinds.length > 0, 'it was judged');
  assert.ok(facts.picture, 'with a picture: the person sees the words as they select them');
});

story('kept proof is read, noted, found and deleted in the options', async t => {
  const page = await openThread(t);
  await saveCovered(t, page);
  const options = await openProof(t, 2);
  assert.ok(!(await text(options)).includes(HOSTILE[2]), 'the words are kept back until asked for');
  await pressOn(options, 'Details');
  await options.until('the details', () => document.querySelector('.record-list') !== null);
  await pressOn(options, 'Read the words');
  await options.until('the words', words => document.body.innerText.includes(words), HOSTILE[2]);
  await fillIn(options, '.record-note textarea', 'Sent to the school.');
  await fillIn(options, '.record-note input', 'school, , school ,urgent');
  await options.evaluate(() => document.activeElement.blur());
  await options.until('the tags', () => document.querySelectorAll('.record .chip').length === 2);
  const [row] = await list(t, { tag: 'urgent' });
  const { record, intact } = await details(t, row.id);
  assert.deepEqual([record.note, record.tags, intact], ['Sent to the school.', ['school', 'urgent'], true]);
  assert.deepEqual(await axeViolations(options), []);

  await fillIn(options, '.proof-filters input', 'nothing of this kind');
  await options.until('nothing to be found', () => document.querySelectorAll('.record').length === 0);
  await fillIn(options, '.proof-filters input', 'SCHOOL');
  await options.until('what was noted', () => document.querySelectorAll('.record').length === 1);
  assert.ok(!(await text(options)).includes('Delete everything'), 'what is not shown is not deleted unseen');
  await options.evaluate(() => document.querySelector('.record input').click());
  await options.until('one selected', () => document.body.innerText.includes('1 selected'));
  await fillIn(options, '.proof-filters input', '');
  await options.until('all', () => document.querySelectorAll('.record').length === 2);
  await options.until('none selected', () => !document.body.innerText.includes('1 selected'));
  await pressOn(options, 'Details');
  await options.until('the details', () => document.querySelector('.record-list') !== null);

  await pressIn(options, '.record-details', 'Delete');
  await options.until('the question', () => document.querySelector('.confirm') !== null);
  assert.equal((await list(t)).length, 2, 'nothing goes before the answer');
  await options.press('Escape');
  await options.until('the question to go', () => document.querySelector('.confirm') === null);
  await pressIn(options, '.record-details', 'Delete');
  await options.until('the question', () => document.querySelector('.confirm') !== null);
  await pressIn(options, '.confirm', 'Delete');
  await options.until('the line to go', () => document.querySelectorAll('.record').length === 1);
  assert.equal(await options.evaluate(() => document.activeElement.className), 'proof-count');
  assert.deepEqual(
    (await list(t)).map(({ author }) => author),
    ['Person 2'],
  );

  await pressOn(options, 'Delete everything');
  await options.until('the question', () => document.querySelector('.confirm') !== null);
  await pressIn(options, '.confirm', 'Delete everything');
  await options.until('none', () => document.body.innerText.includes('Nothing is saved yet.'));
  assert.equal((await list(t)).length, 0);
});

story('proof is exported as a folder whose every byte can be checked', async t => {
  const nasty = `=cmd|' /C calc'!A0 you stupid turnip, "idiot" <script>alert(1)</script> <img src=x onerror=alert(2)>`;
  const page = await openThread(t, [KIND[0], HOSTILE[0], HOSTILE[2]]);
  await page.show();
  await t.browser.callOn(page);
  await saveCovered(t, page, true);
  await page.evaluate(() => scrollTo(0, 0));
  await t.extension.ask(api => api.action.setPopup({ popup: '' }));
  await t.browser.chooseMenu(
    { menuItemId: 'save-proof', selectionText: nasty, pageUrl: await page.url() },
    page.tabId,
  );
  await until(async () => (await list(t)).length === 3, 'the selection to be kept');
  await t.extension.ask(api => api.action.setPopup({ popup: api.runtime.getURL('popup/index.html') }));
  for (const one of await t.browser.pages())
    if ((await one.url().catch(() => '')).includes('/popup/index.html')) await one.close();

  const options = await openProof(t, 3);
  const files = await exportFrom(options, 'Export everything');
  checkSums(files);
  const kept = await Promise.all((await list(t)).reverse().map(({ id }) => details(t, id)));
  for (const [index, { record, canonical }] of kept.entries()) {
    const bytes = files[`records/000${index + 1}.json`];
    assert.equal(utf8(bytes), canonical);
    assert.equal(sha256(bytes), record.sha256, 'the hash of the file is that of the record');
  }
  const pictures = Object.keys(files).filter(path => path.startsWith('pictures/'));
  assert.deepEqual(
    new Set(pictures.map(path => sha256(files[path]))),
    new Set(kept.map(({ record }) => record.facts.picture.sha256)),
  );
  const table = utf8(files['records.csv']);
  assert.ok(table.startsWith('\ufeff') && table.endsWith('\r\n'));
  assert.ok(table.includes(`,"'=cmd|' /C calc'!A0 you stupid turnip, ""idiot"" <script>`), 'no formula');
  const report = utf8(files['report.html']);
  assert.ok(!/<script|<img src=x|javascript:/i.test(report), 'words are only ever words');
  assert.ok(report.includes('&lt;script&gt;alert(1)&lt;/script&gt;') && report.includes(HOSTILE[0]));
  for (const { record } of kept) assert.ok(report.includes(record.sha256));
  assert.match(utf8(files['README.txt']), /sha256sum -c SHA256SUMS\.txt/);

  const shown = await t.open(t.serve(report));
  const seen = await text(shown);
  assert.ok(seen.includes(nasty), 'the report shows the words as they were');
  assert.deepEqual(
    await shown.evaluate(() => [...document.images].map(image => image.naturalWidth > 0)),
    pictures.map(() => true),
  );
  assert.deepEqual(await axeViolations(shown), []);

  await options.show();
  await options.evaluate(() => document.querySelector('.record input').click());
  await options.until('one selected', () => document.body.innerText.includes('1 selected'));
  const some = await exportFrom(options, 'Export what is selected');
  assert.deepEqual(
    Object.keys(some).filter(path => path.startsWith('records/')),
    ['records/0001.json'],
  );
  checkSums(some);
});

story('a damaged record has its line, and a changed one says so; the others are as they were', async t => {
  const page = await openThread(t);
  await saveCovered(t, page);
  await tamper(t, { words: 'What a lovely person you are.' });
  const [intact, changed] = await Promise.all((await list(t)).map(({ id }) => details(t, id)));
  assert.deepEqual([intact.intact, changed.intact], [true, false]);
  await tamper(t, { broken: true });
  const options = await openProof(t, 2);
  await options.until('the damaged one', () => document.body.innerText.includes('Damaged record'));
  assert.match(await text(options), /Person 4/);
  assert.deepEqual(await axeViolations(options), []);
  const files = await exportFrom(options, 'Export everything');
  assert.match(utf8(files['damaged/1.json']), /gone/);
  checkSums(files);
});

story('five thousand records: the first lines are there at once, and all can be searched', async t => {
  const page = await openThread(t);
  await saveCovered(t, page);
  await tamper(t, { copies: 4998 });
  const options = await t.openOwn('options/index.html#proof');
  const first = await options.until(
    'the first lines',
    () => document.querySelectorAll('.record').length === 50 && performance.now(),
  );
  const counted = await options.until(
    'the count',
    () => document.body.innerText.includes('5,000 texts kept') && performance.now(),
  );
  const begun = await options.evaluate(() => {
    const field = document.querySelector('.proof-filters input');
    field.value = 'turnip number 17.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return performance.now();
  });
  const found = await options.until(
    'the one',
    () => document.querySelectorAll('.record').length === 1 && performance.now(),
  );
  console.log(
    `       5,000 records: first lines ${Math.round(first)} ms, counted ${Math.round(counted)} ms, searched ${Math.round(found - begun)} ms`,
  );
  assert.ok(first < 3000, `the first lines took ${first} ms`);
  assert.ok(found - begun < 3000, `the search took ${found - begun} ms`);
  await forget(t);
});

story(
  'a full disk: what was kept stays, and the person is told',
  async t => {
    const page = await openThread(t);
    const { covered } = await t.summary(page);
    const save = id =>
      t.extension.message('saveEvidence', {
        tabId: page.tabId,
        comments: [{ id, frameId: 0 }],
        picture: false,
      });
    assert.equal((await save(covered[0].id)).saved, 1);
    // Browsers remember for a while how much room there was, so a small disk is not noticed at once.
    await t.browser.inWorker(`
      globalThis.add = IDBObjectStore.prototype.add;
      IDBObjectStore.prototype.add = () => { throw new DOMException('no room', 'QuotaExceededError'); };
    `);
    try {
      assert.deepEqual(await save(covered[1].id), {
        ...{ saved: 0, already: 0, pictured: 0, noPicture: null },
        refused: 'full',
      });
      assert.equal((await list(t)).length, 1);
    } finally {
      await t.browser.inWorker('IDBObjectStore.prototype.add = globalThis.add');
    }
    assert.equal((await save(covered[1].id)).saved, 1);
  },
  { only: 'chromium' },
);
