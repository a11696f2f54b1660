import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { loadStages } from '../src/background/judge/bilingual.ts';
import { manifest } from '../src/background/judge/packaged.ts';
import type { Stages } from '../src/background/judge/stages.ts';
import { authoredExamples } from './authored-data.ts';
import { type DevSet, isThird, readDevSet, requireData } from './dev-data.ts';
import { disguiseFigures } from './disguise-figures.ts';
import { authoredFigures } from './eval-authored.ts';
import { fallen, type ShortFigures, shortFigures } from './eval-check.ts';
import { figuresOf, type Judged } from './eval-figures.ts';
import { identityFigures, identityMentions } from './eval-identity.ts';
import { printEvaluation } from './eval-print.ts';
import type { Evaluation, Metrics } from './metrics-file.ts';
import { nodeOptions, ROOT } from './node-judge.ts';
import { scoreTexts } from './score-texts.ts';

/** Sets with a toxic label, one figure each; the definitions differ, so the figures do not compare. */
const PUBLIC_SETS = [
  'olid',
  'ucb-mhs',
  'dynahate',
  'detox-jigsaw-sentences',
  'jigsaw-bilingual',
  'jigsaw-en-sample',
  'edos',
];
const MOST_ROWS = 1500;
/** Caught comments that are disguised in every way there is: all of them would take a quarter of an hour. */
const DISGUISED = 120;
const FOLDER = path.join(ROOT, 'models/bilingual');
const METRICS = path.join(FOLDER, 'metrics.json');

async function judgeRows(stages: Stages, { rows }: Pick<DevSet, 'rows'>): Promise<Judged[]> {
  const scored = await scoreTexts(
    stages,
    rows.map(({ text }) => text),
  );
  return scored.map((one, i) => ({ ...one, row: rows[i] as DevSet['rows'][number] }));
}

const judgeAuthored = async (stages: Stages) => {
  const examples = authoredExamples('test');
  return authoredFigures(
    examples,
    await scoreTexts(
      stages,
      examples.map(({ text }) => text),
    ),
  );
};

/** A third of the annotated dev rows and our own test split: a minute's work, for CI. */
async function short(stages: Stages): Promise<ShortFigures> {
  const { rows } = await readDevSet('annotated');
  const third = rows.filter(({ text }) => isThird(text));
  return shortFigures(figuresOf(await judgeRows(stages, { rows: third }), {}), await judgeAuthored(stages));
}

/** Compares the short figures with the committed ones. */
async function check(stages: Stages): Promise<number> {
  const committed = (JSON.parse(fs.readFileSync(METRICS, 'utf8')) as Metrics).short;
  const now = await short(stages);
  for (const [name, value] of Object.entries(now))
    console.log(`${name.padEnd(28)} ${value}   committed ${committed[name]}`);
  const worse = fallen(now, committed);
  for (const name of worse) console.log(`${name} fell by more than half a point.`);
  return worse.length > 0 ? 1 : 0;
}

/**
 * The dev table of the shipped model through the shipped code, printed and written to
 * models/bilingual/metrics.json. Dev rows only: nothing here was trained on, and no public suite is touched.
 * @param args `--dry` prints without writing; `--check` judges less, and fails when a figure fell
 */
export async function evaluate(args: string[]): Promise<number> {
  requireData();
  const stages = await loadStages(nodeOptions());
  if (args.includes('--check')) return check(stages);
  const data: Record<string, { sha256: string; rows: number }> = {};
  const judgeSet = async (name: string, set: DevSet) => {
    data[`${name}.jsonl.xz`] = { sha256: set.sha256, rows: set.rows.length };
    console.error(`${name}: ${set.rows.length} rows`);
    return judgeRows(stages, set);
  };
  const annotated = await judgeSet('annotated', await readDevSet('annotated'));
  const sets: Record<string, Judged[]> = {};
  for (const name of PUBLIC_SETS)
    sets[name] = await judgeSet(name, await readDevSet(name, { most: MOST_ROWS }));
  const agreement = 'toxifrench-agreement';
  sets[agreement] = await judgeSet(agreement, await readDevSet(agreement, { whole: true }));
  const mentions = identityMentions();
  const identity = identityFigures(
    mentions,
    await scoreTexts(
      stages,
      mentions.map(({ text }) => text),
    ),
  );
  const authored = await judgeAuthored(stages);
  const third = annotated.filter(({ row }) => isThird(row.text));
  const figures: Evaluation = {
    ...figuresOf(annotated, sets),
    authored,
    identity,
    disguises: await disguiseFigures(stages, { seeds: DISGUISED }),
    short: shortFigures(figuresOf(third, {}), authored),
  };
  printEvaluation(figures);
  if (args.includes('--dry')) return 0;
  const modelSha256 = createHash('sha256')
    .update(fs.readFileSync(path.join(FOLDER, 'model.json')))
    .digest('hex');
  const head = {
    date: new Date().toISOString().slice(0, 10),
    command: 'npm run -s lab -- eval',
    seed: manifest.seed,
  };
  const metrics: Metrics = { ...head, modelSha256, mostRows: MOST_ROWS, data, ...figures };
  fs.writeFileSync(METRICS, `${JSON.stringify(metrics, null, 2)}\n`);
  return 0;
}
