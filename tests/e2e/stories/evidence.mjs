import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { axeViolations, pressOn, text } from '../harness/controls.mjs';
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

async function openThread(t) {
  await forget(t);
  const page = await t.openThread(THREAD);
  await untilCovered(page, COVERED);
  return page;
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
  await page.until('the lines', lines => document.querySelectorAll('.record').length === lines, lines);
  return page;
}

story(
  'a covered comment is saved as proof from the popup: its words, who, where, when, and their hash',
  async t => {
    const page = await openThread(t);
    await t.extension.change({ proofPictures: false });
    const popup = await openPopup(t, page);
    const before = Date.now();
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
    assert.deepEqual(facts.site.name, 'WordPress');
    assert.ok(facts.scores.toxicity > 0.5 && facts.kinds.length > 0 && facts.language === 'en');
    assert.match(facts.savedAt, /[+-]\d\d:\d\d$/);
    assert.ok(Math.abs(Date.parse(facts.savedAt) - before) < 60_000);
    assert.equal(sha256(canonical), record.sha256, 'the hash is that of the canonical facts');
    assert.deepEqual(JSON.parse(canonical), facts);
    assert.ok(intact);
    assert.deepEqual(await marked(page, 'covered'), COVERED, 'nothing changed on the page');
    await pressOn(popup, 'Save as proof');
    await popup.until('the word that it was', () => document.body.innerText.includes('It was saved before.'));
    assert.equal((await list(t)).length, 1);
    assert.deepEqual(await axeViolations(popup), []);
  },
);

story('what is saved of a softened comment is the original', async t => {
  await forget(t);
  await t.extension.change({ mode: 'gentle', proofPictures: false });
  const original = 'You pathetic clown, the bridge was closed on Monday.';
  const page = await t.openThread([KIND[0], original]);
  await until(async () => (await t.summary(page)).counts.softened === 1, 'the comment to be softened');
  const [{ id }] = (await t.summary(page)).covered;
  const saved = await t.extension.message('saveEvidence', {
    tabId: page.tabId,
    comments: [{ id, frameId: 0 }],
    picture: false,
  });
  assert.equal(saved.saved, 1);
  const [row] = await list(t);
  assert.equal((await details(t, row.id)).record.facts.words, original);
});

story('kept proof is read, noted and deleted in the options', async t => {
  const page = await openThread(t);
  const { covered } = await t.summary(page);
  const comments = covered.map(({ id }) => ({ id, frameId: 0 }));
  const outcome = await t.extension.message('saveEvidence', { tabId: page.tabId, comments, picture: false });
  assert.deepEqual([outcome.saved, outcome.refused], [2, null]);
  const options = await openProof(t, 2);
  assert.ok(!(await text(options)).includes(HOSTILE[2]), 'the words are kept back until asked for');
  await pressOn(options, 'Details');
  await options.until('the details', () => document.querySelector('.record-list') !== null);
  await pressOn(options, 'Read the words');
  await options.until('the words', words => document.body.innerText.includes(words), HOSTILE[2]);
  assert.deepEqual(await axeViolations(options), []);
});
