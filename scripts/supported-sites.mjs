/**
 * Writes the table of supported sites into README.md from the adapters: `node scripts/supported-sites.mjs [--check]`.
 * With --check it writes nothing and exits with 1 when the table is out of date.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { Window } from 'happy-dom';

const root = path.join(import.meta.dirname, '..');
const BEGIN = '<!-- sites: written by scripts/supported-sites.mjs -->';
const END = '<!-- /sites -->';

async function loadSites() {
  // Adapters take their readers from the prototypes of a page when they load.
  const { Element, Node } = new Window();
  Object.assign(globalThis, { Element, Node });
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(root, 'src/content/sites/index.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const { SITES } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return SITES;
}

const MOST_HOSTS = 4;
const hostOf = pattern => pattern.replace(/^\*?(https?)?:\/\//, '').replace(/\/.*$/, '');

const { content_scripts } = JSON.parse(fs.readFileSync(path.join(root, 'manifest.json'), 'utf8'));
const declared = new Set(content_scripts.flatMap(({ matches }) => matches).map(hostOf));

function where({ matches }) {
  const hosts = [...new Set(matches.map(hostOf))];
  if (hosts.length === 0) return 'any site made with it';
  if (hosts.length <= MOST_HOSTS) return hosts.join(', ');
  return `${hosts.slice(0, MOST_HOSTS - 1).join(', ')} and ${hosts.length - MOST_HOSTS + 1} more`;
}

/** A site is read from the start where the manifest names one of its hosts. */
const when = ({ matches }) =>
  matches.map(hostOf).some(host => declared.has(host)) ? 'from the start' : 'once you turn it on there';

const HOW = {
  page: checked => `${checked}, on a real page`,
  code: checked => `${checked}, in public code`,
  memory: () => 'not yet: written from memory',
};

const row = site =>
  `| ${site.name} | ${where(site)} | ${when(site)} | ${HOW[site.basis ?? 'page'](site.checked)} |`;

/** The README with the table in it that the adapters give now. */
export async function readmeWithSites() {
  const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8');
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`README.md must hold ${BEGIN} and ${END}.`);
  const rows = (await loadSites()).map(row);
  const table = ['| site | where | read | selectors checked |', '|---|---|---|---|', ...rows].join('\n');
  return `${before}${BEGIN}\n${table}\n${END}${after}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.join(root, 'README.md');
  const wanted = await readmeWithSites();
  if (process.argv.includes('--check')) process.exitCode = wanted === fs.readFileSync(file, 'utf8') ? 0 : 1;
  else fs.writeFileSync(file, wanted);
}
