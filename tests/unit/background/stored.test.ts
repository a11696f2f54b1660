import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_COUNTS } from '../../../src/shared/counts.ts';
import { DEFAULTS } from '../../../src/shared/settings.ts';
import { fakeBrowser } from '../fake-browser.ts';

/** Whatever is found in storage, and whatever storage does, the background answers and later writes work. */

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { readSettings, updateSettings } = await import('../../../src/background/settings-store.ts');
const { countTally, readInsights, wipeInsights } = await import('../../../src/background/insights.ts');
const { breakHint, noteHostile } = await import('../../../src/background/breaks.ts');
const { pauseOf, pauseTab, resumeTab } = await import('../../../src/background/pauses.ts');
const { countsOf, framesOf, keepCounts } = await import('../../../src/background/tab-frames.ts');
const { coachMemory, rememberCoach } = await import('../../../src/background/coach-memory.ts');
const { stateFor } = await import('../../../src/background/page-state.ts');

const { local, session } = browser.storage;
const NOW = new Date('2026-11-23T12:00:00');
const ADDRESS = 'https://www.youtube.com/watch';
const sender = { url: ADDRESS, tab: { id: 1, url: ADDRESS, incognito: false } } as never;
const counts = { ...NO_COUNTS, found: 2, covered: 1 };

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  for (const area of [local, session]) {
    area.values = {};
    area.full = false;
  }
});

const POISONS: [string, unknown][] = [
  ['null', null],
  ['a number', 7],
  ['no number', Number.NaN],
  ['a text', 'x'],
  ['a megabyte', 'x'.repeat(1_000_000)],
  ['a list', [1, null, 'x', { a: 1 }]],
  ['something empty', {}],
  ['null for a tab', { 1: null, until: null }],
  ['a number for a tab', { 1: 7 }],
  ['a text for a tab', { 1: 'x' }],
  ['lists in it', { 1: [], sites: [], mode: [], treatments: [] }],
  ['other things in it', { 1: { until: 'x', since: {}, used: 7, page: 'x', draft: 7, 0: null }, sites: 7 }],
  ['what only looks right', { 1: { 0: { found: 'x', covered: null } }, sites: { a: null, b: { kind: -1 } } }],
  ['a prototype', JSON.parse('{"__proto__":{"polluted":true},"1":{"__proto__":{"polluted":true}}}')],
  ['a later version', { version: 99, mode: { name: 'reader' }, ownWords: { all: true } }],
];

/** Every key there is. */
const LOCAL = ['settings', 'breakSilenced', 'insights:2026-11-22', 'insights:2026-11-23'];
const SESSION = ['pauses', 'frames', 'coach', 'recentHostile'];

describe.each(POISONS)('storage that holds %s wherever something is kept', (_, poison) => {
  beforeEach(() => {
    local.values = Object.fromEntries(LOCAL.map(key => [key, poison]));
    session.values = Object.fromEntries(SESSION.map(key => [key, poison]));
  });

  it('keeps no page from being read', async () => {
    expect(await stateFor(sender, [])).toMatchObject({ rest: null, policy: { mode: 'reader' } });
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(await pauseOf(1)).toBeNull();
    expect(await countsOf(1)).toEqual(NO_COUNTS);
    expect(await framesOf(1, ({ found }) => found > 0)).toEqual([]);
    expect(await coachMemory(1, 5)).toEqual({ role: null, used: [], answered: false, draft: null });
    expect(await breakHint(NOW)).toBeNull();
    expect(await readInsights()).toBeInstanceOf(Array);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('takes what is written from then on', async () => {
    await updateSettings({ language: 'fr' });
    await pauseTab(1, null);
    await noteHostile(30, NOW);
    await countTally({ kind: 1, hostile: { insult: 2 } }, sender);
    await rememberCoach(1, 5, { used: 'a.1' });
    expect(await keepCounts(1, 0, counts)).toEqual(counts);
    expect(await readSettings()).toEqual({ ...DEFAULTS, language: 'fr' });
    expect(await pauseOf(1)).toBe('closed');
    await resumeTab(1);
    expect(await pauseOf(1)).toBeNull();
    expect((await coachMemory(1, 5)).used).toEqual(['a.1']);
    expect(await breakHint(NOW)).toEqual({ hostile: 32 });
    const [today] = (await readInsights()).filter(({ day }) => day === '2026-11-23');
    expect(today?.sites).toContainEqual({ hostname: 'www.youtube.com', kind: 1, hostile: { insult: 2 } });
    await wipeInsights();
    expect(await readInsights()).toEqual([]);
  });
});

describe('storage that cannot be read', () => {
  it.each(['local', 'session'] as const)('keeps no page from being read (%s)', async name => {
    const area = browser.storage[name];
    const { get } = area;
    area.get = async () => Promise.reject(new Error('corrupt'));
    try {
      expect(await stateFor(sender, [])).toMatchObject({ rest: null, policy: { mode: 'reader' } });
    } finally {
      area.get = get;
    }
  });
});

describe('storage that is full', () => {
  it('keeps what it held, says so to who asked, and takes the next thing once there is room', async () => {
    await pauseTab(1, null);
    await rememberCoach(1, 5, { used: 'a.1' });
    await updateSettings({ language: 'fr' });
    const before = structuredClone([local.values, session.values]);
    local.full = session.full = true;
    for (const write of [
      () => updateSettings({ mode: 'off' }),
      () => countTally({ kind: 1, hostile: {} }, sender),
      () => pauseTab(2, 15),
      () => resumeTab(1),
      () => rememberCoach(1, 5, { used: 'b.2' }),
      () => keepCounts(1, 0, counts),
    ])
      await expect(write()).rejects.toThrow('quota');
    expect([local.values, session.values]).toEqual(before);
    local.full = session.full = false;
    await Promise.all([
      updateSettings({ mode: 'off' }),
      pauseTab(2, null),
      rememberCoach(1, 5, { used: 'b.2' }),
    ]);
    expect(await readSettings()).toEqual({ ...DEFAULTS, language: 'fr', mode: 'off' });
    expect([await pauseOf(1), await pauseOf(2)]).toEqual(['closed', 'closed']);
    expect((await coachMemory(1, 5)).used).toEqual(['a.1', 'b.2']);
  });
});
