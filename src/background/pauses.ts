import { TabMemory } from './tab-memory.ts';

interface Pause {
  /** Both in milliseconds since the epoch; no end where it lasts as long as the tab. */
  since: number;
  until: number | null;
}

/** A clock that was set back to before a pause began says nothing of when it ends: it has ended. */
function isOver({ since, until }: Pause): boolean {
  const now = Date.now();
  return until !== null && (now >= until || now < since);
}

/** A pause that is not over; null for anything else. */
function parsePause(stored: unknown): Pause | null {
  const { since, until } = Object(stored) as Record<string, unknown>;
  if (typeof since !== 'number' || (typeof until !== 'number' && until !== null)) return null;
  const pause = { since, until };
  return isOver(pause) ? null : pause;
}

const pauses = new TabMemory('pauses', parsePause);

/** Until when a tab is paused: a time in milliseconds since the epoch, `closed` for as long as it is open, or null. */
export async function pauseOf(tabId: number): Promise<number | 'closed' | null> {
  const pause = await pauses.of(tabId);
  return pause && (pause.until ?? 'closed');
}

/** Pauses a tab for some minutes, or until it is closed when `minutes` is null. */
export async function pauseTab(tabId: number, minutes: number | null): Promise<void> {
  const since = Date.now();
  const until = minutes === null ? null : since + minutes * 60_000;
  await pauses.change(all => ({ ...all, [tabId]: { since, until } }));
}

/** Ends the pause of a tab, also when it was closed. */
export const resumeTab = (tabId: number): Promise<void> => pauses.forget(tabId);
