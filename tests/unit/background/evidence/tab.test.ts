import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Testimony } from '../../../../src/shared/evidence-answers.ts';
import { LABELS, type Scores, type Verdict } from '../../../../src/shared/verdict.ts';
import { fakeBrowser } from '../../fake-browser.ts';
import { MemoryTable } from './memory-table.ts';

const ADDRESS = 'https://blog.example/post';
const JPEG = `data:image/jpeg;base64,${btoa('\xff\xd8 a picture')}`;
const TAB = { id: 7, windowId: 1, active: true, incognito: false, url: ADDRESS, title: 'Kitchen dance' };

const fake = fakeBrowser();
const browser = {
  ...fake,
  runtime: { ...fake.runtime, getManifest: () => ({ version: '0.1.0' }) },
  tabs: {
    get: vi.fn(async (_: number): Promise<object> => TAB),
    captureVisibleTab: vi.fn(async (_: number, _options: object): Promise<string> => JPEG),
    sendMessage: vi.fn(
      async (_tabId: number, _message: { name: string }, _to: { frameId: number }): Promise<unknown> => null,
    ),
  },
};
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { evidenceStore } = await import('../../../../src/background/evidence/store.ts');
const { saveFromTab } = await import('../../../../src/background/evidence/tab.ts');
const { saveSelection } = await import('../../../../src/background/evidence/selection.ts');
const { takePicture } = await import('../../../../src/background/evidence/picture.ts');

const testimony = (ids: string[]): Testimony => ({
  address: 'https://frame.example/',
  title: 'A frame',
  site: { id: 'disqus', name: 'Disqus' },
  hostname: 'frame.example',
  comments: ids.map(id => ({
    ...{ id, author: 'Ann Invented', text: `You turnip ${id}`, permalink: null, time: null },
    ...{ language: null, kinds: [], scores: null },
  })),
});

let table = new MemoryTable();
let store = evidenceStore(table);
beforeEach(() => {
  vi.clearAllMocks();
  table = new MemoryTable();
  store = evidenceStore(table);
  browser.tabs.get.mockResolvedValue(TAB);
  browser.tabs.captureVisibleTab.mockResolvedValue(JPEG);
  browser.tabs.sendMessage.mockImplementation(
    async (_, { name, payload }: { name: string; payload?: { ids: string[] } }) => {
      const ids = payload?.ids ?? [];
      const value = name === 'testify' ? testimony(ids) : name === 'pose' ? ids : null;
      return { ok: true, value };
    },
  );
});

const asked = () => browser.tabs.sendMessage.mock.calls.map(([, { name }, { frameId }]) => [name, frameId]);
const place = (id: string, frameId = 0) => ({ id, frameId });

describe('comments of a tab', () => {
  it('in a private window are not kept, and its page is not even asked', async () => {
    browser.tabs.get.mockResolvedValue({ ...TAB, incognito: true });
    expect(await saveFromTab(store, 7, [place('a')], true)).toMatchObject({ saved: 0, refused: 'private' });
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
    expect(browser.tabs.captureVisibleTab).not.toHaveBeenCalled();
    expect(table.records.size).toBe(0);
  });

  it('are kept in the words of their own frame, under the address of the page', async () => {
    expect(await saveFromTab(store, 7, [place('a'), place('b', 3)], false)).toMatchObject({ saved: 2 });
    expect(asked()).toEqual([
      ['testify', 0],
      ['testify', 3],
      ['endPose', 0],
      ['endPose', 3],
    ]);
    for (const id of [1, 2]) {
      const { record } = await store.details(id);
      expect(record?.facts).toMatchObject({
        address: ADDRESS,
        title: 'Kitchen dance',
        site: { id: 'disqus', name: 'Disqus', hostname: 'blog.example' },
      });
    }
  });

  it('are shown for a picture, and covered again also when it fails', async () => {
    browser.tabs.captureVisibleTab.mockRejectedValue(new Error('activeTab is required'));
    expect(await saveFromTab(store, 7, [place('a')], true)).toMatchObject({
      ...{ saved: 1, pictured: 0, noPicture: 'not-allowed' },
    });
    expect(asked().map(([name]) => name)).toEqual(['testify', 'pose', 'endPose']);
  });

  it('that are gone, or of a tab that is closed, are not kept', async () => {
    browser.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await saveFromTab(store, 7, [place('a')], true)).toMatchObject({ saved: 0, refused: 'gone' });
    browser.tabs.get.mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await saveFromTab(store, 7, [place('a')], true)).toMatchObject({ saved: 0, refused: 'gone' });
  });
});

describe('a picture', () => {
  it.each([
    ['another tab is in front', { ...TAB, active: false }],
    ['the tab went to another page', { ...TAB, url: 'https://other.example/' }],
    ['the tab went to another window', { ...TAB, windowId: 2 }],
  ])('is dropped when %s by the time it is taken', async (_, later) => {
    browser.tabs.get.mockResolvedValueOnce(TAB).mockResolvedValueOnce(later);
    expect(await takePicture(7, ADDRESS)).toBe('not-in-front');
  });

  it('is taken less sharp when it is too large, and not at all when it still is', async () => {
    browser.tabs.captureVisibleTab.mockResolvedValueOnce(`data:image/jpeg;base64,${'A'.repeat(6_000_000)}`);
    expect(await takePicture(7, ADDRESS)).toMatchObject({ type: 'image/jpeg' });
    const qualities = browser.tabs.captureVisibleTab.mock.calls.map(([, options]) => options);
    expect(qualities).toEqual([
      { format: 'jpeg', quality: 90 },
      { format: 'jpeg', quality: 60 },
    ]);
    browser.tabs.captureVisibleTab.mockResolvedValue(`data:image/jpeg;base64,${'A'.repeat(6_000_000)}`);
    expect(await takePicture(7, ADDRESS)).toBe('too-large');
  });
});

describe('a selection', () => {
  const scores = Object.fromEntries(LABELS.map(label => [label, 0.9])) as Scores;
  const verdict: Verdict = { kind: 'scored', language: 'en', scores };
  const policy = async (): Promise<never> => {
    throw new Error('not asked for what was not judged');
  };
  const judge = vi.fn(async (_: string): Promise<Verdict> => ({ kind: 'skipped', reason: 'other-language' }));

  it('in a private window is not kept, and not judged', async () => {
    const tab = { ...TAB, incognito: true } as never;
    expect(await saveSelection(store, { selectionText: 'You turnip' }, tab, { judge, policy })).toMatchObject(
      {
        ...{ saved: 0, refused: 'private' },
      },
    );
    expect(judge).not.toHaveBeenCalled();
  });

  it('that could not be judged is kept all the same', async () => {
    const outcome = await saveSelection(store, { selectionText: 'Du Rübe' }, TAB as never, { judge, policy });
    expect(outcome).toMatchObject({ saved: 1, pictured: 1 });
    const { record } = await store.details(1);
    expect(record?.facts).toMatchObject({ words: 'Du Rübe', scores: null, kinds: [], language: null });
  });

  it('of nothing but blanks is not kept', async () => {
    judge.mockResolvedValue(verdict);
    expect(
      await saveSelection(store, { selectionText: ' \n' }, TAB as never, { judge, policy }),
    ).toMatchObject({
      refused: 'empty',
    });
  });
});
