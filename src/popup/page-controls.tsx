import { send } from '../shared/messages.ts';
import type { Mode } from '../shared/policy.ts';
import { Button } from '../ui/button.tsx';
import { Pause } from '../ui/icons.tsx';
import { modeOptions } from '../ui/modes.ts';
import { Segmented } from '../ui/segmented.tsx';
import { Switch } from '../ui/switch.tsx';
import { usePage } from '../ui/use-page.ts';
import { type TabFacts, viewOf } from './page-view.ts';
import { type OpenTab, siteName } from './tab.ts';
import type { TabWatch } from './use-tab.ts';

interface PageControlsProps {
  watch: TabWatch;
  tab: OpenTab;
  facts: TabFacts;
}

const PAUSE_MINUTES = 15;

/** On or off: everywhere, on this site, in this tab for a while. */
export function PageControls({ watch, tab, facts }: PageControlsProps) {
  const { words, settings, update, setSite, announce } = usePage();
  const { kind } = viewOf(facts);
  const isRead =
    kind !== 'not-here' && (facts.summary !== null || facts.allowed || facts.rest === 'site-off');

  const setMode = (mode: Mode) => void update({ mode }).then(watch.refreshSoon);
  const readSite = (on: boolean) => void setSite(tab.hostname, !on).then(watch.refreshSoon);
  const pause = (minutes: number | null) =>
    void send('pauseTab', { tabId: tab.id, minutes })
      .catch(() => announce(words.say('notDone')))
      .then(watch.refreshSoon);

  return (
    <section class="controls" aria-label={words.say('controls')}>
      <Segmented
        label={words.say('mode')}
        options={modeOptions(words)}
        value={settings.mode}
        onChange={setMode}
      />
      {isRead && facts.readable && settings.mode !== 'off' && (
        <Switch checked={!settings.sitesOff.includes(tab.hostname)} onChange={readSite}>
          {words.say('readOnSite', { site: siteName(tab.hostname) })}
        </Switch>
      )}
      {(kind === 'read' || kind === 'no-comments') && (
        <fieldset class="pause">
          <legend>
            <Pause /> {words.say('pauseTab')}
          </legend>
          <span class="pause-lengths">
            <Button onClick={() => pause(PAUSE_MINUTES)}>
              {words.say('pauseMinutes', { minutes: PAUSE_MINUTES })}
            </Button>
            <Button onClick={() => pause(null)}>{words.say('pauseUntilClosed')}</Button>
          </span>
        </fieldset>
      )}
    </section>
  );
}
