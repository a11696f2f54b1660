import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { main, ROOT, setUp } from './setup.mjs';

/**
 * `npm run -s lab -- COMMAND`: bundles lab/index.ts, which runs the shipped code, and hands it the arguments.
 * Nothing but the command's own results goes to stdout.
 */

const FOLDER = join(ROOT, '.cache', 'lab');

async function bundle() {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: ROOT,
    entryPoints: { index: 'lab/index.ts' },
    outdir: FOLDER,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
}

await main(async () => {
  setUp();
  await bundle();
  // Paths on the command line are those of the folder it was typed in.
  const { status } = spawnSync(process.execPath, [join(FOLDER, 'index.mjs'), ...process.argv.slice(2)], {
    stdio: 'inherit',
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: { ...process.env, CYBERCARE_ROOT: ROOT },
  });
  return status ?? 1;
});
