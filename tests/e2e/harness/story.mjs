import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The runner: stories are told one after the other in one browser, each with a time limit, and each starts from the
 * extension's default settings. A story that fails is told once more, and counted as such; one that fails twice leaves pictures of the open
 * pages and does not stop the others.
 */

const DEFAULT_LIMIT = 60_000;

const stories = [];

/**
 * @param {string} title the sentence you would say
 * @param {(t: object) => Promise<void>} tell
 * @param {{ limit?: number, only?: 'chromium' | 'firefox' }} options
 */
export function story(title, tell, options = {}) {
  stories.push({ title, tell, limit: DEFAULT_LIMIT, ...options });
}

async function tellOne(tell, world) {
  await world.begin();
  await tell(world);
  await world.end();
}

const within = (limit, work) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not done within ${limit / 1000} s.`)), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

const slug = title =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60);

async function photograph(pages, folder, title) {
  mkdirSync(folder, { recursive: true });
  for (const [index, page] of pages.entries()) {
    await page.screenshot(join(folder, `${slug(title)}-${index}.png`)).catch(() => {});
  }
}

/** What went wrong, and the lines of the stories it came from; the runner's own lines say nothing. */
const explain = error =>
  String(error.stack ?? error)
    .split('\n')
    .filter(line => !/^\s+at /.test(line) || line.includes('/stories/'))
    .map(line => `         ${line}`)
    .join('\n');

/** How it ended, in one line. Stories that passed the second time are among those that passed, and are counted again. */
export const summed = ({ passed, again, failures }) =>
  `${passed} passed${again.length > 0 ? ` (${again.length} told again: ${again.join('; ')})` : ''}, ${failures.length} failed`;

/**
 * Tells the stories whose title holds the text.
 * @param {{ family: string, text?: string, world: object, pictures: string }} options
 *   `world` is what stories are given; its `begin` and `end` frame each of them
 */
export async function tellStories({ family, text = '', world, pictures }) {
  const [failures, again] = [[], []];
  let passed = 0;
  for (const { title, tell, limit, only } of stories) {
    if ((only && only !== family) || !title.toLowerCase().includes(text.toLowerCase())) continue;
    const start = performance.now();
    const name = `${family}: ${title}`;
    const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
    const failed = () =>
      within(limit, tellOne(tell, world)).then(
        () => null,
        error => error,
      );
    let failure = await failed();
    const hasFailed = failure !== null;
    if (hasFailed) {
      await photograph(world.openPages(), pictures, name);
      // Machines that run tests are busy ones. A story that only fails the first time is told in the log.
      console.log(`again  ${name} (${seconds()})\n${explain(failure)}`);
      await world.clear();
      failure = await failed();
    }
    if (failure) {
      failures.push(name);
      console.log(`not ok ${name} (${seconds()})\n${explain(failure)}`);
      await photograph(world.openPages(), pictures, name);
    } else {
      passed += 1;
      if (hasFailed) again.push(name);
      console.log(`ok     ${name} (${seconds()})`);
    }
    await world.clear();
  }
  return { passed, again, failures };
}
