import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_COUNTS } from '../../../src/shared/counts.ts';
import { DEFAULTS } from '../../../src/shared/settings.ts';
import { fakeBrowser } from '../fake-browser.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { breakHint, noteHostile, silenceBreak } = await import('../../../src/background/breaks.ts');
const { coachMemory, rememberCoach } = await import('../../../src/background/coach-memory.ts');
const { countTally, readInsights } = await import('../../../src/background/insights.ts');
const { pauseOf, pauseTab } = await import('../../../src/background/pauses.ts');
const { readSettings, updateSettings } = await import('../../../src/background/settings-store.ts');
const { countsOf, keepCounts } = await import('../../../src/background/tab-frames.ts');

const KEYS = {
  local: ['settings', 'insights:2026-11-23', 'breakSilenced'],
  session: ['frames', 'coach', 'pauses', 'recentHostile'],
} as const;

const huge = 'x'.repeat(50_000);
const POISONS: [string, unknown][] = [
  ['null', null],
  ['a number', 7],
  ['no number', Number.NaN],
  ['a text', 'turnip'],
  ['a huge text', huge],
  ['a list', [null, 7, [], {}]],
  ['an older version', { version: 0, sites: { 'a.example': 3 } }],
  ['entries that are nothing', { 1: null, 5: undefined }],
  ['entries that are numbers', { 1: 7, 5: Number.NaN }],
  ['entries that are texts', { 1: huge, 5: '' }],
  ['entries with the wrong fields', { 1: { until: 'x', page: '1', used: {}, 0: { found: '9' } } }],
  ['an object’s own machinery', JSON.parse('{"__proto__":{"polluted":1},"1":{"__proto__":{"polluted":1}}}')],
];

const TAB = 1;
const page = {
  tab: { id: TAB, incognito: false, url: 'https://video.example/' },
  url: 'https://video.example/',
};

beforeEach(() => {
  for (const area of ['local', 'session'] as const) browser.storage[area].values = {};
});

describe('whatever is stored', () => {
  it.each(POISONS)('%s in place of everything: all is read, and goes on', async (_, poison) => {
    for (const area of ['local', 'session'] as const)
      for (const key of KEYS[area]) browser.storage[area].values[key] = structuredClone(poison);

    expect(await readSettings()).toEqual(DEFAULTS);
    await expect(readInsights()).resolves.toBeInstanceOf(Array);
    await expect(breakHint()).resolves.toBeNull();
    expect(await pauseOf(TAB)).toBeNull();
    expect(await countsOf(TAB)).toEqual(NO_COUNTS);
    expect(await coachMemory(TAB, 4)).toEqual({ role: null, used: [], answered: false, draft: null });

    await updateSettings({ mode: 'off' });
    expect((await readSettings()).mode).toBe('off');
    await countTally({ kind: 2, hostile: {} }, { id: 'cybercare', ...page } as never);
    expect(JSON.stringify(await readInsights())).toContain('video.example');
    await noteHostile(3, new Date());
    await silenceBreak();
    await pauseTab(TAB, null);
    expect(await pauseOf(TAB)).toBe('closed');
    expect((await keepCounts(TAB, 0, { ...NO_COUNTS, found: 2 })).found).toBe(2);
    await rememberCoach(TAB, 4, { role: 'target', used: 'a.1' });
    expect(await coachMemory(TAB, 4)).toMatchObject({ role: 'target', used: ['a.1'] });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
