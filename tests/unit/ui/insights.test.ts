import { describe, expect, it } from 'vitest';
import { lookBack } from '../../../src/options/insights/look-back.ts';
import { type Period, periodOf } from '../../../src/options/insights/period.ts';
import { changesBetween } from '../../../src/options/settings-changes.ts';
import type { InsightDay } from '../../../src/shared/insights.ts';
import { DEFAULTS } from '../../../src/shared/settings.ts';
import { WORDS } from '../../../src/ui/words.ts';

const TODAY = '2026-11-23';
const day = (name: string, kind: number, insult: number, hostname = 'a.example'): InsightDay => ({
  day: name,
  sites: [{ hostname, kind, hostile: { insult } }],
});

describe('a period', () => {
  const counted: InsightDay[] = [
    day('2026-11-16', 99, 99),
    day('2026-11-17', 1, 2),
    {
      day: '2026-11-23',
      sites: [
        { hostname: 'b.example', kind: 10, hostile: { insult: 1, threat: 4 } },
        { hostname: 'a.example', kind: 3, hostile: { insult: 2 } },
        { hostname: 'c.example', kind: 1, hostile: {} },
      ],
    },
  ];
  const week = periodOf(counted, TODAY, 7);

  it('has every day, also those on which nothing was counted, and none before', () => {
    expect(week.days.map(({ kind, hostile }) => [kind, hostile])).toEqual([
      ...[
        [1, 2],
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      [14, 7],
    ]);
  });

  it('tells sites apart, the largest first', () => {
    expect(week.sites).toEqual([
      { hostname: 'b.example', kind: 10, hostile: 5 },
      { hostname: 'a.example', kind: 4, hostile: 4 },
      { hostname: 'c.example', kind: 1, hostile: 0 },
    ]);
  });

  it('puts together all there was', () => {
    expect(week.all).toEqual({ kind: 15, hostile: { insult: 5, threat: 4 } });
  });

  it('without anything is empty, not broken', () => {
    expect(periodOf([], TODAY, 90).all).toEqual({ kind: 0, hostile: {} });
  });
});

describe('a week in words', () => {
  const weekOf = (...days: InsightDay[]): Period => periodOf(days, TODAY, 7);
  const none = weekOf();
  const hostile = (count: number) => weekOf(day(TODAY, 0, count));
  const examples: [string, Period, Period, string][] = [
    ['nothing', none, none, 'No comments in the last seven days.'],
    [
      'only kind ones',
      weekOf(day(TODAY, 3, 0)),
      none,
      'In the last seven days you came across 3 kind comments and 0 hostile ones.',
    ],
    [
      'a hard day',
      weekOf(day('2026-11-17', 0, 12), day(TODAY, 0, 3)),
      none,
      'In the last seven days you came across 0 kind comments and 15 hostile ones. Tuesday was the hardest day.',
    ],
    [
      'two days alike: none was the hardest',
      weekOf(day('2026-11-17', 0, 12), day(TODAY, 0, 12)),
      none,
      'In the last seven days you came across 0 kind comments and 24 hostile ones.',
    ],
    [
      'more kind ones',
      weekOf(day(TODAY, 120, 34)),
      none,
      'In the last seven days you came across 120 kind comments and 34 hostile ones. The kind ones outnumber them.',
    ],
    [
      'a better week',
      hostile(6),
      hostile(20),
      'In the last seven days you came across 0 kind comments and 6 hostile ones. Fewer hostile ones than the week before.',
    ],
    [
      'a worse week',
      hostile(30),
      hostile(20),
      'In the last seven days you came across 0 kind comments and 30 hostile ones. More hostile ones than the week before: be gentle with yourself.',
    ],
    [
      'too little to compare',
      hostile(3),
      hostile(1),
      'In the last seven days you came across 0 kind comments and 3 hostile ones.',
    ],
  ];
  it.each(examples)('%s', (_, week, before, sentences) => {
    expect(lookBack(week, before, WORDS.en).join(' ')).toBe(sentences);
  });

  it('is said in French as well, numbers agreeing', () => {
    const week = weekOf(day('2026-11-17', 1, 12), day(TODAY, 0, 3));
    expect(lookBack(week, none, WORDS.fr).join(' ')).toBe(
      'Ces sept derniers jours, vous avez croisé 1 commentaire bienveillant et 15 hostiles. Mardi a été le jour le plus dur.',
    );
  });
});

it('a settings file says what changes of the counts and of breaks', () => {
  expect(changesBetween(DEFAULTS, { ...DEFAULTS, insights: false, breakAfter: 0 }, WORDS.en)).toHaveLength(2);
});
