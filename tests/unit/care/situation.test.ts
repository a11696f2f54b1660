import { describe, expect, it, test } from 'vitest';
import { SITUATIONS, situationOf } from '../../../src/care/situation.ts';
import { isPileOn } from '../../../src/care/thread.ts';
import { casesOf, type SituationCase } from './cases.ts';

const CASES = casesOf<SituationCase>('situations');
const right = (one: SituationCase) => situationOf(one).situation === one.situation;
const share = (cases: SituationCase[]) => cases.filter(right).length / cases.length;

describe('situations', () => {
  test('are told in at least 300 cases: every situation, both languages, both roles', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(300);
    expect(new Set(CASES.map(({ situation }) => situation))).toEqual(new Set(SITUATIONS));
    for (const lang of ['en', 'fr'])
      for (const role of ['bystander', 'target'])
        expect(CASES.filter(one => one.lang === lang && one.role === role).length).toBeGreaterThan(60);
  });

  test.each(['en', 'fr'])('%s: 85 of 100 are recognised, and of those held back as well', lang => {
    const mine = CASES.filter(one => one.lang === lang);
    expect(share(mine)).toBeGreaterThanOrEqual(0.85);
    expect(share(mine.filter(({ held }) => held))).toBeGreaterThanOrEqual(0.85);
  });

  test('the second guess is there to be chosen when the first is wrong', () => {
    const second = CASES.filter(one => !right(one) && situationOf(one).others.includes(one.situation));
    expect(second.length).toBeGreaterThan(0);
  });

  it('are unknown in a text that nobody judged, unless its words speak for themselves', () => {
    expect(situationOf({ text: 'Как дела, друзья?', scores: null }).situation).toBeNull();
    expect(situationOf({ text: '', scores: null })).toEqual({
      situation: null,
      confidence: 0,
      others: [],
      crisis: null,
    });
    expect(situationOf({ text: 'kill yourself', scores: null }).situation).toBe('S5');
    expect(situationOf({ text: 'She lives at 14 Mill Lane, second floor', scores: null }).situation).toBe(
      'S7',
    );
  });

  it('put what endangers somebody before everything else', () => {
    const scores = CASES.find(({ situation }) => situation === 'S1')?.scores ?? null;
    const thread = { hostile: 40, kind: 0, all: 50 };
    expect(situationOf({ text: 'You clown', scores, thread }).situation).toBe('S6');
    expect(situationOf({ text: 'I want to die', scores, thread }).situation).toBe('S10');
    expect(situationOf({ text: 'kill yourself, clown', scores, thread }).situation).toBe('S5');
  });

  it('tell one’s own draft from a comment', () => {
    const scores = CASES.find(({ situation }) => situation === 'S11')?.scores ?? null;
    expect(situationOf({ text: 'you idiot', scores, own: true }).situation).toBe('S11');
    expect(situationOf({ text: 'kill yourself', scores, own: true }).situation).toBe('S11');
    expect(situationOf({ text: 'I want to die', scores, own: true }).situation).toBe('S10');
  });
});

describe('a pile-on', () => {
  it.each([
    ['a third of a short thread', { hostile: 5, kind: 0, all: 15 }, true],
    ['two who do not get on', { hostile: 4, kind: 0, all: 5 }, false],
    ['a few in a long thread', { hostile: 8, kind: 20, all: 200 }, false],
    ['very many in a long thread', { hostile: 30, kind: 200, all: 900 }, true],
    ['many within the hour', { hostile: 6, kind: 0, all: 100, perHour: 6 }, true],
    ['nothing known', { hostile: 0, kind: 0, all: 0 }, false],
  ])('%s', (_, facts, expected) => expect(isPileOn(facts)).toBe(expected));
});
