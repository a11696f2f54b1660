import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser process with a profile of its own, both of which go when it closes. */

export const newProfile = () => mkdtempSync(join(tmpdir(), 'cybercare-'));

// Ending by a signal skips `exit`, on which browsers are taken along.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));

/** How long a browser may take to leave by itself. */
const LEAVE_LIMIT = 5000;

/**
 * @param {string} executable
 * @param {string[]} args
 * @param {{ profile: string, stdio: import('node:child_process').StdioOptions, env?: Record<string, string> }} options
 */
export function startProcess(executable, args, { profile, stdio, env }) {
  const child = spawn(executable, args, { stdio, env: { ...process.env, ...env } });
  const ended = new Promise(resolve => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  // Whatever ends our process, by an error or Ctrl+C, no browser is left behind.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  return {
    child,
    ended,
    /** @param {() => Promise<unknown>} leave asks the browser to go */
    async end(leave) {
      await Promise.race([leave().catch(() => {}), ended]);
      const timer = setTimeout(kill, LEAVE_LIMIT);
      await ended;
      clearTimeout(timer);
      process.off('exit', kill);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
