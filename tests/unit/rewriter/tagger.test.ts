import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderFiles, nodeOptions, ROOT } from '../../../lab/node-judge.ts';
import { loadStages } from '../../../src/background/judge/bilingual.ts';
import { KernelOps } from '../../../src/background/judge/kernel-ops.ts';
import { manifest as judge } from '../../../src/background/judge/packaged.ts';
import type { Stages } from '../../../src/background/judge/stages.ts';
import { rewriterManifest } from '../../../src/background/rewriter/packaged.ts';
import { Tagger } from '../../../src/background/rewriter/tagger.ts';
import { unitsOf } from '../../../src/background/rewriter/units.ts';

interface Line {
  text: string;
  units: string[];
  ids: number[];
  tags: { unit: number; keep: number; phrase: string }[];
}

const lines = fs
  .readFileSync(path.join(ROOT, 'tests/fixtures/rewriter/tags.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Line);

describe('the rewriter that ships', () => {
  let stages: Stages;
  let tagger: Tagger;
  beforeAll(async () => {
    // Of our kernels the one that rounds least: words that go have phrases that are as good as one another.
    stages = await loadStages({ ...nodeOptions(), ops: () => new KernelOps('plain') });
    const weights = await folderFiles(path.join(ROOT, 'models/rewriter')).read('weights-1.bin');
    tagger = new Tagger(rewriterManifest, weights, stages.tokenizer, stages.transformer);
  }, 60_000);

  it('cuts texts into the units that training knew', () => {
    for (const { text, units } of lines)
      expect(unitsOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(units);
  });

  it('tags them as Python does, to a hundredth', () => {
    for (const { text, tags } of lines) {
      const found = tagger.tag(text, unitsOf(text));
      for (const { unit, keep, phrase } of tags) {
        expect(found[unit]?.keep, `${text}: ${unit}`).toBeCloseTo(keep, 2);
        // Where a unit surely stays, phrases may be as good as one another.
        if (keep < 0.9) expect(found[unit]?.phrases[0]?.words, `${text}: ${unit}`).toBe(phrase);
      }
    }
  });

  it('stands on the layers it was trained on', async () => {
    const files = judge.files.filter(({ role }) => role === 'weights').map(({ file }) => file);
    const joined = Buffer.concat(
      files.map(file => fs.readFileSync(path.join(ROOT, 'models/bilingual', file))),
    );
    const layers = Array.from({ length: rewriterManifest.shared }, (_, l) => `l${l}`);
    const hash = createHash('sha256');
    for (const { name, offset, bytes } of judge.tensors)
      if (['emb', ...layers].includes(name.split('.')[0] as string))
        hash.update(joined.subarray(offset, offset + bytes));
    expect(hash.digest('hex')).toBe(rewriterManifest.trunk);
  });

  it('adds at most three megabytes', () => {
    const folder = path.join(ROOT, 'models/rewriter');
    const bytes = fs.readdirSync(folder).map(name => fs.statSync(path.join(folder, name)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(3_000_000);
  });

  it('reads a text of five thousand characters in windows, every word of it', () => {
    const text = Array.from({ length: 500 }, (_, i) => (i % 9 === 8 ? 'turnip.' : 'word')).join(' ');
    const units = unitsOf(text);
    const tags = tagger.tag(text, units);
    expect(tags).toHaveLength(units.length);
    expect(tags.filter(({ keep }) => keep < 1).length).toBe(units.length);
  });
});
