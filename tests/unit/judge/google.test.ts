import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderFiles, nodeOptions, ROOT } from '../../../lab/node-judge.ts';
import { loadBilingual } from '../../../src/background/judge/bilingual.ts';
import { googleEngine } from '../../../src/background/judge/google.ts';
import { halvesOf } from '../../../src/background/judge/halves.ts';
import type { Judge } from '../../../src/background/judge/judge.ts';
import { thresholdsFor } from '../../../src/background/judge/thresholds.ts';
import { decide, thresholdsOf } from '../../../src/shared/policy.ts';
import { DEFAULTS } from '../../../src/shared/settings.ts';
import { LABELS } from '../../../src/shared/verdict.ts';

const PEERS = path.join(ROOT, '../shared/peers/google-toxicity');
const isThere = fs.existsSync(PEERS);
const why = isThere ? '' : ` (skipped: ${PEERS}, with the real topology, is not there)`;

const ENGLISH = 'What a lovely dance, thank you for showing it to us.';
const FRENCH = 'Merci pour cette danse, elle a égayé ma journée.';

describe.skipIf(!isThere)(`Google’s model, real topology and vocabulary, seeded weights${why}`, () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cybercare-google-'));
  let ours: Judge;
  let google: Judge;

  const packed = (change: object = {}) => ({
    ...JSON.parse(fs.readFileSync(path.join(folder, 'files.json'), 'utf8')),
    thresholds: JSON.parse(fs.readFileSync(path.join(folder, 'thresholds.json'), 'utf8')),
    ...change,
  });
  const load = (manifest: object = packed()) =>
    googleEngine(manifest).load({ ...nodeOptions(), files: folderFiles(folder), ours });

  beforeAll(async () => {
    execFileSync(process.execPath, [path.join(ROOT, 'tests/google/seeded.mjs'), folder]);
    ours = await loadBilingual(nodeOptions());
    google = await load();
  });
  afterAll(async () => {
    await google?.dispose();
    await ours?.dispose();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('gives its seven scores for English, and ours for the two it has not', async () => {
    const [judgement] = await google.judge([ENGLISH]);
    const [own] = await ours.judge([ENGLISH]);
    if (judgement?.kind !== 'scored' || own?.kind !== 'scored') throw new Error('not scored');
    expect(judgement).toMatchObject({ language: 'en', engine: 'google' });
    expect(Object.keys(judgement.scores).sort()).toEqual([...LABELS].sort());
    for (const label of LABELS.slice(0, 7)) {
      expect(judgement.scores[label], label).toSatisfy(score => score > 0 && score < 1);
      expect(judgement.scores[label], label).not.toBe(own.scores[label]);
    }
    for (const label of ['appearance', 'supportive'] as const)
      expect(judgement.scores[label]).toBe(own.scores[label]);
  });

  it('answers the same for the same text and differently for another', async () => {
    const [a, b, c] = await google.judge([ENGLISH, ENGLISH, 'The sound is late, the room is too dark.']);
    expect(b).toEqual(a);
    expect(c).not.toEqual(a);
  });

  it('leaves French, and what nobody judges, to our own model', async () => {
    const texts = [FRENCH, '', 'Привет, как дела', 'a '.repeat(2501)];
    expect(await google.judge(texts)).toEqual(await ours.judge(texts));
  });

  it('keeps no tensor of two hundred judgements', async () => {
    await google.judge([ENGLISH]);
    const before = tf.memory().numTensors;
    for (let i = 0; i < 200; i++) await google.judge([`You are ${i} times as kind as the others.`]);
    expect(tf.memory().numTensors).toBe(before);
  });

  it('reads a long text to its end', async () => {
    const padding = 'The sound is late and the room is dark. '.repeat(30);
    const [plain, other] = await google.judge([padding, `${padding}You dance like nobody else does!`]);
    expect(plain?.kind).toBe('scored');
    expect(other).not.toEqual(plain);
  });

  it('never throws, whatever the text', async () => {
    const odd = [
      '\ud800 and the rest is English',
      '👩‍👩‍👧‍👦 what a lovely family',
      `the ${'x'.repeat(4000)}`,
      '@',
      '1 2 3',
    ];
    for (const judgement of await google.judge(odd)) expect(judgement.kind).not.toBe('failed');
  });

  it('is decided upon by its own thresholds, our scores by ours', async () => {
    const { treatments } = DEFAULTS;
    const policy = {
      mode: 'reader' as const,
      treatments,
      thresholds: thresholdsFor('balanced'),
      google: googleEngine(packed()).thresholds('balanced'),
    };
    const [english, french] = await google.judge([ENGLISH, FRENCH]);
    if (english?.kind !== 'scored' || french?.kind !== 'scored') throw new Error('not scored');
    expect(thresholdsOf(english, policy).toxicity).toBe(0.85);
    expect(thresholdsOf(english, policy).appearance).toBe(policy.thresholds.en.appearance);
    expect(thresholdsOf(french, policy)).toEqual(policy.thresholds.fr);
    // The seeded weights call every English text an insult.
    expect(decide(english, policy).categories).toEqual(['insult']);
    expect(decide(french, policy).categories).toEqual([]);
  });

  it('is refused when it does not score a published sentence as it was published', async () => {
    const scores = { toxicity: 0.5 };
    const before = tf.memory().numTensors;
    await expect(load(packed({ canaries: [{ text: 'you suck', scores }] }))).rejects.toMatchObject({
      reason: 'model-damaged',
    });
    expect(tf.memory().numTensors).toBe(before);
  });

  it.each(['toxicity/group1-shard3of7', 'toxicity/model.json', 'universal_sentence_encoder/vocab.json'])(
    'is refused when %s is changed by a bit, cut short or missing, before a tensor is made',
    async name => {
      const file = path.join(folder, name);
      const sound = fs.readFileSync(file);
      const before = tf.memory().numTensors;
      const flipped = Uint8Array.from(sound);
      flipped[1000] = (flipped[1000] as number) ^ 1;
      try {
        // What was copied is not ours to write to.
        fs.chmodSync(file, 0o644);
        for (const content of [flipped, sound.subarray(0, -1)]) {
          fs.writeFileSync(file, content);
          await expect(load()).rejects.toMatchObject({ reason: 'model-damaged' });
        }
        fs.rmSync(file);
        await expect(load()).rejects.toMatchObject({ reason: 'model-missing' });
      } finally {
        fs.writeFileSync(file, sound);
      }
      expect(tf.memory().numTensors).toBe(before);
      expect((await ours.judge([ENGLISH]))[0]?.kind).toBe('scored');
    },
  );
});

describe('a text that does not fit', () => {
  const fits = (part: string) => part.length <= 20;
  it.each([
    [
      'is cut after a sentence',
      'You dance well. The room is dark.',
      ['You dance well. ', 'The room is dark.'],
    ],
    ['else between words', 'you dance well and the room', ['you dance well ', 'and the room']],
    ['else in the middle', 'x'.repeat(24), ['x'.repeat(12), 'x'.repeat(12)]],
    ['but not in the middle of a character', `a${'😀'.repeat(11)}`, [`a${'😀'.repeat(5)}`, '😀'.repeat(6)]],
    ['or not at all', 'short', ['short']],
  ])('%s', (_, text, parts) => {
    expect(halvesOf(text, fits)).toEqual(parts);
  });
});
