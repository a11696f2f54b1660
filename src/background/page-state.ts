import browser, { type Runtime } from 'webextension-polyfill';
import { interfaceLanguage } from '../shared/interface-language.ts';
import type { PageState, RestReason } from '../shared/page-state.ts';
import type { Policy } from '../shared/policy.ts';
import { mayRead } from '../shared/reading-rights.ts';
import { DEFAULTS, type Settings } from '../shared/settings.ts';
import { engineFor } from './engines.ts';
import { secondEngine } from './judge/second-engine.ts';
import { thresholdsFor } from './judge/thresholds.ts';
import { pauseOf } from './pauses.ts';
import { readSettings } from './settings-store.ts';

/** Why Cybercare rests on a page of these hosts, its own and those around it, and until when; both null when it works. */
export async function restOf(
  hostnames: readonly string[],
  tabId: number | undefined,
): Promise<Pick<PageState, 'rest' | 'resumeAt'>> {
  const settings = await readSettings();
  const rest = (reason: RestReason | null, resumeAt: number | null = null) => ({ rest: reason, resumeAt });
  if (settings.mode === 'off') return rest('mode-off');
  if (hostnames.some(host => settings.sitesOff.includes(host))) return rest('site-off');
  const pause = tabId === undefined ? null : await pauseOf(tabId);
  if (pause !== null) return rest('paused', pause === 'closed' ? null : pause);
  return rest(null);
}

/** What decides about a verdict: the person's choices, and the thresholds of every engine that can give one. */
export const policyOf = ({ mode, treatments, sensitivity, ownWords, fine }: Settings): Policy => ({
  mode,
  treatments,
  ownWords,
  fine,
  thresholds: thresholdsFor(sensitivity),
  ...(secondEngine && { google: secondEngine.thresholds(sensitivity) }),
});

/** What makes sending wait on a page of these hosts; null where the person wants no pause. Every kind of hostility counts, coarse words alone do not. */
const pauseFor = (
  { pause, pauseSensitivity, pauseSitesOff }: Settings,
  hostnames: readonly string[],
): Policy | null =>
  pause && !hostnames.some(host => pauseSitesOff.includes(host))
    ? policyOf({ ...DEFAULTS, sensitivity: pauseSensitivity })
    : null;

/** The host of a tab, where we may know it. */
const hostOfTab = ({ tab }: Runtime.MessageSender): string[] =>
  tab?.url && URL.canParse(tab.url) ? [new URL(tab.url).hostname] : [];

/**
 * What a page that says hello needs to know: whether to work there, how to decide, in which language. What is off on a
 * page is off in its frames too: `above` are the hosts around a frame, as it says itself.
 */
export async function stateFor(sender: Runtime.MessageSender, above: readonly string[]): Promise<PageState> {
  const settings = await readSettings();
  const address = new URL(sender.url ?? 'about:blank');
  const allowed = address.href.startsWith(browser.runtime.getURL('')) || (await mayRead(address));
  const hostnames = [address.hostname, ...above, ...hostOfTab(sender)];
  const { rest, resumeAt } = allowed
    ? await restOf(hostnames, sender.tab?.id)
    : { rest: 'site-off' as const, resumeAt: null };
  return {
    rest,
    resumeAt,
    policy: policyOf(settings),
    kindMarks: settings.kindMarks,
    pause: pauseFor(settings, hostnames),
    language: interfaceLanguage(settings),
    engine: engineFor(settings.engine),
  };
}
