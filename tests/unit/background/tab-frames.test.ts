import { beforeEach, expect, it, vi } from 'vitest';
import { NO_COUNTS } from '../../../src/shared/counts.ts';
import { fakeBrowser } from '../fake-browser.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { countsOf, forgetTab, framesOf, keepCounts } = await import('../../../src/background/tab-frames.ts');

const holding = (found: number, covered = 0) => ({ ...NO_COUNTS, found, covered });
const all = () => true;

beforeEach(() => {
  browser.storage.session.values = {};
});

it('what the frames of a tab hold adds up, tab by tab', async () => {
  await keepCounts(1, 0, holding(3, 1));
  await keepCounts(2, 0, holding(9, 9));
  expect(await keepCounts(1, 7, holding(4, 2))).toEqual(holding(7, 3));
  expect(await keepCounts(1, 7, holding(5, 0))).toEqual(holding(8, 1));
  expect(await countsOf(2)).toEqual(holding(9, 9));
});

it('a frame that holds nothing any more is forgotten', async () => {
  await keepCounts(1, 12, holding(4));
  await keepCounts(1, 3, holding(4, 1));
  expect(await framesOf(1, all)).toEqual([3, 12]);
  expect(await framesOf(1, ({ covered }) => covered > 0)).toEqual([3]);
  await keepCounts(1, 3, NO_COUNTS);
  expect(await framesOf(1, all)).toEqual([12]);
  expect(await keepCounts(1, 12, NO_COUNTS)).toEqual(NO_COUNTS);
});

it('frames that speak at the same time lose nothing, and a closed tab is forgotten', async () => {
  await Promise.all([1, 2, 3, 4].map(frame => keepCounts(1, frame, holding(1))));
  expect((await countsOf(1)).found).toBe(4);
  await forgetTab(1);
  expect(await framesOf(1, all)).toEqual([]);
});
