import { useCallback, useEffect, useState } from 'preact/hooks';
import { send, sendToFrame } from '../shared/messages.ts';
import type { ModelStatus } from '../shared/model-status.ts';
import type { EmbeddedSite } from '../shared/page-state.ts';
import { PAGE_PATIENCE, withPatience } from '../shared/patience.ts';
import { mayRead } from '../shared/reading-rights.ts';
import { askFrames, mergeSummaries } from './frames.ts';
import type { TabFacts } from './page-view.ts';
import { findTab, type OpenTab } from './tab.ts';

const ONCE_A_SECOND = 1000;
/** A change of mode reaches the page by way of the background; the page then counts anew. */
const SETTLES_AFTER = 300;

export interface TabWatch {
  tab: OpenTab | null;
  /** Null until the first answers came. */
  facts: TabFacts | null;
  model: ModelStatus | null;
  refresh(): Promise<void>;
  /** Refreshes once what was just asked for has reached the page. */
  refreshSoon(): void;
}

const orNull = <T>(answer: Promise<T>): Promise<T | null> =>
  withPatience(answer, PAGE_PATIENCE).catch(() => null);

/** Those of some sites that may not be read. */
async function unread(sites: readonly EmbeddedSite[]): Promise<EmbeddedSite[]> {
  const allowed = await Promise.all(sites.map(({ origin }) => orNull(mayRead(new URL(origin)))));
  return sites.filter((_, at) => allowed[at] === false);
}

async function askAbout(tab: OpenTab): Promise<TabFacts> {
  const { id: tabId, hostname, origin } = tab;
  const [state, answers, allowed] = await Promise.all([
    orNull(send('tabState', { tabId, hostname })),
    origin === null ? [] : askFrames(tabId, frameId => sendToFrame(tabId, frameId, 'summary')),
    origin === null ? false : orNull(mayRead(new URL(origin))),
  ]);
  const summary = mergeSummaries(answers);
  return {
    hostname,
    readable: origin !== null,
    allowed: allowed ?? false,
    rest: state?.rest ?? null,
    resumeAt: state?.resumeAt ?? null,
    summary,
    offers: await unread(summary?.embedded ?? []),
  };
}

interface Look {
  tab: OpenTab | null;
  facts: TabFacts;
  model: ModelStatus | null;
}

const NOTHING: TabFacts = {
  hostname: '',
  readable: false,
  allowed: false,
  rest: null,
  resumeAt: null,
  summary: null,
  offers: [],
};

/** What is known of the tab in front just now. Never rejects. */
async function look(): Promise<Look> {
  const about = async () => {
    const tab = await orNull(findTab(location.search));
    return { tab, facts: (tab && (await askAbout(tab))) ?? NOTHING };
  };
  const [found, model] = await Promise.all([about(), orNull(send('modelStatus'))]);
  return { ...found, model };
}

/** The first look, begun before anything is drawn, since drawing waits for answers of its own. */
let first: Promise<Look> | null = null;

/** To be called as the popup starts. */
export function lookAhead(): void {
  first = look();
}

/** Follows the tab in front: asks when the popup opens, then once a second only while comments wait to be read. */
export function useTab(): TabWatch {
  const [tab, setTab] = useState<OpenTab | null>(null);
  const [facts, setFacts] = useState<TabFacts | null>(null);
  const [model, setModel] = useState<ModelStatus | null>(null);

  const refresh = useCallback(async () => {
    const looking = first ?? look();
    first = null;
    const { tab, facts, model } = await looking;
    setTab(tab);
    setModel(model);
    setFacts(facts);
  }, []);

  useEffect(() => {
    void refresh();
  }, [refresh]);

  const isWaiting = (facts?.summary?.counts.waiting ?? 0) > 0 && facts?.rest === null;
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setInterval(() => void refresh(), ONCE_A_SECOND);
    return () => clearInterval(timer);
  }, [isWaiting, refresh]);

  const refreshSoon = useCallback(() => {
    void refresh();
    setTimeout(() => void refresh(), SETTLES_AFTER);
  }, [refresh]);

  return { tab, facts, model, refresh, refreshSoon };
}
