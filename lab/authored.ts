import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { loadBilingual } from '../src/background/judge/bilingual.ts';
import { thresholdsFor } from '../src/background/judge/thresholds.ts';
import { decide, type Policy } from '../src/shared/policy.ts';
import { DEFAULTS } from '../src/shared/settings.ts';
import { auc } from './metrics.ts';
import { nodeOptions, ROOT } from './node-judge.ts';

interface Example {
  text: string;
  lang: string;
  code: string;
  situation: string;
}

/** Rows no step of the training reads: sha1 of the text, mod 10, is 1 (models/training/authored.py). */
const isTest = ({ text }: Example): boolean =>
  BigInt(`0x${createHash('sha1').update(text).digest('hex')}`) % 10n === 1n;

function readExamples(): Example[] {
  const folder = path.join(ROOT, 'models/training/authored');
  return fs
    .readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .flatMap(name => fs.readFileSync(path.join(folder, name), 'utf8').trim().split('\n'))
    .map(line => JSON.parse(line) as Example)
    .filter(isTest);
}

/** `lab authored`: what the shipped model does, at the settings of a new installation, with the test split of our own examples. */
export async function authored(): Promise<number> {
  const examples = readExamples();
  const { mode, treatments, sensitivity } = DEFAULTS;
  const policy: Policy = { mode, treatments, thresholds: thresholdsFor(sensitivity) };
  const judgements = await (await loadBilingual(nodeOptions())).judge(examples.map(({ text }) => text));
  const results = examples.map((example, index) => {
    const judgement = judgements[index]!;
    return {
      ...example,
      hostile: example.code.startsWith('H'),
      covered: decide(judgement, policy).treatment !== 'show',
      score: judgement.kind === 'scored' ? judgement.scores.toxicity : 0,
    };
  });
  const line = (name: string, rows: typeof results) => {
    const right = rows.filter(({ hostile, covered }) => hostile === covered).length;
    process.stdout.write(`${name.padEnd(40)} ${right}/${rows.length}\n`);
  };
  for (const lang of ['en', 'fr']) {
    const mine = results.filter(row => row.lang === lang);
    const [hostile, friendly] = [mine.filter(row => row.hostile), mine.filter(row => !row.hostile)];
    const area = auc(
      hostile.map(({ score }) => score),
      friendly.map(({ score }) => score),
    );
    process.stdout.write(`${lang}: ROC-AUC ${area?.toFixed(4)}\n`);
    line(`${lang}: hostile, covered`, hostile);
    line(`${lang}: friendly, shown`, friendly);
  }
  const situations = new Set(
    results.map(({ hostile, situation }) => `${hostile ? 'hostile' : 'friendly'} ${situation}`),
  );
  for (const name of [...situations].sort()) {
    line(
      name,
      results.filter(row => `${row.hostile ? 'hostile' : 'friendly'} ${row.situation}` === name),
    );
  }
  return 0;
}
