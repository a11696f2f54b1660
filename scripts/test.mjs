import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { needBrowser } from './browsers.mjs';
import { checkCount, failedChecks } from './check.mjs';
import { main, ROOT, setUp } from './setup.mjs';
import { askTool, runScript, runTool } from './tools.mjs';

/**
 * `npm test [-- --unit | --e2e] [--only=TEXT]`: everything there is to test, on a fresh machine too. A part that fails
 * stops no other; the last line says how many passed and failed.
 */

/** What a part of one test found. */
const one = (name, ok) => ({ passed: ok ? 1 : 0, failures: ok ? [] : [name] });

const check = () => {
  const failures = failedChecks();
  return { passed: checkCount - failures.length, failures };
};

/** The shops' own linter, which must have nothing to say. */
function lintForFirefox() {
  const said = JSON.parse(askTool('web-ext', ['lint', '--source-dir', 'dist/firefox', '--output', 'json']));
  const messages = [...said.errors, ...said.warnings, ...said.notices];
  for (const { _type, code, message, file, line } of messages)
    console.log(`${_type} ${code}: ${message} (${file}:${line})`);
  return one('web-ext lint: no error, warning or notice', messages.length === 0);
}

function unit({ text }) {
  const report = join(ROOT, '.cache', 'unit.json');
  const only = text ? ['--testNamePattern', text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')] : [];
  runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...only]);
  const { testResults, numPassedTests } = JSON.parse(readFileSync(report, 'utf8'));
  const failures = testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults
      .filter(result => result.status === 'failed')
      .map(result => result.fullName);
    // A file that cannot be read at all has no test to name.
    return failed.length || status === 'passed' ? failed : [name];
  });
  return { passed: numPassedTests, failures };
}

const stories =
  family =>
  async ({ text }) => {
    const { runStories } = await import('../tests/e2e/run.mjs');
    return runStories(family, { text });
  };

/** The adapters on pages saved from real sites, where those are at hand. */
async function captures() {
  const { run } = await import('../tests/e2e/captures.mjs');
  const results = await run();
  for (const { name, ok, detail } of results) console.log(`${ok ? 'ok    ' : 'not ok'} ${name}: ${detail}`);
  const skipped = results.filter(({ detail }) => detail.startsWith('skipped'));
  return {
    passed: results.filter(({ ok }) => ok).length - skipped.length,
    failures: results.filter(({ ok }) => !ok).map(({ name }) => `captures: ${name}`),
  };
}

/** Whether the judge still answers as its committed figures say, where the data is at hand. */
function judgeFigures() {
  if (!existsSync(join(ROOT, '../shared/data/train'))) {
    console.log('Skipped: ../shared/data/train is absent, so that nothing can be judged anew.');
    return { passed: 0, failures: [] };
  }
  return one(
    'lab eval --check: no figure fell by half a point',
    runScript('scripts/lab.mjs', ['eval', '--check']),
  );
}

/** Whether every text that may be proposed is kind, in the eyes of the judge that ships with it. */
const kindTexts = () =>
  one('lab coach --check: no text above .05 toxicity', runScript('scripts/lab.mjs', ['coach', '--check']));

/** In order. `kind` is what --unit and --e2e choose by; `named` parts have tests that --only can choose from. */
const PARTS = [
  { title: 'build', kind: 'both', run: () => one('build.mjs', runScript('build.mjs', ['--zip'])) },
  { title: 'check', kind: 'unit', run: check },
  { title: 'web-ext lint', kind: 'unit', run: lintForFirefox },
  { title: 'unit and project', kind: 'unit', named: true, run: unit },
  { title: 'judge figures', kind: 'unit', run: judgeFigures },
  { title: 'kind texts', kind: 'unit', run: kindTexts },
  { title: 'Chromium', kind: 'e2e', named: true, run: stories('chromium') },
  { title: 'Firefox', kind: 'e2e', named: true, run: stories('firefox') },
  { title: 'captures', kind: 'e2e', run: captures },
];

async function runPart({ title, run }, options) {
  console.log(`\n## ${title}`);
  const start = performance.now();
  let result;
  try {
    result = await run(options);
  } catch (error) {
    console.log(error);
    result = { passed: 0, failures: [`${title}: ${error.message}`] };
  }
  return { title, seconds: Math.round((performance.now() - start) / 1000), ...result };
}

await main(async () => {
  const { values } = parseArgs({
    options: { unit: { type: 'boolean' }, e2e: { type: 'boolean' }, only: { type: 'string' } },
  });
  setUp();
  const kinds = values.unit ? ['unit', 'both'] : values.e2e ? ['e2e', 'both'] : ['unit', 'e2e', 'both'];
  const parts = PARTS.filter(
    ({ kind, named }) => kinds.includes(kind) && (!values.only || named || kind === 'both'),
  );
  if (kinds.includes('e2e')) for (const family of ['chromium', 'firefox']) needBrowser(family);

  const results = [];
  for (const part of parts) results.push(await runPart(part, { text: values.only }));

  console.log('\n## Summary');
  for (const { title, seconds, passed, again = [], failures } of results) {
    console.log(
      `${title.padEnd(18)}${String(passed).padStart(5)} passed ${String(failures.length).padStart(4)} failed ${String(seconds).padStart(5)} s`,
    );
    for (const name of again) console.log(`  passed when told again: ${name}`);
    for (const name of failures) console.log(`  not ok ${name}`);
  }
  const failed = results.reduce((sum, { failures }) => sum + failures.length, 0);
  console.log(`${results.reduce((sum, { passed }) => sum + passed, 0)} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});
