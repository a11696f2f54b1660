/**
 * Builds the extension: `node build.mjs [--target chrome|firefox|all] [--out DIR] [--hosts PATTERNS] [--google DIR] [--zip] [--watch]`.
 * Writes dist/chrome and dist/firefox, or DIR for a single target, and prints each output with its size.
 * Google's model is packed when it is in models/google, or in the DIR of --google.
 * --no-adapters is for the lab: only what is found without an adapter.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import zlib from 'node:zlib';
import esbuild from 'esbuild';
import { leanContent, leanForChromium, leanForFirefox, leanPolyfill } from './scripts/content-plugin.mjs';
import { packedModel } from './scripts/google-model.mjs';
import { googleEngine } from './scripts/google-plugin.mjs';
import { thirdPartyLicences } from './scripts/licences.mjs';
import { manifestFor } from './scripts/manifest.mjs';
import { modelCard } from './scripts/model-card.mjs';
import { noAdapters } from './scripts/no-adapters-plugin.mjs';
import { filesUnder, writeZip } from './scripts/package-zip.mjs';
import { preactWithoutMarkup } from './scripts/preact-plugin.mjs';
import { preloadParts } from './scripts/preload.mjs';
import { tfjsSlim } from './scripts/tfjs-slim.mjs';

const root = import.meta.dirname;
const { values: options } = parseArgs({
  options: {
    target: { type: 'string', default: 'all' },
    out: { type: 'string' },
    hosts: { type: 'string', default: '' },
    google: { type: 'string', default: 'models/google' },
    zip: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    'no-adapters': { type: 'boolean', default: false },
  },
});

const PAGES = ['popup', 'options', 'welcome'];
const BROWSERS = { chrome: 'chrome121', firefox: 'firefox140' };
const WASM = ['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm'];

const googleFolder = path.resolve(root, options.google);
const google = packedModel(googleFolder);

/** What a version of the extension consists of, besides its manifest and bundles: [from, to]. */
const copies = [
  ['src/_locales', '_locales'],
  ['src/content/veil.css', 'veil.css'],
  ['src/content/composer.css', 'composer.css'],
  ['LICENSE', 'LICENSE'],
  ...PAGES.map(page => [`src/${page}/index.html`, `${page}/index.html`]),
  ...WASM.map(file => [`node_modules/@tensorflow/tfjs-backend-wasm/dist/${file}`, `wasm/${file}`]),
  ...['models/bilingual', 'models/rewriter', 'models/distress'].flatMap(folder =>
    fs
      .readdirSync(path.join(root, folder))
      .filter(file => file.endsWith('.bin') || file === 'vocabulary.json')
      .map(file => [`${folder}/${file}`, `${folder}/${file}`]),
  ),
  ...(google?.files ?? []).map(({ file }) => [path.join(googleFolder, file), `models/google/${file}`]),
  ...[16, 32, 48, 96, 128].map(size => [`src/icons/${size}.png`, `icons/${size}.png`]),
];

const bundleOptions = (target, out) => ({
  absWorkingDir: root,
  outdir: out,
  bundle: true,
  // Names of parts hold where their source lies: a linked node_modules must look like any other.
  preserveSymlinks: true,
  target: BROWSERS[target],
  minify: true,
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  plugins: [
    preactWithoutMarkup(),
    tfjsSlim({ graphs: google !== null }),
    ...(google ? [googleEngine(google)] : []),
  ],
});

/**
 * What the browser starts, each in one file; and our pages, which read some of their parts when they are asked for. The popup
 * shares none with the others: it is opened often, and every file more is waited for.
 */
const bundles = (target, out) => [
  {
    ...bundleOptions(target, out),
    plugins: [
      leanContent(BROWSERS[target]),
      ...(target === 'firefox' ? [leanForFirefox()] : [leanForChromium(), leanPolyfill()]),
      ...(options['no-adapters'] ? [noAdapters()] : []),
    ],
    format: 'iife',
    entryPoints: [{ in: 'src/content/index.ts', out: 'content' }],
  },
  {
    ...bundleOptions(target, out),
    format: 'iife',
    entryPoints: [
      { in: 'src/background/index.ts', out: 'background' },
      { in: 'src/options/model-card.css', out: 'options/model-card' },
    ],
  },
  ...[['popup'], ['options', 'welcome']].map(pages => ({
    ...bundleOptions(target, out),
    format: 'esm',
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    entryPoints: pages.map(page => ({ in: `src/${page}/index.tsx`, out: `${page}/index` })),
  })),
];

async function build(target, out) {
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out, { recursive: true });
  const hosts = options.hosts.split(',').filter(Boolean);
  const source = JSON.parse(fs.readFileSync(path.join(root, 'manifest.json'), 'utf8'));
  for (const [from, to] of copies)
    fs.cpSync(path.resolve(root, from), path.join(out, to), { recursive: true });
  const cards = ['models', ...(google ? ['models/google'] : [])].map(folder =>
    fs.readFileSync(path.join(root, folder, 'README.md'), 'utf8'),
  );
  fs.writeFileSync(path.join(out, 'options/model-card.html'), modelCard(cards.join('\n')));
  fs.writeFileSync(
    path.join(out, 'manifest.json'),
    `${JSON.stringify(manifestFor(target, source, hosts), null, 2)}\n`,
  );
  const all = bundles(target, out);
  if (options.watch) return Promise.all(all.map(async one => (await esbuild.context(one)).watch()));
  const built = await Promise.all(all.map(one => esbuild.build(one)));
  const outputs = Object.assign({}, ...built.map(({ metafile }) => metafile.outputs));
  for (const page of PAGES)
    preloadParts(outputs, path.relative(root, path.join(out, page, 'index.js')).replaceAll('\\', '/'), root);
  fs.writeFileSync(path.join(out, 'THIRD-PARTY.txt'), thirdPartyLicences({ outputs }, root));
  report(target, out);
  if (options.zip) {
    const file = path.join(path.dirname(out), `cybercare-${target}.zip`);
    console.log(`${path.relative(root, file)}  ${megabytes(writeZip(out, file))}`);
  }
}

const megabytes = bytes => `${(bytes / 1e6).toFixed(2)} MB`;

function report(target, out) {
  for (const name of filesUnder(out)) {
    const bytes = fs.readFileSync(path.join(out, name));
    if (!/\.(js|css|bin|wasm)$|group1-shard/.test(name)) continue;
    console.log(
      `${target}/${name}  ${(bytes.length / 1024).toFixed(1)} KB  gzip ${(zlib.gzipSync(bytes).length / 1024).toFixed(1)} KB`,
    );
  }
}

const targets = options.target === 'all' ? Object.keys(BROWSERS) : [options.target];
if (targets.some(target => !(target in BROWSERS)))
  throw new Error(`--target is chrome, firefox or all, not ${options.target}.`);
if (options.out && targets.length > 1) throw new Error('--out needs one --target.');
for (const target of targets) await build(target, path.resolve(root, options.out ?? `dist/${target}`));
