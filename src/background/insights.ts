import browser, { type Runtime } from 'webextension-polyfill';
import { dayOf } from '../shared/days.ts';
import { hostileIn, type InsightDay, parseTally, sumOf, type Tally } from '../shared/insights.ts';
import { noteHostile } from './breaks.ts';
import { readSettings } from './settings-store.ts';

/** One entry of storage a day, so that a count writes little. Counts only: no words, no names, no addresses. */
const PREFIX = 'insights:';
const VERSION = 1;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Days kept, by number and not by age: a clock that was wrong for a moment takes nothing away. */
const MAX_DAYS = 400;
/** Sites told apart on one day; what is read beyond them is counted under no name. */
const MAX_SITES = 200;
const MAX_COUNT = 1_000_000;
/** More than a page can show in a second. */
const MAX_AT_ONCE = 1000;

type Sites = Map<string, Tally>;

const parseSites = (stored: unknown): Sites => {
  const { sites } = Object(stored) as { sites?: unknown };
  return new Map(
    Object.entries(Object(sites) as object)
      .slice(0, MAX_SITES + 1)
      .map(([hostname, tally]) => [hostname, parseTally(tally, MAX_COUNT)]),
  );
};

const dayIn = (key: string): string | null => {
  const day = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : '';
  return DAY.test(day) ? day : null;
};

/** Every key under which something was counted, the oldest first. */
const keysIn = (stored: Record<string, unknown>): string[] =>
  Object.keys(stored)
    .filter(key => dayIn(key) !== null)
    .sort();

/** Writes wait for each other, so that two tabs counting at once lose nothing. */
let writing: Promise<unknown> = Promise.resolve();

function inTurn<T>(write: () => Promise<T>): Promise<T> {
  const done = writing.then(write);
  writing = done.catch(() => undefined);
  return done;
}

async function forgetOldest(): Promise<void> {
  const keys = keysIn(await browser.storage.local.get(null));
  if (keys.length > MAX_DAYS) await browser.storage.local.remove(keys.slice(0, -MAX_DAYS));
}

async function add(day: string, hostname: string, tally: Tally): Promise<void> {
  const key = PREFIX + day;
  const { [key]: stored } = await browser.storage.local.get(key);
  const sites = parseSites(stored);
  const name = sites.has(hostname) || sites.size < MAX_SITES ? hostname : '';
  sites.set(name, sumOf(sites.get(name) ?? { kind: 0, hostile: {} }, tally, MAX_COUNT));
  await browser.storage.local.set({ [key]: { version: VERSION, sites: Object.fromEntries(sites) } });
  if (stored === undefined) await forgetOldest();
}

/** The host a person is on: that of the tab where we may know it, for comments live in frames of other hosts too. */
function hostOf({ tab, url }: Runtime.MessageSender): string | null {
  const address = [tab?.url, url].find(address => address !== undefined && /^https?:/.test(address));
  return address === undefined ? null : new URL(address).hostname;
}

/** Adds what a page counted to its day and host. Private windows, and people who want no counts, have none. */
export async function countTally(tally: Tally, sender: Runtime.MessageSender): Promise<void> {
  const hostname = hostOf(sender);
  if (hostname === null || sender.tab?.incognito !== false) return;
  const { insights, breakAfter } = await readSettings();
  if (breakAfter > 0) await inTurn(() => noteHostile(hostileIn(tally), new Date()));
  if (insights) await inTurn(() => add(dayOf(new Date()), hostname, tally));
}

/** Every day on which something was counted, the oldest first; none that is still to come. */
export async function readInsights(): Promise<InsightDay[]> {
  const stored = await browser.storage.local.get(null);
  const today = dayOf(new Date());
  return keysIn(stored).flatMap(key => {
    const day = dayIn(key) as string;
    const sites = Array.from(parseSites(stored[key]), ([hostname, tally]) => ({ hostname, ...tally }));
    return day <= today && sites.length > 0 ? [{ day, sites }] : [];
  });
}

export const wipeInsights = (): Promise<void> =>
  inTurn(async () => browser.storage.local.remove(keysIn(await browser.storage.local.get(null))));

/** What a content script counted, within what one page can show at once. */
export const parseTallied = (payload: unknown): Tally => parseTally(payload, MAX_AT_ONCE);
