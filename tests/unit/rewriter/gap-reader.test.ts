import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../lab/node-judge.ts';
import { ModelDamagedError } from '../../../src/background/judge/errors.ts';
import { type Action, KEPT, type TaggedUnit } from '../../../src/background/rewriter/actions.ts';
import { GapNetwork } from '../../../src/background/rewriter/gap-network.ts';
import { gapsManifest } from '../../../src/background/rewriter/packaged.ts';
import { unitsOf } from '../../../src/background/rewriter/units.ts';
import { gapWeights, shippedGaps, shippedTokenizer } from './shipped-gaps.ts';

/** Units that go, from the first up to the one behind the last, and the words that come. */
type Run = [first: number, behind: number, came: string];

const tag = { keep: 0.5, remove: 0.5, replace: 0, phrases: [] };

const unitsWith = (text: string, runs: readonly Run[]): TaggedUnit[] =>
  unitsOf(text).map((unit, i) => {
    const run = runs.find(([first, behind]) => i >= first && i < behind);
    const action: Action = !run
      ? KEPT
      : i === run[0] && run[2]
        ? { kind: 'replace', words: run[2] }
        : { kind: 'delete' };
    return { ...unit, words: text.slice(unit.from, unit.to), tag, action };
  });

/** The units of a text in which what stands in brackets goes; « [old|new] » gives way. */
function bracketed(written: string): TaggedUnit[] {
  const runs: Run[] = [];
  let text = '';
  for (const [i, part] of written.split(/[[\]]/u).entries()) {
    const [gone = '', came = ''] = part.split('|');
    const first = unitsOf(text).length;
    text += gone;
    if (i % 2 === 1) runs.push([first, unitsOf(text).length, came]);
  }
  return unitsWith(text, runs);
}

describe('which gaps break a sentence', () => {
  it('is told as Python tells it, to a thousandth', () => {
    const lines = fs.readFileSync(path.join(ROOT, 'tests/fixtures/rewriter/gaps.jsonl'), 'utf8');
    for (const line of lines.trim().split('\n')) {
      const { text, runs, broken } = JSON.parse(line) as { text: string; runs: Run[]; broken: number };
      expect(shippedGaps.broken(unitsWith(text, runs)), text).toBeCloseTo(broken, 3);
    }
  });

  it('is nothing where nothing went', () => {
    expect(shippedGaps.broken(unitsWith('the bus is late', []))).toBe(0);
  });

  it('is no matter of letter case or of the apostrophe', () => {
    const [plain, other] = ["l'arbre [vert] n'a pas de feuilles", 'L’ARBRE [VERT] N’A PAS DE FEUILLES'];
    expect(shippedGaps.broken(bracketed(other))).toBe(shippedGaps.broken(bracketed(plain)));
  });

  it.each([
    [
      'what leans on a word that went',
      'those are the [clowns] of this town',
      '[those clowns are wrong,] this town is small',
    ],
    ['what leans on a word that went', 'les vis de [navets] sont là', 'les vis [rouges] sont là'],
    [
      'a verb without its subject',
      'only [a clown] would believe this',
      'only you would believe this[, clown]',
    ],
    ['a subject without its verb', 'she [slept] around with someone', 'she slept [around] with someone'],
    [
      'an infinitive without what ruled it',
      'il [mange] dimanche et [boit] lundi',
      'il mange [vite] dimanche',
    ],
    ['an article without a noun', 'look at the [clown]', 'look at the [silly] man'],
    [
      'a phrase of another kind',
      'these [clowns|wrong] always park here',
      'these [clowns|people] always park here',
    ],
    ['a phrase of another kind', 'ces [guignols|mauvais] ont gagné', 'ces [guignols|gens] ont gagné'],
  ])('%s is told from what is whole: %s', (_, broken, whole) => {
    expect(shippedGaps.broken(bracketed(broken))).toBeGreaterThan(shippedGaps.broken(bracketed(whole)));
  });
});

describe('what reads gaps is refused', () => {
  it.each<[title: string, weights: () => ArrayBuffer, tensors: typeof gapsManifest.tensors]>([
    ['without one of its tensors', gapWeights, gapsManifest.tensors.slice(1)],
    ['when bytes are missing', () => gapWeights().slice(0, -100), gapsManifest.tensors],
    [
      'when its layers do not fit each other',
      gapWeights,
      gapsManifest.tensors.map(entry =>
        entry.name === 'two.b' ? { ...entry, shape: [1], bytes: 4 } : entry,
      ),
    ],
  ])('%s', (_, weights, tensors) => {
    const load = () => new GapNetwork({ ...gapsManifest, tensors }, weights(), shippedTokenizer);
    expect(load).toThrow(ModelDamagedError);
  });
});
