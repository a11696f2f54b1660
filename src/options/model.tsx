import { useCallback, useEffect, useState } from 'preact/hooks';
import { send } from '../shared/messages.ts';
import type { ModelStatus } from '../shared/model-status.ts';
import { Card } from '../ui/card.tsx';
import { engineName } from '../ui/engine-names.ts';
import { usePage } from '../ui/use-page.ts';
import { BrowserSuggestions } from './browser-suggestions.tsx';
import { EngineChoice } from './engine-choice.tsx';
import { ModelFacts } from './model-facts.tsx';
import { SelfTestButton } from './self-test.tsx';
import { TryText } from './try-text.tsx';

/** What reads the comments, how it is, and what it makes of a text of one's own. */
export function Model({ anchor }: { anchor: string }) {
  const { words } = usePage();
  const [status, setStatus] = useState<ModelStatus | null>(null);
  const refresh = useCallback(() => {
    send('modelStatus').then(setStatus, () => setStatus(null));
  }, []);
  useEffect(refresh, [refresh]);
  return (
    <Card title={words.say('modelTitle')} anchor={anchor}>
      <p>{words.say('modelAbout')}</p>
      {status && <EngineChoice status={status} />}
      {status?.google && <h3 class="engine-name">{engineName('ours', words)}</h3>}
      {status && <ModelFacts status={status} />}
      {status?.google && <h3 class="engine-name">{engineName('google', words)}</h3>}
      {status?.google && <ModelFacts status={status.google} failed={words.say('googleFailed')} />}
      <BrowserSuggestions />
      <SelfTestButton tested={refresh} />
      <p>
        <a class="alone" href="model-card.html">
          {words.say('modelCard')}
        </a>
      </p>
      <TryText tried={refresh} />
    </Card>
  );
}
