import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/setup.mjs';
import { HOSTS } from './harness/fixtures.mjs';

export const TARGETS = { chromium: 'chrome', firefox: 'firefox' };

/**
 * Builds the extension as it ships, allowed to read the fixtures' hosts. Returns its folder.
 * @param {'chromium' | 'firefox'} family
 * @param {{ google?: string }} options a folder with Google's model, to build the extension that holds it
 */
export function buildFor(family, { google } = {}) {
  const target = TARGETS[family];
  const folder = join(ROOT, '.cache', 'e2e', google ? 'dist-google' : 'dist', target);
  mkdirSync(folder, { recursive: true });
  const args = ['build.mjs', '--target', target, '--out', folder, '--hosts', HOSTS.join()];
  // A model that someone fetched into models/google is none of the other stories' business.
  args.push('--google', google ?? join(ROOT, '.cache', 'e2e', 'no-google'));
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The test build failed:\n${stderr}`);
  return folder;
}
