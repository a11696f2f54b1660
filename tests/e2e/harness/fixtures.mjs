import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/setup.mjs';

/** The threads of tests/fixtures/sites: trimmed markup of each site with invented words, and what is in them. */

const FOLDER = join(ROOT, 'tests', 'fixtures', 'sites');

/** Any WordPress blog; the test build is allowed to read it. */
export const BLOG = 'https://blog.example.org';

const read = (...parts) => readFileSync(join(FOLDER, ...parts), 'utf8');

/** Each fixture under an address of its site. */
const ADDRESSES = JSON.parse(read('urls.json'));

/** The hosts of the fixtures, for the test build: so that the popup may know which site a tab shows. */
export const HOSTS = [...new Set(Object.values(ADDRESSES).map(url => `${new URL(url).origin}/*`))];

/** The two sentences every fixture holds that must be covered; all else in them is to stay shown. */
const HOSTILE =
  /you absolute turnip, nobody wants you here, get lost, you pathetic clown|t['’]es vraiment qu['’]un gros guignol, dégage, personne ne veut de toi ici/;

/** [{ site, name, url, html, comments, hostile }]: all comments, and the words that must be covered, in page order. */
export const readFixtures = () =>
  Object.entries(ADDRESSES).map(([path, url]) => {
    const [site, file] = path.replace('.html', '').split('/');
    const comments = JSON.parse(read(site, `${file.replace('thread', 'expected')}.json`));
    const hostile = comments.map(({ text }) => text).filter(text => HOSTILE.test(text));
    return {
      site,
      name: `${site}${file.replace('thread', '')}`,
      url,
      html: read(site, `${file}.html`),
      comments,
      hostile,
    };
  });
