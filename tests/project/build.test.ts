import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sizesOf, withParts } from '../../lab/sizes.ts';
import { SITES } from '../../src/content/sites/index.ts';
import { ROOT, readJson } from './repository.ts';

const TARGETS = ['chrome', 'firefox'] as const;
const LIMIT = 480_000;

/** Two releases in two places, so that neither the place nor the time can be in them. */
const [first = '', second = ''] = ['one', 'a-second-place'].map(name =>
  path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'cybercare-build-')), name),
);
const places = [first, second];

const { version } = readJson<{ version: string }>('manifest.json');
const release = (ending: string) => `cybercare-${version}${ending}`;

function makeRelease(source: string, place: string): void {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/package.mjs', '--to', place], {
    cwd: source,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

/** Puts the source of a release into a folder of its own, as whoever checks it would. */
function unpackSource(place: string): string {
  const folder = path.join(path.dirname(second), 'source');
  const files = unzipSync(fs.readFileSync(path.join(place, release('-source.zip'))));
  for (const [name, bytes] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), bytes);
  }
  fs.symlinkSync(
    fs.realpathSync(path.join(ROOT, 'node_modules')),
    path.join(folder, 'node_modules'),
    'junction',
  );
  return folder;
}

const bundle = (target: string, name: string) => fs.readFileSync(path.join(first, target, name), 'utf8');
const all = TARGETS.map(target => [target] as const);

const scripts = (target: string): string[] =>
  fs
    .readdirSync(path.join(first, target), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.js'));

interface Bill {
  components: {
    type: string;
    'bom-ref': string;
    purl?: string;
    scope?: string;
    licenses: unknown[];
    hashes?: unknown[];
    components?: { name: string }[];
  }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

describe('the build', () => {
  beforeAll(() => {
    makeRelease(ROOT, first);
    makeRelease(unpackSource(first), second);
  }, LIMIT);
  afterAll(() => {
    for (const place of places) fs.rmSync(path.dirname(place), { recursive: true, force: true });
  });

  it.each(all)('of %s gives the same zip, byte for byte, wherever and whenever it is made', target => {
    const [one, two] = [first, second].map(place =>
      fs.readFileSync(path.join(place, release(`-${target}.zip`))),
    );
    expect(one?.length).toBeGreaterThan(100_000);
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  });

  it('makes every file of a release again from the source zip of that release', () => {
    const [sums, again] = places.map(place => fs.readFileSync(path.join(place, 'SHA256SUMS'), 'utf8'));
    expect(sums?.trim().split('\n')).toHaveLength(4);
    expect(again).toBe(sums);
  });

  it('is told with its packages, their licences and hashes in a CycloneDX file', () => {
    const { components, dependencies } = JSON.parse(
      fs.readFileSync(path.join(first, release('.cdx.json')), 'utf8'),
    ) as Bill;
    const named = readJson<{ dependencies: Record<string, string> }>('package.json').dependencies;
    const asked = Object.entries(named).map(
      ([name, number]) => `pkg:npm/${name.replace('@', '%40')}@${number}`,
    );
    const own = dependencies.find(({ ref }) => ref.startsWith('pkg:npm/cybercare@'));
    expect(own?.dependsOn).toEqual([...asked].sort());

    const known = new Set(components.map(part => part['bom-ref']));
    expect(dependencies.flatMap(({ dependsOn }) => dependsOn).filter(ref => !known.has(ref))).toEqual([]);
    const libraries = components.filter(({ type }) => type === 'library');
    expect(libraries.filter(({ licenses, hashes }) => !licenses.length || !hashes?.length)).toEqual([]);
    // What is in the bundles is what the notices in the zip are of.
    const heads = bundle('chrome', 'THIRD-PARTY.txt').matchAll(/^(\S+) (\d\S*) \(.+\)$/gm);
    const shipped = libraries.filter(({ scope }) => scope === 'required').map(({ purl }) => purl);
    expect(shipped.sort()).toEqual(
      [...heads].map(([, name = '', number]) => `pkg:npm/${name.replace('@', '%40')}@${number}`).sort(),
    );
    const models = components.filter(({ type }) => type === 'machine-learning-model');
    const packed = fs.readdirSync(path.join(first, 'chrome/models')).map(folder => `models/${folder}`);
    expect(models.map(part => part['bom-ref']).sort()).toEqual(packed.sort());
    expect(
      models.filter(({ components: files }) => !files?.some(({ name }) => name.endsWith('.bin'))),
    ).toEqual([]);
  });

  it.each(all)('of %s is small enough for every page, the popup and a store', target => {
    const sizes = sizesOf(path.join(first, target), path.join(first, release(`-${target}.zip`)));
    expect(sizes).toHaveLength(3);
    expect(sizes.filter(({ value, limit }) => value > limit)).toEqual([]);
  });

  it.each(all)('of %s names in each page the parts its script waits for, and no others', target => {
    for (const page of ['popup', 'options', 'welcome']) {
      const folder = path.join(first, target, page);
      const named = fs
        .readFileSync(path.join(folder, 'index.html'), 'utf8')
        .matchAll(/preload" href="([^"]+)"/g);
      const [, ...parts] = withParts(path.join(folder, 'index.js'));
      expect(parts.length, page).toBeGreaterThan(0);
      expect([...named].map(([, href = '']) => path.join(folder, href)).sort(), page).toEqual(parts.sort());
    }
  });

  it.each(all)('of %s loads no model and no code from elsewhere', target => {
    for (const name of scripts(target)) {
      const code = bundle(target, name);
      expect(
        code.match(/tfhub|googleapis|kaggle|jsdelivr|unpkg|cdnjs|huggingface|sentry|google-analytics/gi),
        name,
      ).toBeNull();
    }
  });

  it.each(all)(
    'of %s has no addresses but those of sites in what runs in pages, and none in the background',
    target => {
      const addresses = (name: string) => [
        ...new Set(
          [...bundle(target, name).matchAll(/(?:https?|wss?):\/\/([\w.-]+)/g)].map(match => match[1]),
        ),
      ];
      // The polyfill names where it is documented.
      expect(addresses('background.js').filter(host => host !== 'github.com')).toEqual([]);
      expect(addresses('content.js').filter(host => !isOfASite(host ?? ''))).toEqual([]);
    },
  );

  it.each(all)('of %s can make a request in the background alone, for files of its own', target => {
    const network =
      /\bfetch\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|RTCPeerConnection|WebTransport|importScripts|new Image\b|new Worker\b/;
    const others = scripts(target).filter(name => name !== 'background.js');
    expect(others.length).toBeGreaterThan(3);
    for (const name of others) expect(network.exec(bundle(target, name))?.[0], name).toBeUndefined();
  });

  it.each(all)(
    'of %s hears no other extension, and in pages no message a page can send, packages included',
    target => {
      const page = /addEventListener\(\s*["'`]message["'`]/;
      const extension = /on(?:Message|Connect)External\.addListener/;
      for (const name of scripts(target)) {
        expect(extension.exec(bundle(target, name))?.[0], name).toBeUndefined();
        // tfjs waits in windows by messages to itself; the background of Chrome has none, that of Firefox shows no page.
        if (name !== 'background.js') expect(page.exec(bundle(target, name))?.[0], name).toBeUndefined();
      }
    },
  );

  it.each(all)('of %s runs no text as code', target => {
    for (const name of scripts(target)) {
      expect(
        bundle(target, name).match(/\beval\(|new Function\(|\.innerHTML\s*=|document\.write\(/g),
        name,
      ).toBeNull();
    }
  });

  it.each(all)('of %s holds the notices of the packages inside it', target => {
    const notices = bundle(target, 'THIRD-PARTY.txt');
    for (const name of ['preact', 'webextension-polyfill', '@tensorflow/tfjs-core'])
      expect(notices).toContain(`${name} `);
  });

  it('gives Chrome no key it warns about, and Firefox none', () => {
    const chrome = JSON.parse(bundle('chrome', 'manifest.json'));
    const firefox = JSON.parse(bundle('firefox', 'manifest.json'));
    expect(chrome.background).toEqual({ service_worker: 'background.js' });
    expect(chrome.browser_specific_settings).toBeUndefined();
    expect(firefox.background).toEqual({ scripts: ['background.js'] });
    expect(firefox.minimum_chrome_version).toBeUndefined();
  });

  it.each(all)('of %s reads the sites of the manifest and no more', target => {
    const source = JSON.parse(fs.readFileSync(path.join(ROOT, 'manifest.json'), 'utf8'));
    const built = JSON.parse(bundle(target, 'manifest.json'));
    expect(built.content_scripts[0].matches).toEqual(source.content_scripts[0].matches);
    expect(built.permissions).toEqual(source.permissions);
    expect(built.host_permissions).toBeUndefined();
  });
});

/** Whether an adapter knows a host by name, or by its name without the country, or names a page there. */
const isOfASite = (host: string): boolean =>
  SITES.flatMap(({ matches, pages }) => [...matches, ...pages])
    .map(address => address.replace(/^https?:\/\/(\*\.)?/, '').replace(/[/?#].*$/, ''))
    .some(known => known === host || (host.endsWith('.') && known.startsWith(host)));
