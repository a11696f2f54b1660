import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ExpectedError } from '../../src/shared/errors.ts';
import { FAMILIES, type Family } from '../harness.ts';
import { ROOT } from '../node-judge.ts';
import { openSoak } from './browser.ts';
import { readOn, rest, restWithout } from './measure.ts';
import { type Line, soakReport } from './report.ts';

const FOLDER = path.join(ROOT, '.cache/soak');
const REPORT = path.join(ROOT, 'docs/trust/soak.md');
const IDLE_S = 120;

/** What it ran on, in words. */
const machine = () =>
  `${os.cpus().length} cores (${os.cpus()[0]?.model.trim() ?? 'unknown'}), Linux ${os.release()}`;

const linesFile = (family: Family) => path.join(FOLDER, `${family}.jsonl`);

/** One browser: rests without us, reads, and rests with us. Every line goes to stdout and into .cache/soak. */
async function soakIn(family: Family, minutes: number, pace: number): Promise<void> {
  fs.mkdirSync(FOLDER, { recursive: true });
  fs.rmSync(linesFile(family), { force: true });
  const tell = (line: Line) => {
    fs.appendFileSync(linesFile(family), `${JSON.stringify(line)}\n`);
    console.log(JSON.stringify(line));
  };
  const without = await restWithout(family, pace, IDLE_S);
  const browser = await openSoak(family, pace, true);
  const { version } = browser;
  tell({
    kind: 'run',
    browser: family,
    version,
    minutes,
    pace,
    date: new Date().toISOString(),
    machine: machine(),
    cores: os.cpus().length,
  });
  tell(without);
  try {
    await readOn(family, browser, minutes, tell);
    tell(await rest(family, browser, IDLE_S, 'with'));
  } finally {
    await browser.close();
  }
}

function report(): void {
  const runs = FAMILIES.filter(family => fs.existsSync(linesFile(family))).map(family =>
    fs
      .readFileSync(linesFile(family), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Line),
  );
  if (runs.length === 0) throw new ExpectedError('There is no soak to report: run one first.');
  fs.writeFileSync(REPORT, soakReport(runs));
}

/** `lab soak [--minutes 30] [--pace 20] [--browser chromium|firefox] [--report]`: with --report only docs/trust/soak.md, from the last runs. */
export async function soak(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      minutes: { type: 'string', default: '30' },
      pace: { type: 'string', default: '20' },
      browser: { type: 'string' },
      report: { type: 'boolean', default: false },
    },
  });
  if (values.report) {
    report();
    return 0;
  }
  const [minutes, pace] = [Number(values.minutes), Number(values.pace)];
  const families = FAMILIES.filter(family => values.browser === undefined || family === values.browser);
  if (!(minutes > 0 && pace > 0) || families.length === 0)
    throw new ExpectedError('Usage: soak [--minutes 30] [--pace 20] [--browser chromium|firefox] [--report]');
  await Promise.all(families.map(family => soakIn(family, minutes, pace)));
  return 0;
}
