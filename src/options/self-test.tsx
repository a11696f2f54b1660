import { useState } from 'preact/hooks';
import { send } from '../shared/messages.ts';
import type { SelfTest } from '../shared/model-status.ts';
import { Button } from '../ui/button.tsx';
import { engineName } from '../ui/engine-names.ts';
import { failureSentence } from '../ui/unread-sentence.ts';
import { usePage } from '../ui/use-page.ts';
import type { Words } from '../ui/words.ts';

function outcome({ engine, passed, ms, failure }: SelfTest, words: Words): string {
  if (failure) return failureSentence(failure, words);
  return words.say(passed ? 'selfTestPassed' : 'selfTestDiffers', {
    engine: engineName(engine, words),
    time: words.duration(ms),
  });
}

/** Has the model judge the sentences it was published with. `tested` is called afterwards: by then it is awake. */
export function SelfTestButton({ tested }: { tested(): void }) {
  const { words } = usePage();
  const [result, setResult] = useState<SelfTest | 'running' | 'no-answer' | null>(null);
  const run = async () => {
    if (result === 'running') return;
    setResult('running');
    setResult(await send('selfTest').catch(() => 'no-answer' as const));
    tested();
  };
  return (
    <>
      <Button onClick={() => void run()}>{words.say('selfTest')}</Button>
      <p role="status" class="self-test">
        {result === 'running' && words.say('selfTestRunning')}
        {result === 'no-answer' && words.say('checkedFailed')}
        {typeof result === 'object' && result && outcome(result, words)}
      </p>
    </>
  );
}
