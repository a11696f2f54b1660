import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { Tally } from '../../../src/shared/insights.ts';
import { DEFAULTS } from '../../../src/shared/settings.ts';
import { fakeBrowser } from '../fake-browser.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { countTally, parseTallied, readInsights, wipeInsights } = await import(
  '../../../src/background/insights.ts'
);
const { breakHint, silenceBreak } = await import('../../../src/background/breaks.ts');

const from = (url: string, tab: object = {}) =>
  ({ id: 'cybercare', url, tab: { id: 1, incognito: false, ...tab } }) as Runtime.MessageSender;
const VIDEO = from('https://video.example/watch');
const insults = (insult: number): Tally => ({ kind: 0, hostile: { insult } });
const at = (...parts: [number, number, number, number?, number?]) => vi.setSystemTime(new Date(...parts));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  at(2026, 10, 23, 12);
  browser.storage.local.values = {};
  browser.storage.session.values = {};
});
afterEach(() => {
  vi.useRealTimers();
  browser.storage.local.full = false;
});

describe('what pages count', () => {
  it('is kept by day, site and kind', async () => {
    await countTally({ kind: 2, hostile: { insult: 1 } }, VIDEO);
    await countTally({ kind: 1, hostile: { insult: 1, threat: 1 } }, VIDEO);
    await countTally({ kind: 5, hostile: {} }, from('https://forum.example/'));
    expect(await readInsights()).toEqual([
      {
        day: '2026-11-23',
        sites: [
          { hostname: 'video.example', kind: 3, hostile: { insult: 2, threat: 1 } },
          { hostname: 'forum.example', kind: 5, hostile: {} },
        ],
      },
    ]);
  });

  it('loses nothing when two tabs count at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => countTally(insults(1), VIDEO)));
    expect((await readInsights())[0]?.sites[0]?.hostile).toEqual({ insult: 20 });
  });

  it('belongs to another day after midnight', async () => {
    at(2026, 10, 23, 23, 59);
    await countTally(insults(1), VIDEO);
    at(2026, 10, 24, 0, 0);
    await countTally(insults(1), VIDEO);
    expect((await readInsights()).map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('belongs to the page, not to the frame its comments live in', async () => {
    await countTally(insults(1), from('https://comments.example/embed', { url: 'https://news.example/a' }));
    expect((await readInsights())[0]?.sites[0]?.hostname).toBe('news.example');
  });

  it.each([
    ['in a private window', from('https://video.example/', { incognito: true }), {}],
    ['of an unknown tab', { ...VIDEO, tab: undefined } as unknown as Runtime.MessageSender, {}],
    ['of a page that is none', from('about:blank'), {}],
    ['when the person wants no counts', VIDEO, { insights: false }],
  ])('is not kept %s', async (_, sender, settings) => {
    browser.storage.local.values = { settings: { ...DEFAULTS, ...settings } };
    await countTally(insults(3), sender);
    expect(await readInsights()).toEqual([]);
  });

  it('is never more than a page can show', () => {
    expect(parseTallied({ kind: 1e12, hostile: { insult: 1e12, rude: 4 } })).toEqual({
      kind: 1000,
      hostile: { insult: 1000 },
    });
  });

  it('of more sites than anyone reads in a day is kept under no name', async () => {
    for (let i = 0; i < 230; i++) await countTally(insults(1), from(`https://s${i}.example/`));
    const [{ sites = [] } = {}] = await readInsights();
    expect(sites).toHaveLength(201);
    expect(sites.find(({ hostname }) => hostname === '')?.hostile).toEqual({ insult: 30 });
  });

  it('leaves what is there alone when storage is full, and says so to nobody but the page that asked', async () => {
    await countTally(insults(1), VIDEO);
    browser.storage.local.full = true;
    await expect(countTally(insults(1), VIDEO)).rejects.toThrow();
    browser.storage.local.full = false;
    await countTally(insults(1), VIDEO);
    expect((await readInsights())[0]?.sites[0]?.hostile).toEqual({ insult: 2 });
  });

  it('is wiped wholly, and nothing else with it', async () => {
    browser.storage.local.values = { settings: DEFAULTS };
    await countTally(insults(1), VIDEO);
    await wipeInsights();
    expect(browser.storage.local.values).toEqual({ settings: DEFAULTS });
  });
});

describe('days', () => {
  it('are four hundred at most, the oldest go first', async () => {
    for (let i = 0; i < 405; i++) {
      at(2025, 0, 1 + i);
      await countTally(insults(1), VIDEO);
    }
    const days = (await readInsights()).map(({ day }) => day);
    expect(days).toHaveLength(400);
    expect(days[0]).toBe('2025-01-06');
  });

  it('survive a clock that was wrong for a moment; one to come is not told of', async () => {
    await countTally(insults(1), VIDEO);
    at(2035, 5, 1);
    await countTally(insults(1), VIDEO);
    at(2026, 10, 24);
    await countTally(insults(1), VIDEO);
    expect((await readInsights()).map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('that are broken in storage are left out', async () => {
    browser.storage.local.values = {
      'insights:2026-11-01': 'much',
      'insights:2026-11-02': {
        version: 1,
        sites: { 'a.example': { kind: -4, hostile: [] }, 'b.example': 9 },
      },
      'insights:someday': { version: 1, sites: { 'a.example': { kind: 3, hostile: {} } } },
      'insights:2026-11-03': { version: 1, sites: { 'a.example': { kind: 3, hostile: {} } } },
    };
    expect((await readInsights()).at(-1)).toEqual({
      day: '2026-11-03',
      sites: [{ hostname: 'a.example', kind: 3, hostile: {} }],
    });
    expect(await readInsights()).toHaveLength(2);
  });
});

describe('a break', () => {
  it('is suggested after so many hostile comments within an hour', async () => {
    await countTally(insults(24), VIDEO);
    expect(await breakHint()).toBeNull();
    at(2026, 10, 23, 12, 30);
    await countTally(insults(3), VIDEO);
    expect(await breakHint()).toEqual({ hostile: 27 });
    at(2026, 10, 23, 13, 1);
    expect(await breakHint()).toBeNull();
  });

  it.each([
    ['kind comments', { kind: 90, hostile: {} }, VIDEO, {}],
    ['private windows', insults(90), from('https://video.example/', { incognito: true }), {}],
    ['a person who wants none', insults(90), VIDEO, { breakAfter: 0 }],
  ] as [string, Tally, Runtime.MessageSender, object][])(
    'is not suggested for %s',
    async (_, tally, sender, settings) => {
      browser.storage.local.values = { settings: { ...DEFAULTS, ...settings } };
      await countTally(tally, sender);
      expect(await breakHint()).toBeNull();
    },
  );

  it('is suggested to a person who keeps no counts, too', async () => {
    browser.storage.local.values = { settings: { ...DEFAULTS, insights: false, breakAfter: 10 } };
    await countTally(insults(10), VIDEO);
    expect(await breakHint()).toEqual({ hostile: 10 });
    expect(await readInsights()).toEqual([]);
  });

  it('silenced, is suggested again the next day', async () => {
    at(2026, 10, 23, 23, 50);
    await countTally(insults(30), VIDEO);
    await silenceBreak();
    expect(await breakHint()).toBeNull();
    at(2026, 10, 24, 0, 10);
    expect(await breakHint()).toEqual({ hostile: 30 });
  });

  it('is not suggested for what a wrong clock put into the future', async () => {
    at(2035, 5, 1);
    await countTally(insults(30), VIDEO);
    at(2026, 10, 23, 12);
    expect(await breakHint()).toBeNull();
  });
});
