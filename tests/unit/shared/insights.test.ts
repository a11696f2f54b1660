import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, daysBefore, daysUpTo } from '../../../src/shared/days.ts';
import { countsAs, HOSTILE_KINDS, hostileIn, parseTally, sumOf } from '../../../src/shared/insights.ts';
import type { Policy } from '../../../src/shared/policy.ts';
import { DEFAULTS } from '../../../src/shared/settings.ts';
import { LABELS, type Scores, type Verdict } from '../../../src/shared/verdict.ts';

const all = (value: number) => Object.fromEntries(LABELS.map(label => [label, value])) as Scores;
const policy: Policy = {
  ...{ mode: 'reader', treatments: DEFAULTS.treatments, thresholds: { en: all(0.5), fr: all(0.5) } },
  ownWords: [
    { word: 'turnip', action: 'cover' },
    { word: 'clown', action: 'show' },
  ],
};
const scored = (scores: Partial<Scores>): Verdict => ({
  kind: 'scored',
  language: 'en',
  scores: { ...all(0), ...scores },
});
const insult = scored({ toxicity: 0.9, insult: 0.8 });

describe('a comment counts as', () => {
  it.each([
    ['kind', 'kind', 'well done', scored({ supportive: 0.9 })],
    ['hostile, of its gravest kind', 'threat', 'x', scored({ toxicity: 0.9, insult: 0.8, threat: 0.7 })],
    [
      'hostile, although it says kind things too',
      'insult',
      'x',
      scored({ ...insult, toxicity: 0.9, insult: 0.8, supportive: 0.9 }),
    ],
    ['one’s own words, where they alone cover it', 'own', 'turnip', scored({ supportive: 0.9 })],
    ['one’s own words, where nobody judged it', 'own', 'turnip', { kind: 'failed', reason: 'no-answer' }],
    ['its kind of hostility, where one’s own words cover it too', 'insult', 'you turnip', insult],
    ['nothing, where one’s own words show it', null, 'you clown', insult],
    ['nothing, for coarse words alone', null, 'x', scored({ obscene: 0.9 })],
    ['nothing, where it is neither', null, 'x', scored({})],
    ['nothing, where nobody judged it', null, 'x', { kind: 'skipped', reason: 'other-language' }],
  ] as [string, string | null, string, Verdict][])('%s', (_, as, text, verdict) => {
    expect(countsAs(verdict, policy, text)).toBe(as);
  });

  it('hostile also where the person has its kind shown', () => {
    const shown = { ...policy, treatments: { ...policy.treatments, insult: 'show' as const } };
    expect(countsAs(insult, shown, 'x')).toBe('insult');
  });
});

describe('a tally', () => {
  it.each([
    ['nothing', undefined],
    ['a text', 'many'],
    ['numbers that are none', { kind: '7', hostile: { insult: Number.NaN, threat: -3, other: 0.4 } }],
    ['kinds we do not know', { hostile: { rude: 3, toString: 9 } }],
    ['a list', [3, 4]],
  ])('made of %s is empty', (_, value) => {
    expect(parseTally(value, 100)).toEqual({ kind: 0, hostile: {} });
  });

  it('holds no number above its limit', () => {
    expect(parseTally({ kind: 1e9, hostile: { insult: 7.9 } }, 100)).toEqual({
      kind: 100,
      hostile: { insult: 7 },
    });
    expect(sumOf({ kind: 90, hostile: {} }, { kind: 90, hostile: {} }, 100).kind).toBe(100);
  });

  it('and another make one that counts both', () => {
    const tally = fc.record({
      kind: fc.nat(1000),
      hostile: fc.dictionary(fc.constantFrom(...HOSTILE_KINDS), fc.integer({ min: 1, max: 1000 })),
    });
    fc.assert(
      fc.property(tally, tally, (a, b) => {
        expect(hostileIn(sumOf(a, b))).toBe(hostileIn(a) + hostileIn(b));
        expect(sumOf(a, b).kind).toBe(a.kind + b.kind);
      }),
    );
  });
});

describe('a day', () => {
  it('ends at midnight where the person is', () => {
    expect(dayOf(new Date(2026, 10, 23, 23, 59, 59))).toBe('2026-11-23');
    expect(dayOf(new Date(2026, 10, 24, 0, 0, 0))).toBe('2026-11-24');
  });

  it.each([
    ['2026-03-01', 1, '2026-02-28'],
    ['2024-03-01', 1, '2024-02-29'],
    ['2026-01-01', 1, '2025-12-31'],
    ['2026-03-30', 7, '2026-03-23'],
  ])('%s, %i days before, is %s', (day, days, before) => {
    expect(daysBefore(day, days)).toBe(before);
  });

  it('is the last of so many in a row', () => {
    expect(daysUpTo('2026-11-02', 3)).toEqual(['2026-10-31', '2026-11-01', '2026-11-02']);
  });
});
