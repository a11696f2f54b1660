import assert from 'node:assert/strict';
import { pressOn, text } from '../harness/controls.mjs';
import { story } from '../harness/story.mjs';
import { untilCovered } from '../harness/thread.mjs';
import { sleep, until } from '../harness/wait.mjs';
import { HOSTILE, KIND } from '../words.mjs';

/** Numbers of kind and hostile comments: counted once, kept without a word, seen in the options. */

const THREAD = [KIND[0], HOSTILE[0], KIND[1], HOSTILE[2]];
const COVERED = [HOSTILE[0], HOSTILE[2]];

const counted = async t => {
  const days = await t.extension.message('insights');
  return days.flatMap(({ sites }) =>
    sites.map(({ hostname, kind, hostile }) => ({
      hostname,
      kind,
      hostile: Object.values(hostile).reduce((sum, count) => sum + count, 0),
    })),
  );
};
const untilCounted = (t, hostile) =>
  until(async () => (await counted(t))[0]?.hostile === hostile, `${hostile} hostile comments to be counted`);

async function openWeek(t) {
  const options = await t.openOwn('options/index.html');
  await options.resize(900, 900);
  await options.until('the week', () => document.querySelector('.chart, .insights-empty') !== null);
  return options;
}

async function readThread(t) {
  await t.extension.message('wipeInsights');
  const page = await t.openThread(THREAD);
  await untilCovered(page, COVERED);
  await untilCounted(t, 2);
  return page;
}

story('the week counts each comment once a visit, whatever is switched', async t => {
  const page = await readThread(t);
  for (const mode of ['off', 'gentle', 'reader']) await t.extension.change({ mode });
  await untilCovered(page, COVERED);
  await sleep(1500);
  const [{ hostname, kind, hostile }] = await counted(t);
  assert.equal(hostname, 'blog.example.org');
  assert.equal(hostile, 2);
  assert.ok(kind >= 1, 'kind comments count too');
});

story('the week keeps numbers and no words', async t => {
  await readThread(t);
  const stored = JSON.stringify(await t.extension.ask(api => api.storage.local.get(null)));
  for (const words of THREAD) assert.ok(!stored.includes(words.slice(0, 20)), words);
  assert.ok(!stored.includes('Person'), 'no author is kept');
});

story('the week is seen in the options, as a picture, in words and as a table, and wiped', async t => {
  await readThread(t);
  const options = await openWeek(t);
  assert.match(
    await text(options),
    /In the last seven days you came across \d kind comments? and 2 hostile ones/,
  );
  await pressOn(options, 'Day by day, as a table');
  await options.until('the table', () => document.querySelectorAll('.day-table tbody tr').length === 1);
  await pressOn(options, '90 days');
  await options.until('a longer picture', () => document.querySelectorAll('.chart-day').length === 90);
  await pressOn(options, 'Forget these numbers');
  await options.until('the question', () => document.querySelector('.confirm') !== null);
  await pressOn(options, 'Forget them');
  await options.until('nothing to be left', () => document.querySelector('.insights-empty') !== null);
  assert.deepEqual(await counted(t), []);
});

story('the week counts nothing when that is switched off', async t => {
  await t.extension.message('wipeInsights');
  await t.extension.change({ insights: false });
  const page = await t.openThread(THREAD);
  await untilCovered(page, COVERED);
  await sleep(1500);
  assert.deepEqual(await counted(t), []);
});

story('after many hostile comments the popup suggests a break, until it is told not today', async t => {
  await t.extension.change({ breakAfter: 10 });
  const page = await t.openThread(
    Array.from({ length: 12 }, (_, i) => `${HOSTILE[i % 2]} ${'Again.'.repeat(i)}`),
  );
  await until(async () => (await t.extension.message('breakHint')) !== null, 'reason for a break');
  const open = async () => {
    const popup = await t.openOwn(`popup/index.html?tab=${page.tabId}`);
    await popup.until('the state', () => document.querySelector('.state-sentence') !== null);
    return popup;
  };
  const popup = await open();
  await popup.until('the sentence', () => document.querySelector('.break-hint') !== null);
  await pressOn(popup, 'Not today');
  await popup.until('the answer', () => document.activeElement.closest('.break-hint') !== null);
  assert.equal(await t.extension.message('breakHint'), null);
  await t.extension.ask(api => api.storage.local.remove('breakSilenced'));
  await t.extension.ask(api => api.storage.session.remove('recentHostile'));
});
