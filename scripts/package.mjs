import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { main, ROOT, setUp } from './setup.mjs';
import { runScript } from './tools.mjs';

/**
 * `npm run package [-- --to FOLDER]`: what a release consists of, into dist/release: a zip for each shop, the source that
 * makes them again, what they are made of (CycloneDX), and SHA256SUMS. Unpack the source, run `npm run package` in it, and
 * every sum is the same; only what the repository holds is packed, so Google's model is not.
 */

const TARGETS = ['chrome', 'firefox'];

/** What lies in an unpacked source once it was worked in, and is none of it. */
const MADE = /^(node_modules|dist|\.cache|coverage)\//;

/** The files of the source: what git knows or would take, and in an unpacked source all there is. */
async function sourceFiles() {
  if (fs.existsSync(path.join(ROOT, '.git'))) {
    const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const names = execFileSync('git', list, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 }).split('\0');
    return names.filter(name => name && fs.existsSync(path.join(ROOT, name)));
  }
  const { filesUnder } = await import('./package-zip.mjs');
  return fs
    .readdirSync(ROOT, { withFileTypes: true })
    .filter(entry => !MADE.test(`${entry.name}/`))
    .flatMap(entry =>
      entry.isDirectory()
        ? filesUnder(path.join(ROOT, entry.name)).map(name => `${entry.name}/${name}`)
        : [entry.name],
    );
}

const sumOf = file => createHash('sha256').update(fs.readFileSync(file)).digest('hex');

await main(async () => {
  const { values } = parseArgs({ options: { to: { type: 'string' } } });
  setUp();
  // Imported here, since they need packages that may have come only now.
  const { writeZip } = await import('./package-zip.mjs');
  const { billOfMaterials } = await import('./sbom.mjs');
  const folder = path.resolve(values.to ?? path.join(ROOT, 'dist/release'));
  const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'manifest.json'), 'utf8'));
  const named = ending => `cybercare-${version}${ending}`;
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });

  for (const target of TARGETS) {
    const out = path.join(folder, target);
    const args = ['--target', target, '--out', out, '--zip', '--google', path.join(folder, 'no-google')];
    if (!runScript('build.mjs', args)) throw new Error('The build failed: see its message above.');
    fs.renameSync(path.join(folder, `cybercare-${target}.zip`), path.join(folder, named(`-${target}.zip`)));
  }
  writeZip(ROOT, path.join(folder, named('-source.zip')), await sourceFiles());
  const bill = billOfMaterials(ROOT, path.join(folder, 'chrome'));
  fs.writeFileSync(path.join(folder, named('.cdx.json')), `${JSON.stringify(bill, null, 2)}\n`);

  const files = [...TARGETS, 'source'].map(name => named(`-${name}.zip`)).concat(named('.cdx.json'));
  const sums = files.sort().map(name => `${sumOf(path.join(folder, name))}  ${name}\n`);
  fs.writeFileSync(path.join(folder, 'SHA256SUMS'), sums.join(''));
  process.stdout.write(sums.join(''));
});
