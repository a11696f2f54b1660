import browser from 'webextension-polyfill';

/** What is kept of tabs, by their numbers. */
type ByTab<Kept> = Readonly<Record<string, Kept>>;

/**
 * Keeps something of each tab in session storage: in memory, so that it outlasts the worker and not the browser. What
 * is found there and is not what it should be counts as nothing kept.
 */
export class TabMemory<Kept> {
  private readonly key: string;
  private readonly parse: (stored: unknown) => Kept | null;
  /** Changes wait for each other: the frames of a page speak at the same time. */
  private changing: Promise<unknown> = Promise.resolve();

  /** @param parse gives null for what is to be forgotten */
  constructor(key: string, parse: (stored: unknown) => Kept | null) {
    this.key = key;
    this.parse = parse;
  }

  /** What is kept of a tab. Never rejects: storage that cannot be read holds nothing. */
  async of(tabId: number): Promise<Kept | null> {
    const all: ByTab<Kept> = await this.read().catch(() => ({}));
    return all[tabId] ?? null;
  }

  /** Changes what is kept, and resolves with it. Rejects, and changes nothing, when storage does. */
  change(next: (all: ByTab<Kept>) => ByTab<Kept>): Promise<ByTab<Kept>> {
    const changed = this.changing.then(async () => {
      const all = next(await this.read());
      await browser.storage.session.set({ [this.key]: all });
      return all;
    });
    this.changing = changed.catch(() => undefined);
    return changed;
  }

  /** To be called when a tab is closed. */
  async forget(tabId: number): Promise<void> {
    await this.change(({ [tabId]: _, ...others }) => others);
  }

  private async read(): Promise<ByTab<Kept>> {
    const { [this.key]: stored } = await browser.storage.session.get(this.key);
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).flatMap(([tab, value]) => {
        const kept = this.parse(value);
        return kept === null ? [] : [[tab, kept]];
      }),
    );
  }
}
