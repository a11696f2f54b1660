import { useEffect, useRef, useState } from 'preact/hooks';
import { ACT_TOPIC, helpTopicOf, listedTopics, resourcesFor } from '../care/index.ts';
import { Button } from '../ui/button.tsx';
import { countryOf } from '../ui/country.ts';
import { CountrySelect } from '../ui/country-select.tsx';
import { usePage } from '../ui/use-page.ts';
import { EmergencyList } from './emergency-list.tsx';
import { PlatformReport } from './platform-report.tsx';
import { ReportElsewhere } from './report-elsewhere.tsx';
import { ResourceCard } from './resource-card.tsx';
import { TopicSelect } from './topic-select.tsx';
import { WaysToAct } from './ways-to-act.tsx';

/** With a topic chosen, more than the three of the first look, and still no list to get lost in. */
const MOST_OF_TOPIC = 6;

interface HelpPanelProps {
  hostname: string;
  /** One topic a person could choose (HELP_TOPICS), ACT_TOPIC, or what was found on the page (`topicsFor`). */
  topics: readonly string[];
}

/** People to turn to, of the person's country, each one click away; the crisis line first. */
export function HelpPanel({ hostname, topics }: HelpPanelProps) {
  const { words, settings } = usePage();
  const [topic, setTopic] = useState(() => helpTopicOf(topics));
  const [isAll, setAll] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const wantsActs = topics.includes(ACT_TOPIC);
  const country = countryOf(settings.country, navigator.languages);
  const { emergency, entries, platform } = resourcesFor({
    country,
    language: words.language,
    topics: topic ? listedTopics(topic) : topics,
    hostname,
    limit: isAll ? Number.POSITIVE_INFINITY : topic ? MOST_OF_TOPIC : undefined,
    only: topic !== null,
  });

  return (
    <main class="popup-main" aria-labelledby="help-title">
      <h2 id="help-title" class="help-title" ref={title} tabIndex={-1}>
        {words.say('helpTitle')}
      </h2>
      {wantsActs && <WaysToAct country={country} startOpen />}
      <div class="help-choices">
        <TopicSelect topic={topic} onChange={setTopic} />
        <CountrySelect />
      </div>
      <EmergencyList numbers={emergency} />
      {topic === 'report' && <ReportElsewhere here={platform} />}
      <ul class="resources" aria-label={words.say('helpTalk')}>
        {entries.map(entry => (
          <ResourceCard key={entry.id} resource={entry} />
        ))}
      </ul>
      {!isAll && <Button onClick={() => setAll(true)}>{words.say('helpMore')}</Button>}
      {platform && topic !== 'report' && <PlatformReport platform={platform} />}
      {!wantsActs && <WaysToAct country={country} />}
      <p class="small soft">{words.say('helpPrivacy')}</p>
    </main>
  );
}
