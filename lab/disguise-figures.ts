import type { Judgement } from '../src/background/judge/judge.ts';
import type { Stages } from '../src/background/judge/stages.ts';
import { thresholdsFor } from '../src/background/judge/thresholds.ts';
import { decide, type Policy } from '../src/shared/policy.ts';
import { DEFAULTS } from '../src/shared/settings.ts';
import { normalise } from '../src/shared/text.ts';
import { ATTACKS, attacked } from './attacks.ts';
import { authoredExamples } from './authored-data.ts';
import { cleanTexts } from './clean-texts.ts';
import { readDevSet } from './dev-data.ts';
import { randomFrom } from './random.mjs';

const MOST_CLEAN = 2000;

/** Of the disguised copies of one kind, the share that is covered, and that would be without the second view. */
interface Kept {
  kept: number;
  asWritten: number;
}

export interface DisguiseFigures {
  seeds: number;
  disguises: Record<string, Kept>;
  clean: { texts: number; covered: number; asWritten: number };
}

const policy: Policy = { ...DEFAULTS, thresholds: thresholdsFor('balanced') };
const isCovered = (judgement: Judgement): boolean => decide(judgement, policy).treatment !== 'show';

/** Hostile texts that no training reads and the model covers as they are, drawn evenly from all there are. */
async function seedsFor(stages: Stages, most: number): Promise<string[]> {
  const authored = [...authoredExamples('dev'), ...authoredExamples('test')].filter(({ code }) =>
    code.startsWith('H'),
  );
  const { rows } = await readDevSet('annotated');
  const read = rows.filter(({ labels }) => String(labels['code']).startsWith('H'));
  const covered: string[] = [];
  for (const { text } of [...authored, ...read])
    if (text.length <= 400 && isCovered((await stages.examine(text)).judgement)) covered.push(text);
  const step = Math.max(1, covered.length / most);
  return Array.from(
    { length: Math.min(most, covered.length) },
    (_, i) => covered[Math.floor(i * step)] as string,
  );
}

async function kept(stages: Stages, seeds: readonly string[], name: string): Promise<Kept> {
  const hostility = (text: string) => stages.linear.logits(normalise(text))[0] as number;
  const found = { kept: 0, asWritten: 0 };
  for (const [i, seed] of seeds.entries()) {
    const copy = attacked(seed, ATTACKS[name]!, randomFrom(i), hostility);
    const { judgement, written } = await stages.examine(copy);
    if (isCovered(judgement)) found.kept += 1 / seeds.length;
    if (isCovered(written)) found.asWritten += 1 / seeds.length;
  }
  return found;
}

/**
 * How well disguised copies of caught comments are still caught, and what undoing disguises costs on clean texts.
 * @param options the disguises, all by default, and how many comments at most
 */
export async function disguiseFigures(
  stages: Stages,
  { names = Object.keys(ATTACKS), seeds: most = 300 }: { names?: readonly string[]; seeds?: number } = {},
): Promise<DisguiseFigures> {
  const seeds = await seedsFor(stages, most);
  const disguises: Record<string, Kept> = {};
  for (const name of names) disguises[name] = await kept(stages, seeds, name);
  const [{ rows: all }, { rows: dev }] = [
    await readDevSet('annotated', { whole: true }),
    await readDevSet('annotated'),
  ];
  const texts = cleanTexts(all, dev, MOST_CLEAN);
  const clean = { texts: texts.length, covered: 0, asWritten: 0 };
  for (const text of texts) {
    const { judgement, written } = await stages.examine(text);
    if (isCovered(judgement)) clean.covered++;
    if (isCovered(written)) clean.asWritten++;
  }
  return { seeds: seeds.length, disguises, clean };
}
