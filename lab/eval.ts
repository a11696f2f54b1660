import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { loadStages } from '../src/background/judge/bilingual.ts';
import { manifest } from '../src/background/judge/packaged.ts';
import type { Stages } from '../src/background/judge/stages.ts';
import { thresholdsFor } from '../src/background/judge/thresholds.ts';
import { SENSITIVITIES } from '../src/shared/policy.ts';
import { LABELS, LANGUAGES, type Label, type Language, type Scores } from '../src/shared/verdict.ts';
import { type DevRow, type DevSet, readDevSet, requireData } from './dev-data.ts';
import { auc, recallAt, shareAtOrAbove } from './metrics.ts';
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

/** A row with what the shipped code said. */
interface Judged {
  row: DevRow;
  /** All 0 when the text was skipped: it is shown, whatever it says. */
  scores: Scores;
  language: Language | null;
  cleared: boolean;
}

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

const of = (judged: readonly Judged[], label: Label) => judged.map(({ scores }) => scores[label]);
const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1e4) / 1e4);

/** Figures on annotated texts of one language, or of both: hostile is code H, friendly F. */
function annotatedFigures(judged: readonly Judged[]) {
  const coded = (letter: string) => judged.filter(({ row }) => String(row.labels['code']).startsWith(letter));
  const [hostile, friendly] = [of(coded('H'), 'toxicity'), of(coded('F'), 'toxicity')];
  const others = LABELS.filter(label => label !== 'toxicity').map(label => {
    const labelled = (value: number) =>
      of(
        judged.filter(({ row }) => row.labels[label] === value),
        label,
      );
    return [label, { auc: rounded(auc(labelled(1), labelled(0))), positives: labelled(1).length }] as const;
  });
  return {
    hostile: hostile.length,
    friendly: friendly.length,
    auc: rounded(auc(hostile, friendly)),
    recallAt2: rounded(recallAt(0.02, hostile, friendly)),
    skipped: judged.filter(({ language }) => language === null).length,
    cleared: rounded(judged.filter(({ cleared }) => cleared).length / judged.length),
    others: Object.fromEntries(others),
  };
}

/** What each named step of sensitivity finds and wrongly covers, by the threshold of the language seen. */
function sensitivityFigures(judged: readonly Judged[]) {
  const found = (letter: string, sensitivity: (typeof SENSITIVITIES)[number]) => {
    const limits = thresholdsFor(sensitivity);
    const rows = judged.filter(({ row }) => String(row.labels['code']).startsWith(letter));
    const covered = rows.map(({ language, scores }) =>
      language && scores.toxicity >= limits[language].toxicity ? 1 : 0,
    );
    return rounded(shareAtOrAbove(covered, 1));
  };
  return Object.fromEntries(
    SENSITIVITIES.map(level => [level, { recall: found('H', level), falseAlarms: found('F', level) }]),
  );
}

const toxicAuc = (judged: readonly Judged[]) => {
  const labelled = (value: number) =>
    of(
      judged.filter(({ row }) => row.toxic === value),
      'toxicity',
    );
  return rounded(auc(labelled(1), labelled(0)));
};

function print(figures: ReturnType<typeof gather>): void {
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

function gather(annotated: readonly Judged[], sets: Record<string, readonly Judged[]>) {
  const groups: Record<string, readonly Judged[]> = { all: annotated };
  for (const language of LANGUAGES) groups[language] = annotated.filter(({ row }) => row.lang === language);
  const each = <T>(figure: (judged: readonly Judged[]) => T, from: Record<string, readonly Judged[]>) =>
    Object.fromEntries(Object.entries(from).map(([name, judged]) => [name, figure(judged)]));
  return {
    annotated: each(annotatedFigures, groups),
    sensitivities: each(sensitivityFigures, groups),
    sets: each(toxicAuc, sets),
  };
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
  const figures = gather(annotated, sets);
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
