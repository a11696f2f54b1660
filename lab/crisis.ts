import fs from 'node:fs/promises';
import path from 'node:path';
import type { Hearing } from '../src/background/distress/hearing.ts';
import { loadHearing } from '../src/background/distress/load.ts';
import { distressManifest } from '../src/background/distress/packaged.ts';
import { loadStages } from '../src/background/judge/bilingual.ts';
import { type Crisis, crisisIn, crisisOf } from '../src/shared/crisis/crisis.ts';
import type { Scores } from '../src/shared/verdict.ts';
import { answerLines, writeLine } from './lines.ts';
import { folderFiles, nodeOptions, ROOT } from './node-judge.ts';
import { parseTextRow } from './text-row.ts';

/** A case we wrote: who is in danger, and what its text is like. */
interface Case {
  text: string;
  lang: string;
  crisis: Crisis | null;
  kind?: string;
  held?: boolean;
  scores?: Scores | null;
}

/** What patterns say, what the model hears, and both. */
interface Answer {
  said: Crisis | null;
  heard: Crisis | null;
  crisis: Crisis | null;
}

const COLUMNS = ['said', 'heard', 'crisis'] as const;

async function answerTo(text: string, scores: Scores | null, hearing: Hearing): Promise<Answer> {
  const heard = await hearing.hear(text, async () => undefined);
  return { said: crisisOf(text, scores), heard, crisis: crisisIn(text, scores, heard) };
}

async function casesIn(name: string): Promise<Case[]> {
  const file = await fs.readFile(path.join(ROOT, 'tests/fixtures/care', `${name}.jsonl`), 'utf8');
  return file
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Case);
}

/** For each group of cases, how many anything is found in: by patterns, by the model, by both. */
async function figuresOf(title: string, cases: readonly Case[], hearing: Hearing): Promise<string[]> {
  const groups = new Map<string, number[]>();
  for (const { text, lang, crisis, kind, scores } of cases) {
    const answer = await answerTo(text, scores ?? null, hearing);
    const names = [
      `${lang} ${crisis ?? 'harmless'}`,
      ...(crisis === null && kind ? [`harmless: ${kind}`] : []),
    ];
    for (const name of names) {
      const counts = groups.get(name) ?? [0, 0, 0, 0];
      groups.set(name, counts);
      COLUMNS.forEach((column, i) => {
        if (answer[column] !== null) counts[i] = (counts[i] ?? 0) + 1;
      });
      counts[3] = (counts[3] ?? 0) + 1;
    }
  }
  const rows = [...groups].sort(([a], [b]) => a.localeCompare(b));
  return [
    `| ${title} | patterns | model | both | of |`,
    '|---|---|---|---|---|',
    ...rows.map(([name, counts]) => `| ${name} | ${counts.join(' | ')} |`),
  ];
}

/**
 * JSON lines {id, text} in, {id, said, heard, crisis} out: by patterns, by the model, by both; exit code as `answerLines`.
 * @param args `--figures` prints what is found of the cases held back instead
 */
export async function crisis(args: string[]): Promise<number> {
  const files = folderFiles(path.join(ROOT, 'models/distress'));
  const hearing = await loadHearing(files, await loadStages(nodeOptions()), distressManifest);
  if (!args.includes('--figures'))
    return answerLines(
      process.stdin,
      line => writeLine(process.stdout, line),
      parseTextRow,
      async ({ id, text }) => ({ id, ...(await answerTo(text, null, hearing)) }),
    );
  const committed = (await casesIn('crisis')).filter(({ held }) => held);
  for (const lines of [
    await figuresOf('held back', committed, hearing),
    await figuresOf('fresh', await casesIn('crisis-fresh'), hearing),
    await figuresOf('fresh, second', await casesIn('crisis-fresh-2'), hearing),
  ])
    for (const line of [...lines, '']) await writeLine(process.stdout, line);
  return 0;
}
