import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnAction, OwnWordFault } from '../../../src/shared/own-words/entries.ts';
import type { Softening } from '../../../src/shared/softening.ts';
import { LABELS, type Scores, type Verdict } from '../../../src/shared/verdict.ts';
import { fakeBrowser } from '../fake-browser.ts';

type Clicked = (info: { menuItemId: string; selectionText?: string }, tab?: { id: number }) => void;
let clicked: Clicked = () => undefined;

const browser = {
  ...fakeBrowser(),
  contextMenus: {
    removeAll: vi.fn(async () => undefined),
    create: vi.fn(),
    onClicked: {
      addListener(listener: Clicked) {
        clicked = listener;
      },
    },
  },
  i18n: { getMessage: (key: string) => key },
  action: {
    openPopup: vi.fn(async () => undefined),
    setBadgeText: vi.fn(),
    setBadgeBackgroundColor: vi.fn(),
  },
  windows: { create: vi.fn() },
  tabs: { sendMessage: vi.fn(), create: vi.fn() },
};
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { answerMenus, createMenus, takeChecked } = await import('../../../src/background/menus.ts');
const { showCounts } = await import('../../../src/background/badge.ts');

const scores = Object.fromEntries(LABELS.map(label => [label, 0.9])) as Scores;
const scored: Verdict = { kind: 'scored', language: 'en', scores };
const softening: Softening = { kind: 'softened', text: 'The build is broken.', edits: [], neutral: false };
const judge = vi.fn(async (_: string): Promise<Verdict> => scored);
const soften = vi.fn(async (_: string): Promise<Softening> => softening);
const holdsBlow = vi.fn(async (_: Verdict): Promise<boolean> => true);
const save = vi.fn();
const keepWords = vi.fn(async (_: string, _action: OwnAction): Promise<OwnWordFault | null> => null);

beforeEach(() => {
  vi.clearAllMocks();
  answerMenus({ judge, holdsBlow, soften, keepWords, save });
});

it('the menus have six entries, each where it makes sense', async () => {
  await createMenus();
  expect(browser.contextMenus.create.mock.calls.map(([entry]) => [entry.id, ...entry.contexts])).toEqual([
    ['check-text', 'selection'],
    ['soften-text', 'selection'],
    ['save-proof', 'selection'],
    ['cover-words', 'selection'],
    ['show-words', 'selection'],
    ['check-draft', 'editable'],
  ]);
});

describe('selected text', () => {
  const choose = (menuItemId: string) => clicked({ menuItemId, selectionText: 'You turnip' }, { id: 7 });

  it('is judged, and handed to the popup once', async () => {
    choose('check-text');
    expect(browser.action.openPopup).toHaveBeenCalledOnce();
    expect(await takeChecked()).toEqual({ text: 'You turnip', verdict: scored, softening: null });
    expect(soften).not.toHaveBeenCalled();
    expect(await takeChecked()).toBeNull();
  });

  it('is softened too when that was chosen', async () => {
    choose('soften-text');
    expect(await takeChecked()).toEqual({ text: 'You turnip', verdict: scored, softening });
  });

  it('that holds no blow is left as it is', async () => {
    holdsBlow.mockResolvedValueOnce(false);
    choose('soften-text');
    expect(await takeChecked()).toMatchObject({ softening: { kind: 'kept', reason: 'not-judged' } });
    expect(holdsBlow).toHaveBeenCalledExactlyOnceWith(scored);
    expect(soften).not.toHaveBeenCalled();
  });

  it('that could not be judged is not softened', async () => {
    const failed: Verdict = { kind: 'failed', reason: 'model-missing' };
    judge.mockResolvedValueOnce(failed);
    choose('soften-text');
    expect(await takeChecked()).toEqual({ text: 'You turnip', verdict: failed, softening: null });
    expect(soften).not.toHaveBeenCalled();
  });

  it('whose softening breaks is still said to be hostile', async () => {
    soften.mockRejectedValueOnce(new Error('broken'));
    choose('soften-text');
    expect(await takeChecked()).toMatchObject({
      verdict: scored,
      softening: { kind: 'kept', reason: 'not-judged' },
    });
  });
});

it('a selection to be kept as proof is kept, with the tab it is in, and the popup says what came of it', () => {
  const entry = { menuItemId: 'save-proof', selectionText: 'You turnip', pageUrl: 'https://blog.example/' };
  clicked(entry, { id: 7 });
  expect(save).toHaveBeenCalledExactlyOnceWith(entry, { id: 7 });
  expect(judge).not.toHaveBeenCalled();
  expect(browser.action.openPopup).toHaveBeenCalledOnce();
});

describe('a field one writes in', () => {
  it('is looked at by the page, and the popup stays closed', async () => {
    browser.tabs.sendMessage.mockResolvedValue({ ok: true, value: null });
    clicked({ menuItemId: 'check-draft' }, { id: 7 });
    await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalledOnce());
    expect(browser.tabs.sendMessage.mock.calls[0]?.slice(0, 2)).toEqual([
      7,
      { name: 'act', payload: { action: 'checkDraft' } },
    ]);
    expect(browser.action.openPopup).not.toHaveBeenCalled();
  });

  it('on a page we do not read opens the popup, which says so', async () => {
    browser.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    clicked({ menuItemId: 'check-draft' }, { id: 7 });
    await vi.waitFor(() => expect(browser.action.openPopup).toHaveBeenCalledOnce());
  });
});

it.each([
  [{ covered: 2, softened: 0 }, '2'],
  [{ covered: 1, softened: 3 }, '4'],
  [{ covered: 0, softened: 1 }, '1'],
  [{ covered: 0, softened: 0 }, ''],
])('the badge counts what was covered or softened: %j is “%s”', async (some, text) => {
  await showCounts(7, { found: 9, revealed: 0, failed: 0, skipped: 0, waiting: 0, ...some });
  expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
});

describe('words chosen in a menu', () => {
  const choose = async (menuItemId: string) => {
    clicked({ menuItemId, selectionText: 'gros guignol' }, { id: 7 });
    await vi.waitFor(() => expect(keepWords).toHaveBeenCalledOnce());
  };

  it.each([
    ['cover-words', 'cover'],
    ['show-words', 'show'],
  ] as const)('%s are kept, to %s', async (menuItemId, action) => {
    await choose(menuItemId);
    expect(keepWords).toHaveBeenCalledWith('gros guignol', action);
    expect(browser.tabs.create).not.toHaveBeenCalled();
    expect(judge).not.toHaveBeenCalled();
  });

  it('that cannot be kept bring the page that says why', async () => {
    keepWords.mockResolvedValueOnce('too-long');
    await choose('cover-words');
    await vi.waitFor(() =>
      expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'options/index.html?not-kept=too-long#words' }),
    );
  });
});
