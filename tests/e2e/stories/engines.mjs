import assert from 'node:assert/strict';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/setup.mjs';
import { hasTopology, NO_TOPOLOGY, writeSeeded } from '../../google/seeded.mjs';
import { buildFor } from '../build.mjs';
import { story } from '../harness/story.mjs';
import { covered, untilCovered } from '../harness/thread.mjs';
import { until } from '../harness/wait.mjs';
import { HOSTILE, KIND } from '../words.mjs';

/** Google's model beside ours, in a build that holds it: real topology and vocabulary, seeded weights that call every English text an insult. */

const THREAD = [KIND[0], KIND[2], HOSTILE[2]];
const OURS = [HOSTILE[2]];
const GOOGLES = [KIND[0], HOSTILE[2]];

function buildWithGoogle(family) {
  const google = join(ROOT, '.cache', 'e2e', 'google');
  mkdirSync(google, { recursive: true });
  writeSeeded(google);
  return buildFor(family, { google });
}

/** The same extension with one bit of one shard changed. */
function withWrongBit(folder, name) {
  const damaged = join(ROOT, '.cache', 'e2e', name);
  rmSync(damaged, { recursive: true, force: true });
  cpSync(folder, damaged, { recursive: true });
  const shard = join(damaged, 'models/google/toxicity/group1-shard4of7');
  const bytes = readFileSync(shard);
  bytes[2_000_000] ^= 1;
  chmodSync(shard, 0o644);
  writeFileSync(shard, bytes);
  return damaged;
}

if (!hasTopology) console.log(`# the stories of Google’s model: ${NO_TOPOLOGY}`);
else {
  story(
    'Google’s model, chosen, judges English from then on, and French stays ours; and back',
    async t => {
      await t.extension.replace(buildWithGoogle(t.family));
      try {
        const page = await t.openThread(THREAD);
        await untilCovered(page, OURS);
        assert.equal((await t.extension.message('modelStatus')).google.state, 'asleep');
        await t.extension.change({ engine: 'google' });
        await untilCovered(page, GOOGLES);
        assert.equal((await t.extension.message('modelStatus')).google.state, 'ready');
        assert.equal((await t.extension.message('selfTest')).engine, 'google');
        await t.extension.change({ engine: 'ours' });
        await untilCovered(page, OURS);
      } finally {
        await t.extension.replace(t.folder);
      }
    },
    { limit: 120_000 },
  );

  story(
    'Google’s model with a wrong bit is not used: ours goes on, and that is said once',
    async t => {
      const folder = withWrongBit(buildWithGoogle(t.family), `${t.family}-google-flipped`);
      await t.extension.replace(folder);
      try {
        await t.extension.change({ engine: 'google' });
        const page = await t.openThread(THREAD);
        await untilCovered(page, OURS);
        const { state, google } = await t.extension.message('modelStatus');
        assert.deepEqual([state, google.state, google.failure], ['ready', 'failed', 'model-damaged']);
        const popup = await t.openOwn(`popup/index.html?tab=${page.tabId}`);
        const notices = () => [...document.querySelectorAll('.state-notice')].map(notice => notice.innerText);
        await popup.until('the notice', () => document.querySelectorAll('.state-notice').length === 1);
        assert.match((await popup.evaluate(notices))[0], /Google’s model .*own model reads English/);
      } finally {
        await t.extension.replace(t.folder);
      }
    },
    { limit: 120_000 },
  );
}

story('a choice of Google’s model that this build does not hold changes nothing', async t => {
  await t.extension.change({ engine: 'google' });
  const page = await t.openThread(THREAD);
  await untilCovered(page, OURS);
  const { google, state } = await t.extension.message('modelStatus');
  assert.deepEqual([google, state], [null, 'ready']);
  await until(async () => (await t.summary(page)).counts.waiting === 0, 'every comment to be judged');
  assert.equal((await covered(page)).length, OURS.length);
});
