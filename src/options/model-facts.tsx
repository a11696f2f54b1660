import type { EngineStatus } from '../shared/model-status.ts';
import { failureSentence } from '../ui/unread-sentence.ts';
import { usePage } from '../ui/use-page.ts';
import type { Words } from '../ui/words.ts';

const STATE_WORDS = { ready: 'modelReady', asleep: 'modelAsleep' } as const;

interface ModelFactsProps {
  status: EngineStatus;
  /** Said instead of the state when the model failed. */
  failed?: string;
}

/** Our own model's version is the day it was made. */
const isDay = (version: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(version);

const stateOf = ({ state, failure }: EngineStatus, words: Words): string =>
  state === 'failed' ? failureSentence(failure ?? 'no-answer', words) : words.say(STATE_WORDS[state]);

/** What is known of one model without asking it anything. */
export function ModelFacts({ status, failed }: ModelFactsProps) {
  const { words } = usePage();
  const facts = [
    [words.say('modelLanguages'), words.list(status.languages.map(words.languageName))],
    [words.say('modelSize'), words.size(status.megabytes)],
    [words.say('modelVersion'), isDay(status.version) ? words.date(status.version) : status.version],
    [words.say('modelState'), (status.state === 'failed' && failed) || stateOf(status, words)],
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
