import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

/** Pages as real sites served them. They hold real people's words, so they stay outside the repository. */

const ARCHIVE = join(ROOT, '../shared/captures.tar.xz');
const PAGES = join(ROOT, '.cache/captures');

/** The folder they are in, unpacked when it has to be; null where the archive is not at hand. */
export function capturesFolder() {
  if (existsSync(join(PAGES, 'urls.json'))) return PAGES;
  if (!existsSync(ARCHIVE)) return null;
  mkdirSync(PAGES, { recursive: true });
  const { status, stderr } = spawnSync('tar', ['-xJf', ARCHIVE, '-C', join(ROOT, '.cache')], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The archive could not be unpacked: ${stderr}`);
  return PAGES;
}
