import { beforeEach, expect, it, vi } from 'vitest';
import { NO_COUNTS } from '../../../src/shared/counts.ts';
import type { CoveredComment, DangerComment, KindComment, Summary } from '../../../src/shared/page-state.ts';
import { fakeBrowser } from '../fake-browser.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { askFrames, mergeSummaries } = await import('../../../src/popup/frames.ts');

const NOTHING: Summary = {
  site: null,
  hostname: 'blog.example.org',
  foundBy: null,
  counts: NO_COUNTS,
  gaveUp: false,
  kind: [],
  kindCount: 0,
  thread: { all: 0, hostile: 0, kind: 0 },
  covered: [],
  dangers: [],
  folded: false,
};
const comment = (id: string) => ({ id, author: null, text: id, permalink: null, frameId: 0 });

beforeEach(() => browser.runtime.sendMessage.mockReset());

it('nobody answers where no script of ours runs', () => {
  expect(mergeSummaries([])).toBeNull();
});

it('the page comes first, its frames are added, and each comment says where it stands', () => {
  const frame: Summary = {
    ...NOTHING,
    hostname: 'disqus.com',
    site: { id: 'disqus', name: 'Disqus' },
    foundBy: 'adapter',
    counts: { ...NO_COUNTS, found: 4, covered: 1 },
    kind: [comment('k') as KindComment],
    kindCount: 1,
    thread: { all: 4, hostile: 1, kind: 1, perHour: 1 },
    covered: [comment('c') as CoveredComment],
    dangers: [{ ...comment('d'), danger: 'threat' } as DangerComment],
  };
  const merged = mergeSummaries([
    { frameId: 0, value: { ...NOTHING, dangers: [{ ...comment('e'), danger: 'exposed' } as DangerComment] } },
    { frameId: 7, value: frame },
    { frameId: 9, value: { ...frame, gaveUp: true, covered: [] } },
  ]);
  expect(merged).toMatchObject({
    hostname: 'blog.example.org',
    site: { id: 'disqus' },
    foundBy: 'adapter',
    counts: { found: 8, covered: 2, waiting: 0 },
    gaveUp: true,
    kindCount: 2,
    thread: { all: 8, hostile: 2, kind: 2, perHour: 2 },
  });
  expect(merged?.kind.map(({ frameId }) => frameId)).toEqual([7, 9]);
  expect(merged?.covered.map(({ frameId }) => frameId)).toEqual([7]);
  expect(merged?.dangers.map(({ id, frameId }) => [id, frameId])).toEqual([
    ['d', 7],
    ['d', 9],
    ['e', 0],
  ]);
});

it('frames that do not answer are left out; where the background does not, the page alone is asked', async () => {
  const ask = async (frameId: number) => {
    if (frameId === 3) throw new Error('gone');
    return frameId;
  };
  browser.runtime.sendMessage.mockResolvedValue({ ok: true, value: [0, 3, 5] });
  expect(await askFrames(1, ask)).toEqual([
    { frameId: 0, value: 0 },
    { frameId: 5, value: 5 },
  ]);
  browser.runtime.sendMessage.mockResolvedValue(undefined);
  expect(await askFrames(1, ask)).toEqual([{ frameId: 0, value: 0 }]);
});
