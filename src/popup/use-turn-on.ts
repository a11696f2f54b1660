import browser from 'webextension-polyfill';
import { hostPattern } from '../shared/match-pattern.ts';
import { send } from '../shared/messages.ts';
import { usePage } from '../ui/use-page.ts';
import type { OpenTab } from './tab.ts';
import type { TabWatch } from './use-tab.ts';

/** Has the browser ask the person whether Cybercare may read a site, and starts reading it; says when it may not. */
export function useTurnOn(watch: TabWatch, tab: OpenTab): (origin: string) => void {
  const { words, announce } = usePage();
  return origin => {
    // Browsers ask the person only from inside the click itself: nothing may be awaited before.
    browser.permissions
      .request({ origins: [hostPattern(new URL(origin))] })
      .then(async granted => {
        if (!granted) return announce(words.say('notTurnedOn'));
        await send('siteGranted', { tabId: tab.id });
        watch.refreshSoon();
      })
      .catch(() => announce(words.say('turnOnFailed')));
  };
}
