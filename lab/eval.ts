import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { loadStages } from '../src/background/judge/bilingual.ts';
import { manifest } from '../src/background/judge/packaged.ts';
import type { Stages } from '../src/background/judge/stages.ts';
import { LABELS, type Scores } from '../src/shared/verdict.ts';
import { type DevRow, type DevSet, readDevSet, requireData } from './dev-data.ts';
import { figuresOf, type Judged } from './eval-figures.ts';
import { nodeOptions, ROOT } from './node-judge.ts';

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

const NOTHING = Object.fromEntries(LABELS.map(label => [label, 0])) as Scores;

async function judgeRows(stages: Stages, rows: readonly DevRow[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const row of rows) {
    const { judgement, cleared } = await stages.examine(row.text);
    if (judgement.kind === 'failed') throw new Error(`The judge failed: ${judgement.reason}.`);
    const scored = judgement.kind === 'scored';
    judged.push({
      row,
      scores: scored ? judgement.scores : NOTHING,
      language: scored ? judgement.language : null,
      cleared,
    });
  }
  return judged;
}

function print(figures: ReturnType<typeof figuresOf>): void {
  console.log('annotated dev   H/F          AUC     recall@2%  cleared  skipped');
  for (const [name, f] of Object.entries(figures.annotated)) {
    const cells = [`${f.hostile}/${f.friendly}`.padEnd(12), f.auc, f.recallAt2, f.cleared, f.skipped];
    console.log(`${name.padEnd(15)} ${cells.join('   ')}`);
    for (const [level, { recall, falseAlarms }] of Object.entries(figures.sensitivities[name] ?? {})) {
      console.log(
        `  ${level.padEnd(9)} finds ${recall} of the hostile, covers ${falseAlarms} of the friendly`,
      );
    }
    const others = Object.entries(f.others).map(
      ([label, { auc, positives }]) => `${label} ${auc} (${positives})`,
    );
    console.log(`  ${others.join(', ')}`);
  }
  console.log(`toxicity on sets of other definitions, AUC (at most ${MOST_ROWS} rows of each)`);
  for (const [name, value] of Object.entries(figures.sets)) console.log(`  ${name.padEnd(24)} ${value}`);
}

/**
 * The dev table of the shipped model through the shipped code, printed and written to
 * models/bilingual/metrics.json. Dev rows only: nothing here was trained on, and no public suite is touched.
 * @param args `--dry` prints without writing
 */
export async function evaluate(args: string[]): Promise<number> {
  requireData();
  const stages = await loadStages(nodeOptions());
  const data: Record<string, { sha256: string; rows: number }> = {};
  const judgeSet = async (name: string, set: DevSet) => {
    data[`${name}.jsonl.xz`] = { sha256: set.sha256, rows: set.rows.length };
    console.error(`${name}: ${set.rows.length} rows`);
    return judgeRows(stages, set.rows);
  };
  const annotated = await judgeSet('annotated', await readDevSet('annotated'));
  const sets: Record<string, Judged[]> = {};
  for (const name of PUBLIC_SETS)
    sets[name] = await judgeSet(name, await readDevSet(name, { most: MOST_ROWS }));
  const agreement = 'toxifrench-agreement';
  sets[agreement] = await judgeSet(agreement, await readDevSet(agreement, { whole: true }));
  const figures = figuresOf(annotated, sets);
  print(figures);
  if (args.includes('--dry')) return 0;
  const folder = path.join(ROOT, 'models/bilingual');
  const modelSha256 = createHash('sha256')
    .update(fs.readFileSync(path.join(folder, 'model.json')))
    .digest('hex');
  const head = {
    date: new Date().toISOString().slice(0, 10),
    command: 'npm run -s lab -- eval',
    seed: manifest.seed,
  };
  const metrics = { ...head, modelSha256, mostRows: MOST_ROWS, data, ...figures };
  fs.writeFileSync(path.join(folder, 'metrics.json'), `${JSON.stringify(metrics, null, 2)}\n`);
  return 0;
}
