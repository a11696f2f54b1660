import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createExtension } from '../tests/e2e/harness/extension.mjs';
import { launch } from '../tests/e2e/harness/launch.mjs';
import { until } from '../tests/e2e/harness/wait.mjs';
import { needBrowser } from './browsers.mjs';
import { DEMO_HOSTS, demoComments, serveDemo } from './demo.mjs';
import { main, ROOT, setUp } from './setup.mjs';
import { runScript } from './tools.mjs';

/**
 * `npm start [-- --firefox] [--headless]`: a browser with Cybercare on a demonstration thread. Without a display it
 * prints what Cybercare found in the thread and takes a picture before and after.
 */

const FOLDER = join(ROOT, '.cache', 'demo');

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function buildFor(target) {
  const folder = join(FOLDER, target);
  const args = ['--target', target, '--out', folder, '--hosts', DEMO_HOSTS];
  if (!runScript('build.mjs', args)) throw new Error('The build failed: see its message above.');
  return folder;
}

/** A person looks for themselves, until they close the browser. */
async function show(browser, folder, url) {
  await browser.install(folder);
  await browser.open(url);
  console.log(`The thread is at ${url}. Close the browser to end.`);
  await browser.ended;
}

const KINDS = ['insult', 'identity_attack', 'threat', 'obscene', 'sexual_explicit', 'appearance'];

const strongest = scores => KINDS.reduce((best, kind) => (scores[kind] > scores[best] ? kind : best));

const cut = (text, width) => (text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width));

function row({ text }, verdict, done) {
  const { kind, scores } = verdict;
  const facts =
    kind === 'scored'
      ? [scores.toxicity.toFixed(2), `${strongest(scores)} ${scores[strongest(scores)].toFixed(2)}`]
      : ['–', `${kind}: ${verdict.reason}`];
  return [cut(text, 60), facts[0].padStart(8), facts[1].padEnd(22), done].join('  ');
}

/** What the marks in the page say was done with each comment. */
const readMarks = ids => {
  const markOf = id => {
    const words = document.querySelector(`#comment-${id} .comment-content`);
    const marked = words.matches('[data-cybercare]') ? words : words.querySelector('[data-cybercare]');
    return marked?.dataset.cybercare ?? 'shown';
  };
  return ids.map(markOf);
};

/** The same without a window: pictures before and after, and a table of the thread. */
async function tell(browser, folder, url, comments) {
  const pictures = ['before.png', 'after.png'].map(name => join(FOLDER, name));
  const page = await browser.open(url);
  await page.screenshot(pictures[0], { full: true });
  await page.close();

  const extension = createExtension(browser);
  await extension.install(folder);
  const read = await extension.open(url);
  await until(
    async () => {
      const { counts } = await extension.messageTab(read.tabId, 'summary');
      return counts.found === comments.length && counts.waiting === 0;
    },
    'the thread to be read',
    60_000,
  );
  const verdicts = await extension.message('judge', { texts: comments.map(({ text }) => text) });
  const done = await read.evaluate(
    readMarks,
    comments.map(({ id }) => id),
  );
  await read.screenshot(pictures[1], { full: true });

  console.log([cut('comment', 60), 'toxicity', 'strongest kind'.padEnd(22), 'done'].join('  '));
  for (const [index, comment] of comments.entries()) console.log(row(comment, verdicts[index], done[index]));
  console.log(`Pictures: ${pictures.join(', ')}`);
}

await main(async () => {
  const { values } = parseArgs({ options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' } } });
  setUp();
  const family = values.firefox ? 'firefox' : 'chromium';
  needBrowser(family);
  mkdirSync(FOLDER, { recursive: true });
  const folder = buildFor(values.firefox ? 'firefox' : 'chrome');
  const comments = await demoComments();
  const demo = await serveDemo(comments);
  const headless = values.headless || !hasDisplay();
  const browser = await launch(family, { headless });
  try {
    if (headless) await tell(browser, folder, demo.url, comments);
    else await show(browser, folder, demo.url);
  } finally {
    await browser.close();
    demo.close();
  }
});
