import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SITES } from '../src/content/sites/index.ts';
import { type Health, type PageHealth, unchecked, weakened } from './health-figures.ts';
import { score, type TrueComment } from './match-comments.ts';
import { rounded } from './metrics.ts';
import { ROOT } from './node-judge.ts';
import { addressOf } from './page-address.ts';
import { PageReader, type Reading } from './page-reader.ts';

const COMMITTED = path.join(ROOT, 'lab/health.json');
const FIXTURES = path.join(ROOT, 'tests/fixtures/sites');
interface KnownPage {
  name: string;
  file: string;
  truth: TrueComment[];
}

/**
 * Reads every fixture, and the captures where they are at hand, with the built extension, and says which adapter reads
 * a page less well than lab/health.json says. --write writes that file anew. Resolves with 1 when an adapter weakened.
 */
export async function health(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { write: { type: 'boolean' } } });
  const committed = readCommitted();
  const captured = await capturedPages();
  const pages = [...fixturePages(), ...captured];
  const now = await readAll(pages);
  if (values.write) {
    const kept = captured.length ? {} : committed;
    fs.writeFileSync(COMMITTED, `${JSON.stringify(sorted({ ...kept, ...now }), null, 2)}\n`);
  }
  const looked = pages.map(({ name }) => name);
  const weak = weakened(now, committed, looked);
  for (const { site, page, faults } of weak) console.log(`${site}  ${page}: ${faults.join('; ')}`);
  const missed = Object.keys(committed).filter(name => !looked.includes(name));
  if (missed.length) console.log(`${missed.length} captures are not at hand and were not looked at.`);
  const { never, old } = unchecked(SITES, Date.now());
  console.log(`Not checked for a year: ${old.map(({ id, checked }) => `${id} (${checked})`).join(', ')}`);
  console.log(`Never checked: ${never.map(({ id }) => id).join(', ')}`);
  const ids = new Set(weak.map(({ site }) => site));
  console.log(
    `${looked.length} pages, ${SITES.length} adapters: ${ids.size ? `weakened: ${[...ids].join(', ')}` : 'none weakened'}.`,
  );
  return weak.length && !values.write ? 1 : 0;
}

const readCommitted = (): Health =>
  fs.existsSync(COMMITTED) ? (JSON.parse(fs.readFileSync(COMMITTED, 'utf8')) as Health) : {};

const sorted = (figures: Health): Health =>
  Object.fromEntries(Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1)));

function fixturePages(): KnownPage[] {
  const urls = JSON.parse(fs.readFileSync(path.join(FIXTURES, 'urls.json'), 'utf8')) as object;
  return Object.keys(urls).map(name => {
    const file = path.join(FIXTURES, name);
    const answer = file.replace(/thread([^/]*)\.html$/, 'expected$1.json');
    const truth = JSON.parse(fs.readFileSync(answer, 'utf8')) as { author: string; text: string }[];
    return { name, file, truth: truth.map(comment => ({ ...comment, len: comment.text.length })) };
  });
}

/** The captures with comments; what no adapter reads among them is the generic detector's, and measured elsewhere. */
async function capturedPages(): Promise<KnownPage[]> {
  // Found at run time: the script is plain Node, and knows the repository by its own place.
  const { capturesFolder } = (await import(path.join(ROOT, 'scripts/captures.mjs'))) as {
    capturesFolder(): string | null;
  };
  const folder = capturesFolder();
  if (!folder) return [];
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.truth.json'))
    .map(name => {
      const file = path.join(folder, name.replace('.truth.json', '.html'));
      const { comments } = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as {
        comments: TrueComment[];
      };
      return { name: `captures/${name.replace('.truth.json', '.html')}`, file, truth: comments };
    })
    .filter(({ truth }) => truth.length > 0);
}

async function readAll(pages: readonly KnownPage[]): Promise<Health> {
  const reader = await PageReader.start();
  const figures: Health = {};
  try {
    for (const { name, file, truth } of pages) {
      const reading = await reader.read(file, addressOf(file)).catch(() => null);
      const site = reading?.site;
      if (reading && site && site !== 'generic') figures[name] = healthOf(site, reading, truth);
    }
  } finally {
    await reader.close();
  }
  return figures;
}

function healthOf(site: string, { comments, boxes }: Reading, truth: TrueComment[]): PageHealth {
  const { f1, author } = score(comments, truth);
  const linked = comments.filter(({ permalink }) => permalink !== null).length;
  return {
    site,
    found: comments.length,
    f1: rounded(f1) ?? 0,
    author: rounded(author),
    permalink: rounded(comments.length ? linked / comments.length : 0) ?? 0,
    boxes: boxes.length,
  };
}
