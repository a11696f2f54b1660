import assert from 'node:assert/strict';
import { COVERED, openCovered, THREAD } from '../covered-thread.mjs';
import { story } from '../harness/story.mjs';
import { covered, marked, source, untilCovered } from '../harness/thread.mjs';
import { sleep, until } from '../harness/wait.mjs';
import { HOSTILE, KIND } from '../words.mjs';

/** Switches: off, this site, this tab, how much, which kinds. None of them judges anything again. */

/** With a dead worker, a model that sleeps afterwards proves that nothing was judged. */
async function withoutJudging(t, change) {
  await t.browser.killWorker();
  await change();
  assert.equal((await t.extension.message('modelStatus')).state, 'asleep', 'something was judged again');
}

const everyKind = (t, treatment) =>
  Object.fromEntries(Object.keys(t.defaults.treatments).map(kind => [kind, treatment]));

story('mode off and on again: restored byte for byte, then covered without judging', async t => {
  const { page, before } = await openCovered(t);
  await withoutJudging(t, async () => {
    await t.extension.change({ mode: 'off' });
    await untilCovered(page, []);
    assert.equal(await source(page), before);
    await t.extension.change({ mode: 'reader' });
    await untilCovered(page, COVERED);
  });
});

story('off on this site and on again: the same', async t => {
  const { page, before } = await openCovered(t);
  await withoutJudging(t, async () => {
    await t.extension.change({ sitesOff: ['blog.example.org'] });
    await untilCovered(page, []);
    assert.equal(await source(page), before);
    await t.extension.change({ sitesOff: [] });
    await untilCovered(page, COVERED);
  });
});

story('off on another site changes nothing here', async t => {
  const { page } = await openCovered(t);
  await t.extension.change({ sitesOff: ['x.com'] });
  await sleep(300);
  assert.equal((await covered(page)).length, 2);
});

story('pausing this tab rests this tab only; resuming covers again without judging', async t => {
  const { page, before } = await openCovered(t);
  const other = await t.openThread(THREAD);
  await untilCovered(other, COVERED);
  await page.show();
  await withoutJudging(t, async () => {
    await t.extension.message('pauseTab', { tabId: page.tabId, minutes: 15 });
    await untilCovered(page, []);
    assert.equal(await source(page), before);
    assert.equal((await covered(other)).length, 2);
    await t.extension.message('resumeTab', { tabId: page.tabId });
    await untilCovered(page, COVERED);
  });
});

story('a paused tab stays paused when its page loads again', async t => {
  const { page } = await openCovered(t);
  await t.extension.message('pauseTab', { tabId: page.tabId, minutes: null });
  await untilCovered(page, []);
  await page.reload();
  await sleep(1000);
  assert.deepEqual(await covered(page), []);
});

story('a kind of hostility can be shown, covered or collapsed; nothing is judged again', async t => {
  // The place for signs stands on every page with comments, whatever is in them.
  await t.extension.change({ kindMarks: false });
  const { page, before } = await openCovered(t);
  await withoutJudging(t, async () => {
    await t.extension.change({ treatments: everyKind(t, 'show') });
    await untilCovered(page, []);
    assert.equal(await source(page), before);
    await t.extension.change({ treatments: everyKind(t, 'collapse') });
    await until(async () => (await marked(page, 'collapsed')).length === 2, 'two thin lines');
    await t.extension.change({ treatments: t.defaults.treatments });
    await until(async () => (await marked(page, 'covered')).length === 2, 'two covers');
  });
});

story('less, balanced, more: each covers at least what the one before covers', async t => {
  const graded = [
    ...HOSTILE,
    ...KIND,
    'This is stupid.',
    'You clearly have no idea what you are talking about.',
    'That was a dumb take, honestly.',
    'Your dancing is terrible, stop it.',
    'What an annoying man.',
    'C’est nul, franchement.',
    'Tu racontes vraiment n’importe quoi.',
    'Quel clown, celui-là.',
    'Liar.',
    'You should be ashamed.',
    'What a fool.',
    'He is a bit of a clown.',
    'Tu es ridicule.',
    'Menteur.',
    'Va te coucher.',
    'Tais-toi un peu.',
    'Quelle honte, ce type.',
    'On s’en fiche de ta vie.',
    'Ils sont vraiment bêtes.',
  ];
  const page = await t.openThread(graded);
  await until(
    async () => (await t.summary(page)).counts.waiting === 0 && (await covered(page)).length > 0,
    'everything to be judged',
  );
  const at = async sensitivity => {
    await t.extension.change({ sensitivity });
    await sleep(400);
    return new Set(await covered(page));
  };
  const [less, balanced, more] = [await at('less'), await at('balanced'), await at('more')];
  for (const text of less) assert.ok(balanced.has(text), `“less” covers what “balanced” shows: ${text}`);
  for (const text of balanced) assert.ok(more.has(text), `“balanced” covers what “more” shows: ${text}`);
  assert.ok(less.size < more.size, `${less.size} and ${more.size} covered: the steps make no difference`);
});

story('the marker speaks French when the person does', async t => {
  await t.extension.change({ language: 'fr' });
  const page = await t.openThread(THREAD);
  await untilCovered(page, COVERED);
  const nodes = await page.accessibility();
  const name = 'Commentaire masqué par Cybercare. L’afficher';
  assert.equal(nodes.filter(node => /button/i.test(node.role) && node.name === name).length, 2);
});
