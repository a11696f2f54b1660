import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../lab/node-judge.ts';
import { type Action, KEPT } from '../../../src/background/rewriter/actions.ts';
import { seamsFile } from '../../../src/background/rewriter/packaged.ts';
import { SeamReader } from '../../../src/background/rewriter/seam-reader.ts';
import { unitsOf } from '../../../src/background/rewriter/units.ts';
import type { Language } from '../../../src/shared/verdict.ts';

interface Line {
  text: string;
  lang: Language;
  first: number;
  behind: number;
  came: string;
  broken: number;
}

const tag = { keep: 0.5, remove: 0.5, replace: 0, phrase: '' };
const reader = new SeamReader(seamsFile);

/** The units of a text in which some go, or give way to what comes. */
const unitsWith = (text: string, { first, behind, came }: Pick<Line, 'first' | 'behind' | 'came'>) =>
  unitsOf(text).map((unit, i) => {
    const gone: Action = i === first && came ? { kind: 'replace', words: came } : { kind: 'delete' };
    const words = text.slice(unit.from, unit.to);
    return { ...unit, words, tag, action: i < first || i >= behind ? KEPT : gone };
  });

describe('which gaps break a sentence', () => {
  it('is told as Python tells it, to a thousandth', () => {
    const lines = fs.readFileSync(path.join(ROOT, 'tests/fixtures/rewriter/seams.jsonl'), 'utf8');
    for (const line of lines.trim().split('\n')) {
      const { text, lang, broken, ...run } = JSON.parse(line) as Line;
      expect(reader.broken(unitsWith(text, run), lang), text).toBeCloseTo(broken, 3);
    }
  });

  it('is nothing where nothing went', () => {
    expect(reader.broken(unitsWith('the bus is late', { first: 9, behind: 9, came: '' }), 'en')).toBe(0);
  });

  it.each<[lang: Language, text: string, tail: [number, number], inside: [number, number]]>([
    ['en', 'the bus is late, you clown', [4, 7], [1, 3]],
    ['fr', 'le bus est en retard, espèce de navet', [5, 9], [1, 3]],
  ])('is less likely where a whole clause goes (%s): %s', (lang, text, tail, inside) => {
    const at = ([first, behind]: [number, number]) =>
      reader.broken(unitsWith(text, { first, behind, came: '' }), lang);
    expect(at(tail)).toBeLessThan(at(inside));
  });
});
