import { useEffect, useRef } from 'preact/hooks';
import { dangerTopics, resourcesFor } from '../care/index.ts';
import type { Summary } from '../shared/page-state.ts';
import { Button } from '../ui/button.tsx';
import { countryOf } from '../ui/country.ts';
import { Buoy, Outside } from '../ui/icons.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';
import { usePage } from '../ui/use-page.ts';
import { DangerItem } from './danger-item.tsx';
import { SaveEvidence } from './save-evidence.tsx';
import type { OpenTab } from './tab.ts';
import { usePageActions } from './use-page-actions.ts';
import type { TabWatch } from './use-tab.ts';

interface DangerListProps {
  watch: TabWatch;
  tab: OpenTab;
  summary: Summary;
  onHelp(topics: readonly string[]): void;
  /** Whether the person just asked for it, so that the focus belongs here. */
  isAskedFor?: boolean;
}

/** Threats, private data and attacks on who someone is, most urgent first; their words hidden until asked for. */
export function DangerList({ watch, tab, summary, onHelp, isAskedFor = false }: DangerListProps) {
  const { words, settings } = usePage();
  const { jumpTo } = usePageActions(watch, tab);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isAskedFor) title.current?.focus();
  }, [isAskedFor]);
  const { dangers } = summary;
  const kinds = dangers.map(({ danger }) => danger);
  const { platform } = resourcesFor({
    country: countryOf(settings.country, navigator.languages),
    language: words.language,
    hostname: tab.hostname,
  });
  // The list on the page itself stays there, hidden, behind the screen it is asked for on.
  const id = isAskedFor ? 'dangers-title' : 'dangers-here';
  return (
    <section class="dangers" aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {words.say('dangersTitle')}
      </h2>
      <p class="small soft">{words.say(dangers.length > 0 ? 'dangersAbout' : 'dangersNone')}</p>
      <ul class="covered-items">
        {dangers.map(comment => (
          <DangerItem
            key={`${comment.frameId} ${comment.id}`}
            tab={tab}
            comment={comment}
            onFind={() => jumpTo(comment)}
          />
        ))}
      </ul>
      {dangers.length > 1 && <SaveEvidence tab={tab} comments={dangers} />}
      {dangers.length > 0 && (
        <p class="row">
          <Button icon={<Buoy />} onClick={() => onHelp(dangerTopics(kinds))}>
            {words.say('whoHelps')}
          </Button>
          {platform && (
            <OutsideLink href={platform.reportUrl} class="button">
              <Outside />
              <span>{words.say('reportOn', { site: platform.name })}</span>
            </OutsideLink>
          )}
        </p>
      )}
    </section>
  );
}
