import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './node-judge.ts';

/** Builds the extension for every address into .cache, with its adapters or without any, and says where. */
export function buildLabExtension({ adapters = true } = {}): string {
  const out = path.join(ROOT, '.cache', adapters ? 'lab-extension' : 'lab-extension-generic');
  const flags = ['--target', 'chrome', '--out', out, '--hosts', '<all_urls>'];
  if (!adapters) flags.push('--no-adapters');
  execFileSync(process.execPath, [path.join(ROOT, 'build.mjs'), ...flags], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return out;
}
