import { useEffect, useRef, useState } from 'preact/hooks';
import { resourcesFor } from '../care/index.ts';
import { Button } from '../ui/button.tsx';
import { countryOf } from '../ui/country.ts';
import { CountrySelect } from '../ui/country-select.tsx';
import { usePage } from '../ui/use-page.ts';
import { EmergencyList } from './emergency-list.tsx';
import { PlatformReport } from './platform-report.tsx';
import { ResourceCard } from './resource-card.tsx';

interface HelpPanelProps {
  hostname: string;
  /** Lines that know about these come first. */
  topics: readonly string[];
}

/** People to turn to, of the person's country, each one click away; the crisis line first. */
export function HelpPanel({ hostname, topics }: HelpPanelProps) {
  const { words, settings } = usePage();
  const [isAll, setAll] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { emergency, entries, platform } = resourcesFor({
    country: countryOf(settings.country, navigator.languages),
    language: words.language,
    topics,
    hostname,
    limit: isAll ? Number.POSITIVE_INFINITY : undefined,
  });

  return (
    <main class="popup-main" aria-labelledby="help-title">
      <h2 id="help-title" class="help-title" ref={title} tabIndex={-1}>
        {words.say('helpTitle')}
      </h2>
      <CountrySelect />
      <EmergencyList numbers={emergency} />
      <ul class="resources" aria-label={words.say('helpTalk')}>
        {entries.map(entry => (
          <ResourceCard key={entry.id} resource={entry} />
        ))}
      </ul>
      {!isAll && <Button onClick={() => setAll(true)}>{words.say('helpMore')}</Button>}
      {platform && <PlatformReport platform={platform} />}
      <p class="small soft">{words.say('helpPrivacy')}</p>
    </main>
  );
}
