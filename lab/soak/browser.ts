import { builtFor, type Family, type HarnessPage, harshWords, openWorld } from '../harness.ts';
import { pageScript, soakPage } from './pages.ts';

const ADDRESSES = {
  feed: 'https://blog.example.org/soak/',
  chat: 'https://www.youtube.com/live_chat',
};

/** Lets go of all that can go, in every process, as time would: what is measured is what stays. */
const tidyFirefox = () => {
  const { Services, Cu } = globalThis as unknown as {
    Services: { obs: { notifyObservers(subject: null, topic: string): void } };
    Cu: { forceGC(): void };
  };
  Cu.forceGC();
  for (const topic of ['child-gc-request', 'child-cc-request']) Services.obs.notifyObservers(null, topic);
};

/** A browser with the thread and the chat open beside each other. */
export interface SoakBrowser {
  version: string;
  pid: number;
  feed: HarnessPage;
  chat: HarnessPage;
  /** Asks the content script of a page. */
  ask(page: 'feed' | 'chat', name: string, payload: unknown): Promise<unknown>;
  /** Closes what only the soak opened in the extension, that it may rest. */
  leaveAlone(): Promise<void>;
  workerRuns(): Promise<boolean>;
  /** Megabytes of heap after tidying, by what runs in it; null where the browser does not say. */
  heaps(): Promise<{ feed: number; chat: number; worker: number } | null>;
  close(): Promise<void>;
}

/**
 * Starts a browser, with the built extension or as it is, and opens both pages in windows of their own.
 * @param pace messages of the chat a second
 */
export async function openSoak(family: Family, pace: number, withExtension: boolean): Promise<SoakBrowser> {
  const script = await pageScript();
  const harsh = await harshWords();
  const pages = new Map(
    (['feed', 'chat'] as const).map(kind => [ADDRESSES[kind], soakPage(kind, script, harsh, pace)]),
  );
  const world = await openWorld(family, pages, withExtension ? await builtFor(family) : null);
  const { browser, extension } = world;
  const feed = await world.open(ADDRESSES.feed);
  const chat = await world.open(`${ADDRESSES.chat}?v=soak`);
  const tabs = { feed: feed.tabId, chat: chat.tabId };
  return {
    ...{ version: browser.version, pid: browser.pid, feed: feed.page, chat: chat.page },
    ask: (page, name, payload) => extension.messageTab(tabs[page], name, payload),
    leaveAlone: world.leaveAlone,
    workerRuns: async () => withExtension && (await browser.workerRuns()),
    async heaps() {
      await browser.privileged?.(tidyFirefox);
      const heaps = await browser.heaps?.();
      if (!heaps) return null;
      const of = (text: string) => (heaps.find(({ url }) => url.includes(text))?.bytes ?? 0) / 1e6;
      return { feed: of('/soak/'), chat: of('live_chat'), worker: of('/background.js') };
    },
    close: world.close,
  };
}
