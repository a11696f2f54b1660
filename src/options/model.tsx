import { useEffect, useState } from 'preact/hooks';
import { send } from '../shared/messages.ts';
import type { ModelStatus } from '../shared/model-status.ts';
import { Card } from '../ui/card.tsx';
import { modelNotice } from '../ui/model-notice.ts';
import { usePage } from '../ui/use-page.ts';

/** What reads the comments, and how it is. */
export function Model({ anchor }: { anchor: string }) {
  const { words } = usePage();
  const [status, setStatus] = useState<ModelStatus | null>(null);
  useEffect(() => {
    send('modelStatus').then(setStatus, () => setStatus(null));
  }, []);
  return (
    <Card title={words.say('modelTitle')} anchor={anchor}>
      <p>{words.say('modelAbout')}</p>
      {status && <ModelFacts status={status} />}
    </Card>
  );
}

function ModelFacts({ status }: { status: ModelStatus }) {
  const { words } = usePage();
  const names = new Intl.DisplayNames(words.language, { type: 'language' });
  const facts = [
    [words.say('modelLanguages'), words.list(status.languages.map(code => names.of(code) ?? code))],
    [words.say('modelSize'), words.size(status.megabytes)],
    [words.say('modelVersion'), status.version],
    [
      words.say('modelState'),
      modelNotice(status, words) ?? words.say(status.state === 'ready' ? 'modelReady' : 'modelAsleep'),
    ],
  ] as const;
  return (
    <dl class="lines">
      {facts.map(([name, value]) => (
        <div class="line" key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
