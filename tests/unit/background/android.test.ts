import { expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser.ts';

const event = () => ({ addListener: vi.fn() });
const fake = fakeBrowser();

/** What Firefox for Android gives an extension: no menus, no shortcuts, no windows. */
const browser = {
  ...fake,
  runtime: {
    ...fake.runtime,
    onInstalled: event(),
    onConnect: event(),
    onStartup: event(),
  },
  tabs: { ...fake.tabs, create: vi.fn(), query: vi.fn(async () => []), onRemoved: event() },
  permissions: {
    ...fake.permissions,
    getAll: vi.fn(async () => ({ origins: [] })),
    onAdded: event(),
    onRemoved: event(),
  },
  scripting: { unregisterContentScripts: vi.fn(async () => undefined) },
};
vi.mock('webextension-polyfill', () => ({ default: browser }));

it('on a telephone, without menus and shortcuts, the background starts, listens, and welcomes whoever installed it', async () => {
  await import('../../../src/background/index.ts');
  expect(browser.runtime.onMessage.listeners).toHaveLength(1);
  expect(browser.storage.onChanged.listeners).toHaveLength(1);
  for (const { addListener } of [
    browser.tabs.onRemoved,
    browser.permissions.onAdded,
    browser.runtime.onStartup,
  ])
    expect(addListener).toHaveBeenCalledOnce();

  const [welcome] = browser.runtime.onInstalled.addListener.mock.calls[0] ?? [];
  await welcome({ reason: 'install' });
  expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'welcome/index.html' });
});
