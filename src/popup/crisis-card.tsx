import type { ComponentChildren } from 'preact';
import { resourcesFor } from '../care/index.ts';
import type { Language } from '../shared/verdict.ts';
import { Button } from '../ui/button.tsx';
import { countryOf } from '../ui/country.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { usePage } from '../ui/use-page.ts';
import type { WordKey } from '../ui/words.ts';
import { EmergencyList } from './emergency-list.tsx';
import { PrivateWords } from './private-words.tsx';
import { ResourceActions } from './resource-actions.tsx';

/** Whose life the words are about: their writer's, somebody's they are aimed at, or the person's own, in a draft. */
export type InDanger = 'writer' | 'aimed' | 'own';

const TITLES: Record<InDanger, WordKey> = { writer: 'crisisWriter', aimed: 'crisisAimed', own: 'crisisOwn' };
const ABOUT: Record<InDanger, WordKey> = {
  writer: 'crisisWriterAbout',
  aimed: 'crisisAimedAbout',
  own: 'crisisOwnAbout',
};

interface CrisisCardProps {
  who: InDanger;
  /** Of the comment: the language of the private words. Without one, that of the interface. */
  language?: Language | undefined;
  /** Chooses the private words; `seedOf` the comment. */
  seed?: number;
  /** As the popup's own: opens Help, here on the topic `crisis`. */
  onHelp(topics: readonly string[]): void;
  /** Whose words they are. */
  children?: ComponentChildren;
}

/** For words of suicide or self-harm: who listens now, the emergency number, and words to say privately. */
export function CrisisCard({ who, language, seed = 0, onHelp, children }: CrisisCardProps) {
  const { words, settings } = usePage();
  const { emergency, entries } = resourcesFor({
    country: countryOf(settings.country, navigator.languages),
    language: words.language,
    topics: ['suicide', 'crisis'],
    limit: 1,
  });
  return (
    <section class="crisis-card" aria-label={words.say(TITLES[who])}>
      <h2>{words.say(TITLES[who])}</h2>
      <p class="small">{words.say(ABOUT[who])}</p>
      {children}
      {entries.map(line => (
        <div class="crisis-line" key={line.id}>
          <h3>{line.name}</h3>
          {line.hours && <p class="small soft">{line.hours[words.language]}</p>}
          <ResourceActions resource={line} />
        </div>
      ))}
      <EmergencyList numbers={emergency.slice(0, 1)} />
      {who !== 'own' && (
        <Disclosure closedLabel={words.say('crisisWords')} openLabel={words.say('crisisWords')}>
          <PrivateWords about={who} language={language ?? words.language} seed={seed} />
        </Disclosure>
      )}
      <Button tone="quiet" onClick={() => onHelp(['crisis'])}>
        {words.say('crisisMore')}
      </Button>
    </section>
  );
}
