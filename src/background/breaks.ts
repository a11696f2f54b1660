import browser from 'webextension-polyfill';
import { dayOf } from '../shared/days.ts';
import { readSettings } from './settings-store.ts';

/** The hostile comments of the last hour, by minute: in memory, so that they outlast the worker and not the browser. */
const RECENT = 'recentHostile';
/** The day for which a person wants to hear of no break. */
const SILENCED = 'breakSilenced';
const MINUTE = 60_000;
const HOUR = 60;

type ByMinute = Record<string, number>;

const minuteOf = (moment: Date): number => Math.floor(moment.getTime() / MINUTE);

/** Those of the hour before a moment; none from the future, which a clock put right leaves behind. */
async function readRecent(now: Date): Promise<[minute: string, count: number][]> {
  const { [RECENT]: stored } = await browser.storage.session.get(RECENT);
  if (typeof stored !== 'object' || stored === null) return [];
  return Object.entries(stored as ByMinute).filter(([minute, count]) => {
    const age = minuteOf(now) - Number(minute);
    return age >= 0 && age < HOUR && Number.isSafeInteger(count);
  });
}

/** Notes hostile comments a person just came across. */
export async function noteHostile(count: number, now: Date): Promise<void> {
  if (count === 0) return;
  const recent = new Map(await readRecent(now));
  const minute = String(minuteOf(now));
  recent.set(minute, (recent.get(minute) ?? 0) + count);
  await browser.storage.session.set({ [RECENT]: Object.fromEntries(recent) });
}

/** How many hostile comments there were within the last hour, where that is reason to suggest a break; else null. */
export async function breakHint(now = new Date()): Promise<{ hostile: number } | null> {
  const { breakAfter } = await readSettings();
  if (breakAfter === 0) return null;
  const { [SILENCED]: day } = await browser.storage.local.get(SILENCED);
  if (day === dayOf(now)) return null;
  const hostile = (await readRecent(now)).reduce((sum, [, count]) => sum + count, 0);
  return hostile >= breakAfter ? { hostile } : null;
}

/** Suggests no break any more today. */
export const silenceBreak = (now = new Date()): Promise<void> =>
  browser.storage.local.set({ [SILENCED]: dayOf(now) });
