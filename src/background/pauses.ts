import browser from 'webextension-polyfill';

/** Pauses live in session storage: in memory, so that they outlast the worker and not the browser. */
const KEY = 'pauses';

type Pauses = Record<string, { until: number | null }>;

async function readPauses(): Promise<Pauses> {
  const stored = await browser.storage.session.get(KEY);
  return (stored[KEY] as Pauses | undefined) ?? {};
}

/** Until when a tab is paused: a time in milliseconds since the epoch, `closed` for as long as it is open, or null. */
export async function pauseOf(tabId: number): Promise<number | 'closed' | null> {
  const pause = (await readPauses())[tabId];
  if (!pause) return null;
  if (pause.until === null) return 'closed';
  return pause.until > Date.now() ? pause.until : null;
}

/** Pauses a tab for some minutes, or until it is closed when `minutes` is null. */
export async function pauseTab(tabId: number, minutes: number | null): Promise<void> {
  const until = minutes === null ? null : Date.now() + minutes * 60_000;
  await browser.storage.session.set({ [KEY]: { ...(await readPauses()), [tabId]: { until } } });
}

/** Ends the pause of a tab, also when it was closed. */
export async function resumeTab(tabId: number): Promise<void> {
  const { [tabId]: _, ...others } = await readPauses();
  await browser.storage.session.set({ [KEY]: others });
}
