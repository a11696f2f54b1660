/**
 * Writes the table of supported sites into README.md, and how each adapter was checked into docs/detection.md, from the
 * adapters: `node scripts/supported-sites.mjs [--check]`. With --check it writes nothing and exits with 1 when one of
 * them is out of date.
 */
import fs from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { Window } from 'happy-dom';

const root = path.join(import.meta.dirname, '..');
const BEGIN = '<!-- sites: written by scripts/supported-sites.mjs -->';
const END = '<!-- /sites -->';
const README = 'README.md';
const DETECTION = 'docs/detection.md';

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
  page: checked => `on a page saved by ${checked}`,
  code: checked => `in public code of ${checked}`,
  memory: () => 'not yet: written from memory',
};

const row = site =>
  `| ${site.name} | ${where(site)} | ${when(site)} | ${HOW[site.basis ?? 'page'](site.checked)} |`;

const CHECKED = {
  page: 'on a page as the site served it, saved by then',
  code: 'in public code of that day which reads or styles the site, not on such a page',
  memory:
    'not yet: written from memory; nothing is found where that is wrong, and the generic detector stands in',
};

/** One row for each way to check a selector, with the adapters that were checked so. */
function checks(sites) {
  const rows = Object.entries(CHECKED).map(([basis, how]) => {
    const these = sites.filter(site => (site.basis ?? 'page') === basis);
    const names = these.map(({ name, checked }) => (basis === 'memory' ? name : `${name} (${checked})`));
    return `| ${how} | ${these.length} | ${names.join(', ')} |`;
  });
  return ['| selectors checked | adapters | which, and when |', '|---|---:|---|', ...rows];
}

/** A file with what the adapters give now between its two marks. */
function filled(file, lines) {
  const [before, rest] = fs.readFileSync(path.join(root, file), 'utf8').split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${file} must hold ${BEGIN} and ${END}.`);
  return `${before}${BEGIN}\n${lines.join('\n')}\n${END}${after}`;
}

const sites = await loadSites();
const rows = ['| site | where | read | selectors checked |', '|---|---|---|---|', ...sites.map(row)];
for (const [file, text] of [
  [README, filled(README, rows)],
  [DETECTION, filled(DETECTION, checks(sites))],
]) {
  const at = path.join(root, file);
  if (!process.argv.includes('--check')) fs.writeFileSync(at, text);
  else if (text !== fs.readFileSync(at, 'utf8')) process.exitCode = 1;
}
