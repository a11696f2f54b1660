import { sumCounts } from '../shared/counts.ts';
import type { Counts } from '../shared/page-state.ts';
import { parseCounts } from './requests.ts';
import { TabMemory } from './tab-memory.ts';

/** What the frames of a tab hold, by their numbers. */
type Frames = Readonly<Record<string, Counts>>;

function parseFrames(stored: unknown): Frames | null {
  try {
    const frames = Object.entries(Object(stored) as object).map(([frame, counts]) => [
      frame,
      parseCounts(counts),
    ]);
    return frames.length > 0 ? Object.fromEntries(frames) : null;
  } catch {
    return null;
  }
}

const tabs = new TabMemory('frames', parseFrames);

/** Remembers what a frame holds, which is nothing once it is gone; resolves with what the whole tab holds. */
export async function keepCounts(tabId: number, frameId: number, counts: Counts): Promise<Counts> {
  const all = await tabs.change(({ [tabId]: before = {}, ...tabs }) => {
    const { [frameId]: _, ...others } = before;
    const frames = counts.found > 0 ? { ...others, [frameId]: counts } : others;
    return Object.keys(frames).length > 0 ? { ...tabs, [tabId]: frames } : tabs;
  });
  return sumCounts(Object.values(all[tabId] ?? {}));
}

/** The frames of a tab, its page first, that hold comments which `holds` says yes to. */
export async function framesOf(tabId: number, holds: (counts: Counts) => boolean): Promise<number[]> {
  return Object.entries((await tabs.of(tabId)) ?? {})
    .filter(([, counts]) => holds(counts))
    .map(([frameId]) => Number(frameId))
    .sort((one, two) => one - two);
}

/** What the frames of a tab hold together. */
export const countsOf = async (tabId: number): Promise<Counts> =>
  sumCounts(Object.values((await tabs.of(tabId)) ?? {}));

/** The tab was closed. */
export const forgetTab = (tabId: number): Promise<void> => tabs.forget(tabId);
