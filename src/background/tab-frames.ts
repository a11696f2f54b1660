import browser from 'webextension-polyfill';
import { sumCounts } from '../shared/counts.ts';
import type { Counts } from '../shared/page-state.ts';

/** What the frames of each tab hold, in session storage: in memory, so that it outlasts the worker and not the browser. */
const KEY = 'frames';

type Frames = Record<string, Counts>;
type Tabs = Record<string, Frames>;

async function readTabs(): Promise<Tabs> {
  const stored = await browser.storage.session.get(KEY);
  return (stored[KEY] as Tabs | undefined) ?? {};
}

/** Changes wait for each other: the frames of a page speak at the same time. */
let changing: Promise<unknown> = Promise.resolve();

function change(next: (tabs: Tabs) => Tabs): Promise<Tabs> {
  const change = changing.then(async () => {
    const tabs = next(await readTabs());
    await browser.storage.session.set({ [KEY]: tabs });
    return tabs;
  });
  changing = change.catch(() => undefined);
  return change;
}

/** Remembers what a frame holds, which is nothing once it is gone; resolves with what the whole tab holds. */
export async function keepCounts(tabId: number, frameId: number, counts: Counts): Promise<Counts> {
  const tabs = await change(({ [tabId]: { [frameId]: _, ...others } = {}, ...tabs }) => {
    const frames = counts.found > 0 ? { ...others, [frameId]: counts } : others;
    return Object.keys(frames).length > 0 ? { ...tabs, [tabId]: frames } : tabs;
  });
  return sumCounts(Object.values(tabs[tabId] ?? {}));
}

/** The frames of a tab, its page first, that hold comments which `holds` says yes to. */
export async function framesOf(tabId: number, holds: (counts: Counts) => boolean): Promise<number[]> {
  const { [tabId]: frames = {} } = await readTabs();
  return Object.entries(frames)
    .filter(([, counts]) => holds(counts))
    .map(([frameId]) => Number(frameId))
    .sort((one, two) => one - two);
}

/** What the frames of a tab hold together. */
export const countsOf = async (tabId: number): Promise<Counts> =>
  sumCounts(Object.values((await readTabs())[tabId] ?? {}));

/** The tab was closed. */
export const forgetTab = (tabId: number): Promise<unknown> => change(({ [tabId]: _, ...tabs }) => tabs);
