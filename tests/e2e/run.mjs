import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../scripts/setup.mjs';
import { buildFor, TARGETS } from './build.mjs';
import { summed, tellStories } from './harness/story.mjs';
import './stories/sites.mjs';
import './stories/generic.mjs';
import './stories/reveal.mjs';
import './stories/changes.mjs';
import './stories/settings.mjs';
import './stories/faults.mjs';
import './stories/endings.mjs';
import './stories/surroundings.mjs';
import './stories/attacks.mjs';
import './stories/trust.mjs';
import './stories/pages.mjs';
import './stories/telephone.mjs';
import './stories/care-thread.mjs';
import './stories/model.mjs';
import './stories/gentle.mjs';
import './stories/soften-ui.mjs';
import './stories/pause.mjs';
import './stories/reply.mjs';
import './stories/coach.mjs';
import './stories/dynamics.mjs';
import './stories/frames.mjs';
import './stories/help.mjs';
import './stories/engines.mjs';
import './stories/insights.mjs';
import './stories/own-words.mjs';
import './stories/evidence.mjs';
import './stories/network.mjs';
import { createWorld } from './world.mjs';

/**
 * `node tests/e2e/run.mjs [--browser chromium|firefox] [--only TEXT] [--dist FOLDER]`: the stories, in real browsers.
 * `--dist` tells them of an extension that is built already, in FOLDER/chrome and FOLDER/firefox.
 */

/**
 * @param {'chromium' | 'firefox'} family
 * @returns {Promise<{ passed: number, again: string[], failures: string[] }>}
 */
export async function runStories(family, { text = '', dist } = {}) {
  const folder = dist ? join(dist, TARGETS[family]) : buildFor(family);
  const world = await createWorld(family, folder);
  console.log(`# ${family} ${world.browser.version}`);
  try {
    return await tellStories({ family, text, world, pictures: join(ROOT, '.cache', 'e2e', 'failures') });
  } finally {
    await world.close();
  }
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { browser: { type: 'string' }, only: { type: 'string' }, dist: { type: 'string' } },
  });
  const families = values.browser ? [values.browser] : Object.keys(TARGETS);
  let passed = 0;
  const [again, failures] = [[], []];
  for (const family of families) {
    const result = await runStories(family, { text: values.only, dist: values.dist });
    passed += result.passed;
    again.push(...result.again);
    failures.push(...result.failures);
  }
  console.log(summed({ passed, again, failures }));
  process.exitCode = failures.length > 0 ? 1 : 0;
}
