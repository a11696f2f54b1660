import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './node-judge.ts';

/** Builds the extension for every address into .cache, and says where. */
export function buildLabExtension(): string {
  const out = path.join(ROOT, '.cache/lab-extension');
  const flags = ['--target', 'chrome', '--out', out, '--hosts', '<all_urls>'];
  execFileSync(process.execPath, [path.join(ROOT, 'build.mjs'), ...flags], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return out;
}
