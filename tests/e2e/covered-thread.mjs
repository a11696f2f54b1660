import { source, untilCovered } from './harness/thread.mjs';
import { until } from './harness/wait.mjs';
import { HOSTILE, KIND } from './words.mjs';

export const THREAD = [KIND[0], HOSTILE[0], KIND[1], HOSTILE[2]];
export const COVERED = [HOSTILE[0], HOSTILE[2]];

/** A thread that is covered, and how it was before: its source with Cybercare off. */
export async function openCovered(t) {
  await t.extension.change({ mode: 'off' });
  const page = await t.openThread(THREAD);
  const before = await source(page);
  await t.extension.change({ mode: 'reader' });
  await untilCovered(page, COVERED);
  await until(async () => (await t.summary(page)).counts.waiting === 0, 'every comment to be judged');
  return { page, before };
}
