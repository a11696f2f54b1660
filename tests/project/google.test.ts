import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './repository.ts';

const PEERS = path.join(ROOT, '../shared/peers/google-toxicity');
const isThere = fs.existsSync(PEERS);
const why = isThere ? '' : ` (skipped: ${PEERS}, with the real topology, is not there)`;
const LISTED = ['files.json', 'thresholds.json'];

interface Run {
  code: number;
  said: string;
}

const node = (...args: string[]): Promise<Run> =>
  new Promise(resolve => {
    execFile(process.execPath, args, { cwd: ROOT }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    );
  });

const inTmp = (name: string) => fs.mkdtempSync(path.join(os.tmpdir(), `cybercare-${name}-`));
const filesOf = (folder: string) => fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
const listOf = (folder: string) =>
  JSON.parse(fs.readFileSync(path.join(folder, 'files.json'), 'utf8')) as {
    files: { file: string; bytes: number; sha256: string | null; address: string }[];
  };

/** A folder as it is in a clone: the lists and nothing else. */
function asCloned(): string {
  const folder = inTmp('models');
  for (const name of LISTED) fs.cpSync(path.join(ROOT, 'models/google', name), path.join(folder, name));
  return folder;
}

const fetchInto = (folder: string, from: string) =>
  node('scripts/model-google.mjs', '--to', folder, '--from', from);

describe('npm run model:google without internet', () => {
  it('says so in a sentence, ends with 1 and leaves nothing behind', async () => {
    const folder = asCloned();
    const before = filesOf(folder);
    // A port that was free a moment ago.
    const { code, said } = await fetchInto(folder, 'http://127.0.0.1:9');
    expect(code).toBe(1);
    expect(said.trim()).toMatch(
      /^127\.0\.0\.1:9 could not be reached \(.+\)\. This needs internet, once; nothing was changed\.$/,
    );
    expect(filesOf(folder)).toEqual(before);
  });
});

describe.skipIf(!isThere)(`Google’s model in a build${why}`, () => {
  const seeded = inTmp('seeded');
  let mirror: Server;
  let address = '';
  let broken: string | null = null;

  beforeAll(async () => {
    execFileSync(process.execPath, [path.join(ROOT, 'tests/google/seeded.mjs'), seeded]);
    mirror = createServer((request, response) => {
      const name = (request.url ?? '').slice(1);
      const content = fs.readFileSync(path.join(seeded, name));
      response.end(name === broken ? content.subarray(1) : content);
    });
    mirror.listen(0, '127.0.0.1');
    await once(mirror, 'listening');
    address = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    mirror?.close();
    fs.rmSync(seeded, { recursive: true, force: true });
  });

  it('is fetched, pinned, and refused when a file is another one later', async () => {
    const folder = asCloned();
    const first = await fetchInto(folder, address);
    expect(first.code, first.said).toBe(0);
    expect(first.said).toMatch(/SHA-256 of 7 files was not known/);
    const list = listOf(folder);
    expect(list.files.map(({ sha256 }) => sha256)).toEqual(listOf(seeded).files.map(({ sha256 }) => sha256));

    const last = list.files.find(({ file }) => file.endsWith('shard7of7'));
    if (!last) throw new Error('no last shard');
    last.sha256 = '0'.repeat(64);
    fs.writeFileSync(path.join(folder, 'files.json'), JSON.stringify(list));
    const before = filesOf(folder);
    const second = await fetchInto(folder, address);
    expect(second.code).toBe(1);
    expect(second.said).toMatch(/shard7of7 is not the one whose SHA-256 is listed.*nothing was changed/);
    expect(second.said).not.toMatch(/ at /);
    expect(filesOf(folder)).toEqual(before);
    const built = await node(
      'build.mjs',
      '--target',
      'chrome',
      '--out',
      path.join(folder, 'dist'),
      '--google',
      folder,
    );
    expect(built.code).toBe(1);
    expect(built.said).toMatch(/shard7of7 is not the one whose SHA-256 is listed/);
  });

  it('is not fetched by halves', async () => {
    const folder = asCloned();
    const before = filesOf(folder);
    broken = 'toxicity/group1-shard5of7';
    const { code, said } = await fetchInto(folder, address);
    broken = null;
    expect(code).toBe(1);
    expect(said).toMatch(/shard5of7 is 4194303 bytes long instead of 4194304/);
    expect(filesOf(folder)).toEqual(before);
  });

  it('is packed when it is there, with no address to load from, and not when it is not', async () => {
    const out = inTmp('dist');
    const [withIt, without] = [path.join(out, 'with'), path.join(out, 'without')];
    for (const [folder, google] of [
      [withIt, seeded],
      [without, asCloned()],
    ] as const) {
      const { code, said } = await node(
        'build.mjs',
        '--target',
        'chrome',
        '--out',
        folder,
        '--google',
        google,
      );
      expect(code, said).toBe(0);
    }
    const background = (folder: string) => fs.readFileSync(path.join(folder, 'background.js'), 'utf8');
    for (const { file, bytes } of listOf(seeded).files)
      expect(fs.statSync(path.join(withIt, 'models/google', file)).size).toBe(bytes);
    expect(background(withIt)).toContain('cybercare-google');
    expect(background(withIt)).not.toMatch(/tfhub\.dev|googleapis|\beval\(|new Function\(/i);
    expect(fs.readFileSync(path.join(withIt, 'THIRD-PARTY.txt'), 'utf8')).toContain(
      '@tensorflow-models/toxicity ',
    );
    expect(fs.existsSync(path.join(without, 'models/google'))).toBe(false);
    expect(background(without)).not.toContain('cybercare-google');
    expect(background(without).length).toBeLessThan(background(withIt).length - 100_000);
    fs.rmSync(out, { recursive: true, force: true });
  });

  it('has the sizes that were seen where the addresses are', () => {
    const sizes = JSON.parse(fs.readFileSync(path.join(PEERS, 'sizes.json'), 'utf8')) as Record<
      string,
      number
    >;
    for (const { file, bytes } of listOf(path.join(ROOT, 'models/google')).files)
      expect(bytes, file).toBe(sizes[file]);
  });
});
