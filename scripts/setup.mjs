import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Makes a fresh clone ready: the right Node, the exact packages of the lock file. Imports nothing but Node. */

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Beside the packages it speaks of, so that it goes when they go. */
const STAMP = join(ROOT, 'node_modules', '.cybercare');

const OLDEST = [20, 19];

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new Error(`Node ${OLDEST.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');

const isReady = hash => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash;

/**
 * Installs the packages when they are missing or not those of the lock file.
 * All it says goes to stderr: stdout belongs to the command that was asked for.
 */
export function setUp() {
  checkNode();
  const hash = lockHash();
  if (isReady(hash)) return;
  // Through a link, npm ci would empty the folder of another clone.
  if (lstatSync(join(ROOT, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Error('node_modules is a link: remove it, then run this command again.');
  console.error('Installing packages (npm ci); this takes about half a minute.');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('`npm ci` failed: see its message above, then run this command again.');
  writeFileSync(STAMP, hash);
}

/** Runs a command from the repository's root and tells whether it went well. */
export const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options }).status === 0;

/** Ends a command with one sentence instead of a stack, when there is something a person can do. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    console.error(process.env.DEBUG ? error : error.message);
    process.exitCode = 1;
  }
}
