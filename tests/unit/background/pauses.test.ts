import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { pauseOf, pauseTab, resumeTab } = await import('../../../src/background/pauses.ts');
const { delayUntil } = await import('../../../src/content/delay.ts');

const NOON = Date.UTC(2026, 10, 23, 12);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

beforeEach(() => {
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
  browser.storage.session.values = {};
});
afterEach(() => vi.useRealTimers());

describe('a tab paused for fifteen minutes', () => {
  beforeEach(() => pauseTab(1, 15));

  it.each<[string, number, boolean]>([
    ['is paused at once', 0, true],
    ['is paused after ten minutes', 10 * MINUTE, true],
    ['goes on after fifteen', 15 * MINUTE, false],
    ['goes on when the clock jumps a day ahead', DAY, false],
    ['goes on when the clock jumps a day back, rather than rest a day longer', 15 * MINUTE - DAY, false],
    ['waits for the new time when the clock is put back by five minutes', 10 * MINUTE, true],
  ])('%s', async (_, later, isPaused) => {
    vi.setSystemTime(NOON + later);
    expect(await pauseOf(1)).toBe(isPaused ? NOON + 15 * MINUTE : null);
  });

  it('is forgotten once it is over, whatever tab is paused then', async () => {
    vi.setSystemTime(NOON + DAY);
    await pauseTab(2, null);
    expect(Object.keys(browser.storage.session.values['pauses'] as object)).toEqual(['2']);
  });
});

it('a tab paused until it is closed stays so, whatever the clock says, and no longer', async () => {
  await pauseTab(1, null);
  for (const later of [DAY, -DAY, 400 * DAY]) {
    vi.setSystemTime(NOON + later);
    expect(await pauseOf(1)).toBe('closed');
  }
  await resumeTab(1);
  expect(await pauseOf(1)).toBeNull();
});

describe('a page that rests until a moment', () => {
  it.each<[string, number, number]>([
    ['waits as long as it is away', 15 * MINUTE, 15 * MINUTE],
    ['goes on at once when it is over', -DAY, 0],
    ['never waits longer than a timer can, which would end at once, again and again', 400 * DAY, 2 ** 31 - 1],
  ])('%s', (_, away, wait) => expect(delayUntil(NOON + away)).toBe(wait));
});
