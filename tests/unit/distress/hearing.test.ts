import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderFiles, nodeOptions, ROOT } from '../../../lab/node-judge.ts';
import { Hearing } from '../../../src/background/distress/hearing.ts';
import { loadHearing } from '../../../src/background/distress/load.ts';
import { distressManifest } from '../../../src/background/distress/packaged.ts';
import { loadStages } from '../../../src/background/judge/bilingual.ts';
import { manifest as judge } from '../../../src/background/judge/packaged.ts';
import type { Stages } from '../../../src/background/judge/stages.ts';
import { crisisIn } from '../../../src/shared/crisis/crisis.ts';
import { type CrisisCase, casesOf, type FreshCase } from '../care/cases.ts';

const files = folderFiles(path.join(ROOT, 'models/distress'));
const busy = async () => undefined;

interface Line {
  text: string;
  self: number;
  aimed: number;
}

const lines = fs
  .readFileSync(path.join(ROOT, 'tests/fixtures/distress/heard.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Line);

let stages: Stages;
let hearing: Hearing;
beforeAll(async () => {
  stages = await loadStages(nodeOptions());
  hearing = await loadHearing(files, stages, distressManifest);
});

describe('what hears distress', () => {
  it('says what Python says, to three hundredths', async () => {
    for (const { text, self, aimed } of lines) {
      const found = await hearing.distressOf(text, busy);
      expect(Math.abs(found.self - self), text).toBeLessThan(0.03);
      expect(Math.abs(found.aimed - aimed), text).toBeLessThan(0.03);
    }
  });

  it('stands on the layers it was trained on', () => {
    const weights = judge.files.filter(({ role }) => role === 'weights');
    const joined = Buffer.concat(
      weights.map(({ file }) => fs.readFileSync(path.join(ROOT, 'models/bilingual', file))),
    );
    const trunk = ['emb', ...Array.from({ length: distressManifest.shared }, (_, l) => `l${l}`)];
    const hash = createHash('sha256');
    for (const { name, offset, bytes } of judge.tensors)
      if (trunk.includes(name.split('.')[0] as string)) hash.update(joined.subarray(offset, offset + bytes));
    expect(hash.digest('hex')).toBe(distressManifest.trunk);
  });

  it('refuses layers that answer otherwise than when they were published', async () => {
    const [canary] = distressManifest.canaries;
    const other = { ...distressManifest, canaries: [{ text: canary?.text ?? '', self: 0.5, aimed: 0.5 }] };
    await expect(loadHearing(files, stages, other)).rejects.toMatchObject({ name: 'ModelDamagedError' });
  });

  it('reads a long text to its end, and keeps nothing of it', async () => {
    const [cry] = lines as [Line];
    const padding = 'The bakery on the corner has new bread, with seeds on top. '.repeat(14);
    const before = tf.memory().numTensors;
    const found = await hearing.distressOf(`${padding} ${cry.text}`, busy);
    expect(found).not.toEqual(await hearing.distressOf(padding, busy));
    expect(tf.memory().numTensors).toBe(before);
  });

  it.each(['', '   ', '\u200b', 'x'.repeat(100_000)])(
    'hears nothing in nothing, nor in what is too long',
    async text => expect(await hearing.hear(text, busy)).toBeNull(),
  );

  it('hears nothing when its numbers are none', async () => {
    const broken = new Hearing(
      { ...distressManifest, lines: { self: Number.NaN, aimed: Number.NaN } },
      await files.read('weights-1.bin'),
      stages,
    );
    expect(await broken.hear('I want to die', busy)).toBeNull();
  });
});

/** By kinds of case: how many are found by patterns and model together. */
async function shares(cases: readonly (FreshCase & { scores?: CrisisCase['scores'] })[]) {
  const count = { danger: 0, found: 0, harmless: 0, alarms: 0 };
  for (const { text, scores, crisis } of cases) {
    const isFound = crisisIn(text, scores ?? null, await hearing.hear(text, busy)) !== null;
    if (crisis !== null) count.danger++;
    else count.harmless++;
    if (isFound && crisis !== null) count.found++;
    if (isFound && crisis === null) count.alarms++;
  }
  return { found: count.found / count.danger, alarms: count.alarms / count.harmless };
}

describe('patterns and model together', () => {
  it('keep to what patterns reach on the cases held back: 95 of 100 found, at most 2 of 100 false alarms', async () => {
    const { found, alarms } = await shares(casesOf<CrisisCase>('crisis').filter(({ held }) => held));
    expect(found).toBeGreaterThanOrEqual(0.95);
    expect(alarms).toBeLessThanOrEqual(0.02);
  });

  // Reached (lab crisis --figures): 68.3 % and 10.8 %; 68.1 % and 10.7 %. Patterns alone: 22.2 % and 7.5 %; 32.5 % and 7.1 %.
  it.each([
    ['crisis-fresh', 180, 120],
    ['crisis-fresh-2', 160, 140],
  ] as const)(
    'hear two in three of the cries and curses in %s, and take one in nine of its harmless texts for one',
    async (name, danger, harmless) => {
      const cases = casesOf<FreshCase>(name);
      expect(cases.filter(({ crisis }) => crisis !== null)).toHaveLength(danger);
      expect(cases.filter(({ crisis }) => crisis === null)).toHaveLength(harmless);
      const { found, alarms } = await shares(cases);
      expect(found).toBeGreaterThanOrEqual(0.66);
      expect(alarms).toBeLessThanOrEqual(0.125);
    },
  );
});
