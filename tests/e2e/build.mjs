import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/setup.mjs';
import { HOSTS } from './harness/fixtures.mjs';

export const TARGETS = { chromium: 'chrome', firefox: 'firefox' };

/**
 * Builds the extension as it ships, allowed to read the fixtures' hosts. Returns its folder.
 * @param {'chromium' | 'firefox'} family
 */
export function buildFor(family) {
  const target = TARGETS[family];
  const folder = join(ROOT, '.cache', 'e2e', 'dist', target);
  mkdirSync(folder, { recursive: true });
  const args = ['build.mjs', '--target', target, '--out', folder, '--hosts', HOSTS.join()];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The test build failed:\n${stderr}`);
  return folder;
}
