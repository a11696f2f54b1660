import browser from 'webextension-polyfill';
import { send } from '../shared/messages.ts';
import { Button } from '../ui/button.tsx';
import { Heart } from '../ui/icons.tsx';
import { modelNotice } from '../ui/model-notice.ts';
import { usePage } from '../ui/use-page.ts';
import { dangersSentence } from './danger-words.ts';
import { EmbeddedOffer } from './embedded-offer.tsx';
import { type PageView, stateDetails, stateSentence, type TabFacts, viewOf } from './page-view.ts';
import { SiteChanged } from './site-changed.tsx';
import { type OpenTab, siteName } from './tab.ts';
import type { TabWatch } from './use-tab.ts';
import { useTurnOn } from './use-turn-on.ts';

interface StateCardProps {
  watch: TabWatch;
  tab: OpenTab;
  facts: TabFacts;
  /** Opens the list of threats and the like. */
  onDangers(): void;
}

/** The state of this page in one sentence, and the one action that changes it. */
export function StateCard({ watch, tab, facts, onDangers }: StateCardProps) {
  const { words, settings } = usePage();
  const view = viewOf(facts);
  const details = stateDetails(view, words);
  const kind = facts.rest === null ? (facts.summary?.kindCount ?? 0) : 0;
  const dangers = facts.rest === null ? (facts.summary?.dangers ?? []) : [];
  const lost = facts.rest === null ? facts.summary?.lost : null;
  const [offer] = facts.rest === null ? facts.offers : [];
  // What is off needs no model, so its trouble is not this page's.
  const notice = facts.rest === null ? modelNotice(watch.model, words) : null;
  return (
    <section class="state">
      {/* Only this is read out again when it changes; around the buttons it would read them out too. */}
      <p class="state-sentence" aria-live="polite">
        {stateSentence(view, words)}
      </p>
      {details && <p class="state-detail">{details}</p>}
      {kind > 0 && (
        <p class="state-kind">
          <Heart />
          <span>{words.count('stateKind', kind)}</span>
        </p>
      )}
      {dangers.length > 0 && (
        <p class="state-dangers">
          {dangersSentence(
            dangers.map(({ danger }) => danger),
            words,
          )}{' '}
          {/* In Target mode the list itself is below. */}
          {settings.mode !== 'target' && <Button onClick={onDangers}>{words.say('seeDangers')}</Button>}
        </p>
      )}
      {notice && <p class="state-notice">{notice}</p>}
      {lost && <SiteChanged lost={lost} isRead={view.kind === 'read'} />}
      {offer && <EmbeddedOffer site={offer} watch={watch} tab={tab} />}
      <StateAction view={view} watch={watch} tab={tab} />
    </section>
  );
}

function StateAction({ view, watch, tab }: { view: PageView; watch: TabWatch; tab: OpenTab }) {
  const { words, announce } = usePage();

  const turnOn = useTurnOn(watch, tab);
  const resume = async () => {
    await send('resumeTab', { tabId: tab.id }).catch(() => announce(words.say('notDone')));
    watch.refreshSoon();
  };
  const reload = async () => {
    await browser.tabs.reload(tab.id).catch(() => announce(words.say('notDone')));
    window.close();
  };

  switch (view.kind) {
    case 'not-here':
      return (
        <>
          <p class="state-detail">{words.say('turnOnAbout', { site: siteName(view.hostname) })}</p>
          <Button tone="action" onClick={() => tab.origin !== null && turnOn(tab.origin)}>
            {words.say('turnOnHere')}
          </Button>
        </>
      );
    case 'paused':
      return (
        <Button tone="action" onClick={resume}>
          {words.say('resume')}
        </Button>
      );
    case 'reload':
      return (
        <Button tone="action" onClick={reload}>
          {words.say('reloadPage')}
        </Button>
      );
    default:
      return null;
  }
}
