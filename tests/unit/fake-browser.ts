import { vi } from 'vitest';

type Listener = (...values: never[]) => unknown;

/** An event of the browser's: keeps its listeners, and calls them when a test fires it. */
class FakeEvent {
  readonly listeners: Listener[] = [];
  addListener = (listener: Listener): void => void this.listeners.push(listener);
  fire = (...values: unknown[]): unknown[] =>
    this.listeners.map(listener => listener(...(values as never[])));
}

class FakeArea {
  values: Record<string, unknown> = {};
  full = false;
  readonly changed: FakeEvent;
  readonly name: string;

  constructor(name: string, changed: FakeEvent) {
    this.name = name;
    this.changed = changed;
  }

  get = async (key: string | null): Promise<Record<string, unknown>> => {
    if (key === null) return structuredClone(this.values);
    return key in this.values ? { [key]: structuredClone(this.values[key]) } : {};
  };

  remove = async (keys: string[]): Promise<void> => {
    for (const key of keys) delete this.values[key];
  };

  set = async (values: Record<string, unknown>): Promise<void> => {
    if (this.full) throw new Error('QUOTA_BYTES quota exceeded');
    Object.assign(this.values, structuredClone(values));
    this.changed.fire(Object.fromEntries(Object.keys(values).map(key => [key, {}])), this.name);
  };
}

/** The address our pages have in tests. */
export const EXTENSION = 'moz-extension://cybercare/';

/** As much of the WebExtension API as our modules call, in memory. One for each test file. */
export function fakeBrowser() {
  const onChanged = new FakeEvent();
  return {
    runtime: {
      id: 'cybercare' as string | undefined,
      onMessage: new FakeEvent(),
      getURL: (path: string) => EXTENSION + path,
      sendMessage: vi.fn(),
      getManifest: () => ({ content_scripts: [{ matches: ['https://www.youtube.com/*'] }] }),
    },
    tabs: { sendMessage: vi.fn() },
    permissions: {
      contains: vi.fn(async () => false),
      getAll: vi.fn(async () => ({ origins: ['https://www.youtube.com/*'] })),
    },
    i18n: { getUILanguage: () => 'fr-CA' },
    storage: {
      local: new FakeArea('local', onChanged),
      session: new FakeArea('session', onChanged),
      onChanged,
    },
  };
}
