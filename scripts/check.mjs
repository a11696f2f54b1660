import { main, setUp } from './setup.mjs';
import { runTool } from './tools.mjs';

/** `npm run check`: what can be said of the source without running it. */

const CHECKS = {
  types: () => runTool('tsc'),
  'lint and format': () => runTool('biome', ['check', '--error-on-warnings', '.']),
  'unused exports': () => runTool('knip', ['--no-progress']),
};

/** @returns the names of the checks that failed, all of them having run */
export const failedChecks = () => Object.keys(CHECKS).filter(name => !CHECKS[name]());
export const checkCount = Object.keys(CHECKS).length;

if (process.argv[1] === import.meta.filename) {
  await main(() => {
    setUp();
    const failed = failedChecks();
    console.log(
      failed.length ? `Not in order: ${failed.join(', ')}.` : 'Types, lint, format and exports are in order.',
    );
    return failed.length ? 1 : 0;
  });
}
