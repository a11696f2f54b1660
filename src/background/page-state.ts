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

/** Why Cybercare rests on a host in a tab, and until when; both null when it works. */
export async function restOf(
  hostname: string,
  tabId: number | undefined,
): Promise<Pick<PageState, 'rest' | 'resumeAt'>> {
  const settings = await readSettings();
  const rest = (reason: RestReason | null, resumeAt: number | null = null) => ({ rest: reason, resumeAt });
  if (settings.mode === 'off') return rest('mode-off');
  if (settings.sitesOff.includes(hostname)) return rest('site-off');
  const pause = tabId === undefined ? null : await pauseOf(tabId);
  if (pause !== null) return rest('paused', pause === 'closed' ? null : pause);
  return rest(null);
}

/** What decides about a verdict: the person's choices, and the thresholds of every engine that can give one. */
export const policyOf = ({ mode, treatments, sensitivity, ownWords }: Settings): Policy => ({
  mode,
  treatments,
  ownWords,
  thresholds: thresholdsFor(sensitivity),
  ...(secondEngine && { google: secondEngine.thresholds(sensitivity) }),
});

/** What makes sending wait on a host; null where the person wants no pause. Every kind of hostility counts, coarse words alone do not. */
const pauseFor = ({ pause, pauseSensitivity, pauseSitesOff }: Settings, hostname: string): Policy | null =>
  pause && !pauseSitesOff.includes(hostname)
    ? policyOf({ ...DEFAULTS, sensitivity: pauseSensitivity })
    : null;

/** What a page that says hello needs to know: whether to work there, how to decide, in which language. */
export async function stateFor(sender: Runtime.MessageSender): Promise<PageState> {
  const settings = await readSettings();
  const address = new URL(sender.url ?? 'about:blank');
  const allowed = address.href.startsWith(browser.runtime.getURL('')) || (await mayRead(address));
  const { rest, resumeAt } = allowed
    ? await restOf(address.hostname, sender.tab?.id)
    : { rest: 'site-off' as const, resumeAt: null };
  return {
    rest,
    resumeAt,
    policy: policyOf(settings),
    kindMarks: settings.kindMarks,
    pause: pauseFor(settings, address.hostname),
    language: interfaceLanguage(settings),
    engine: engineFor(settings.engine),
  };
}
