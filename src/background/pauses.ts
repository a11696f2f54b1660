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

/** Changes wait for each other: a window that closes ends many pauses at once. */
let changing: Promise<unknown> = Promise.resolve();

function change(next: (pauses: Pauses) => Pauses): Promise<void> {
  const change = changing.then(async () => {
    const running = Object.entries(next(await readPauses())).filter(
      ([, { until }]) => until === null || until > Date.now(),
    );
    await browser.storage.session.set({ [KEY]: Object.fromEntries(running) });
  });
  changing = change.catch(() => undefined);
  return change;
}

/** Pauses a tab for some minutes, or until it is closed when `minutes` is null. */
export const pauseTab = (tabId: number, minutes: number | null): Promise<void> =>
  change(pauses => ({
    ...pauses,
    [tabId]: { until: minutes === null ? null : Date.now() + minutes * 60_000 },
  }));

/** Ends the pause of a tab, also when it was closed. */
export const resumeTab = (tabId: number): Promise<void> => change(({ [tabId]: _, ...others }) => others);
