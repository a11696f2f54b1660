import { useState } from 'preact/hooks';
import { send } from '../../shared/messages.ts';
import { Button } from '../../ui/button.tsx';
import { usePage } from '../../ui/use-page.ts';
import { Confirm } from '../confirm.tsx';

/** Forgets all that was counted, once that is confirmed. */
export function Wipe({ days, wiped }: { days: number; wiped(): void }) {
  const { words, announce } = usePage();
  const [isAsking, setAsking] = useState(false);
  const wipe = async () => {
    setAsking(false);
    const done = await send('wipeInsights').then(
      () => true,
      () => false,
    );
    announce(words.say(done ? 'insightsWiped' : 'notDone'));
    if (done) wiped();
  };
  return (
    <div class="row">
      <Button aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
        {words.say('insightsWipe')}
      </Button>
      {isAsking && (
        <Confirm
          intro={words.say('insightsWipeAsk')}
          changes={[words.count('insightsWipeDays', days)]}
          action={words.say('insightsWipeConfirm')}
          onConfirm={() => void wipe()}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  );
}
