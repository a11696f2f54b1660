import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/setup.mjs';

/** The threads of tests/fixtures/sites: trimmed markup of each site with invented words, and what is in them. */

const FOLDER = join(ROOT, 'tests', 'fixtures', 'sites');

/** Any WordPress blog; the test build is allowed to read it. */
export const BLOG = 'https://blog.example.org';

/** The hosts of the fixtures, for the test build: so that the popup may know which site a tab shows. */
export const HOSTS = [
  'https://www.youtube.com/*',
  'https://www.reddit.com/*',
  'https://old.reddit.com/*',
  'https://x.com/*',
  'https://news.ycombinator.com/*',
  `${BLOG}/*`,
];

/** Each fixture under an address of its site. */
const ADDRESSES = {
  'youtube/thread': 'https://www.youtube.com/watch?v=piano',
  'reddit/thread': 'https://www.reddit.com/r/bread/comments/1abcde/starter/',
  'reddit-classic/thread': 'https://www.reddit.com/r/bread/comments/1abcde/classic/',
  'old-reddit/thread': 'https://old.reddit.com/r/bread/comments/1abcde/starter/',
  'x/thread': 'https://x.com/martareads/status/1001',
  'hacker-news/thread': 'https://news.ycombinator.com/item?id=1001',
  'wordpress/thread': `${BLOG}/2026/11/chain-oil/`,
  'wordpress/thread-fr': `${BLOG}/2026/11/gateau/`,
};

/** The two sentences every fixture holds that must be covered; all else in them is to stay shown. */
const HOSTILE =
  /you absolute turnip, nobody wants you here, get lost, you pathetic clown|t['’]es vraiment qu['’]un gros guignol, dégage, personne ne veut de toi ici/;

const read = (...parts) => readFileSync(join(FOLDER, ...parts), 'utf8');

/** [{ name, url, html, comments, hostile }]: all comments, and the words that must be covered, in page order. */
export const readFixtures = () =>
  Object.entries(ADDRESSES).map(([path, url]) => {
    const [site, file] = path.split('/');
    const comments = JSON.parse(read(site, `${file.replace('thread', 'expected')}.json`));
    const hostile = comments.map(({ text }) => text).filter(text => HOSTILE.test(text));
    return { name: path.replace('/thread', ''), url, html: read(site, `${file}.html`), comments, hostile };
  });
