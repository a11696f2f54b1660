import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

/** The programs of node_modules, run by the Node that runs us, on every system alike. */
const PROGRAMS = {
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  'web-ext': 'web-ext/bin/web-ext.js',
};

/** Runs a program from the repository's root; what it prints is shown. Returns whether it was content. */
export const runTool = (name, args = []) =>
  spawnSync(process.execPath, [join(ROOT, 'node_modules', PROGRAMS[name]), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  }).status === 0;

/** The same, with what it prints to stdout as text. */
export const askTool = (name, args = []) =>
  spawnSync(process.execPath, [join(ROOT, 'node_modules', PROGRAMS[name]), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'inherit'],
  }).stdout;

/** Runs one of our own scripts. */
export const runScript = (file, args = []) =>
  spawnSync(process.execPath, [join(ROOT, file), ...args], { cwd: ROOT, stdio: 'inherit' }).status === 0;
