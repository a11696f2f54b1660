/**
 * `npm run new-site -- "Pear Forum" https://pear.example/thread/1 [--from-the-start]`: what a new site consists of, to be
 * filled in: its adapter, its line in the list, a saved thread with its answer and address, and its row in the README.
 * With --from-the-start its host goes into the manifest and docs/PERMISSIONS.md, which is for large social sites only.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { emptyAdapter, emptyAnswer, emptyThread } from './new-site-files.mjs';

const ROOT = path.join(import.meta.dirname, '..');
const USAGE = 'npm run new-site -- NAME ADDRESS [--from-the-start]';
const SOFTWARE = '  // Software on any host.';

const idOf = name =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[ -]+/g, '-');
const variableOf = id => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

function edit(file, change) {
  const before = fs.readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file} does not look as it did; add the site by hand.`);
  fs.writeFileSync(file, after);
}

/** The list with one more site: imported in its place, tried after the others that live on hosts of their own. */
function listed(list, id) {
  const variable = variableOf(id);
  const isImport = line => line.startsWith('import { ') && line.includes("from './");
  const lines = list.split('\n');
  const first = lines.findIndex(isImport);
  const imports = lines.filter(line => line.startsWith('import ') && line.includes("from './"));
  const pathIn = line => line.slice(line.indexOf("'./"));
  const added = [...imports, `import { ${variable} } from './${id}.ts';`].sort((a, b) =>
    pathIn(a) < pathIn(b) ? -1 : 1,
  );
  const others = lines.filter(line => !imports.includes(line));
  others.splice(first, 0, ...added);
  return others.join('\n').replace(SOFTWARE, `  ${variable},\n${SOFTWARE}`);
}

/**
 * Writes the files of a new site into a checkout; nothing that is there is overwritten.
 * @param {string} root
 * @param {{ name: string, address: string, fromTheStart?: boolean }} site
 * @returns {string} its id
 */
export function addSite(root, { name, address, fromTheStart = false }) {
  const id = idOf(name);
  if (!/^[a-z][a-z0-9-]*$/.test(id))
    throw new Error(`${name} makes no file name: write it in plain letters.`);
  const host = `${new URL(address).origin}/*`;
  const at = (...parts) => path.join(root, ...parts);
  const adapter = at('src/content/sites', `${id}.ts`);
  if (fs.existsSync(adapter)) throw new Error(`${adapter} is there already.`);

  fs.writeFileSync(adapter, emptyAdapter({ id, variable: variableOf(id), name, host, address }));
  edit(at('src/content/sites/index.ts'), list => listed(list, id));
  const folder = at('tests/fixtures/sites', id);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'thread.html'), emptyThread(name));
  fs.writeFileSync(path.join(folder, 'expected.json'), `${JSON.stringify(emptyAnswer, null, 2)}\n`);
  edit(at('tests/fixtures/sites/urls.json'), text => {
    const urls = { ...JSON.parse(text), [`${id}/thread.html`]: address };
    return `${JSON.stringify(urls, null, 2)}\n`;
  });
  if (fromTheStart) {
    edit(at('manifest.json'), text =>
      text.replace(/(\n +)("https[^"\n]+")(\n +\],\n +"js")/, `$1$2,$1"${host}"$3`),
    );
    edit(at('docs/PERMISSIONS.md'), text => text.replace(/((?:^- `https.*`\n)+)/m, `$1- \`${host}\`\n`));
  }
  return id;
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'from-the-start': { type: 'boolean', default: false } },
  });
  const [name, address] = positionals;
  if (!name || !address || !URL.canParse(address)) {
    console.error(USAGE);
    process.exit(2);
  }
  const id = addSite(ROOT, {
    name,
    address,
    fromTheStart: values['from-the-start'],
  });
  execFileSync(process.execPath, [path.join(ROOT, 'scripts/supported-sites.mjs')]);
  console.log(`src/content/sites/${id}.ts is to be filled in, and tests/fixtures/sites/${id}/ with the site's own markup and invented words.
Then: npx vitest run tests/unit/content/sites.test.ts tests/project/sites.test.ts
And on a page you saved: npm run -s lab -- detect --url ${address} saved-page.html`);
}
