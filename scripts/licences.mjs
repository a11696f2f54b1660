import fs from 'node:fs';
import path from 'node:path';

/** The package folder a bundled file comes from, or nothing for our own. */
function packageOf(input) {
  const match = /^(?:.*:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input.replaceAll('\\', '/'));
  return match?.[1];
}

/**
 * The notices of every package of which code is in the bundles, one after the other, sorted by name.
 * Throws when a package states no licence: nothing unlicensed ships.
 */
export function thirdPartyLicences(metafile, root) {
  const used = Object.values(metafile.outputs).flatMap(output =>
    Object.entries(output.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([input]) => packageOf(input)),
  );
  const folders = [
    ...new Set(used.filter(Boolean).map(folder => path.relative(root, path.resolve(root, folder)))),
  ].sort();
  const notices = folders.map(folder => notice(path.join(root, folder), root));
  notices.push(...dataNotices(metafile, root));
  return notices.join(`\n${'-'.repeat(80)}\n\n`);
}

/** Tables in our own source that were made from the data of others. */
const DATA = { 'src/shared/disguises/lookalikes.ts': 'docs/licence-unicode.txt' };

const dataNotices = (metafile, root) =>
  Object.entries(DATA)
    .filter(([table]) => Object.values(metafile.outputs).some(({ inputs }) => table in inputs))
    .map(([, notice]) => fs.readFileSync(path.join(root, notice), 'utf8'));

/** The text of a licence that a package names without carrying it, as TensorFlow.js does. */
function sharedText(name, license, root) {
  if (license === 'Apache-2.0') return path.join(root, 'docs/licence-apache-2.0.txt');
  throw new Error(`${name} is under ${license} and carries no text of it: add the text to docs.`);
}

function notice(folder, root) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (!license) throw new Error(`${name} states no licence: it cannot ship.`);
  const file = fs.readdirSync(folder).find(entry => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  const text = fs
    .readFileSync(file ? path.join(folder, file) : sharedText(name, license, root), 'utf8')
    .trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
