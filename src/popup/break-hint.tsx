import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../shared/messages.ts';
import { Button } from '../ui/button.tsx';
import { usePage } from '../ui/use-page.ts';

/** One calm sentence after many hostile comments, which can be sent away for the day. */
export function BreakHint() {
  const { words, announce } = usePage();
  const [hint, setHint] = useState<{ hostile: number } | 'silenced' | null>(null);
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    send('breakHint').then(setHint, () => setHint(null));
  }, []);
  useEffect(() => {
    // The button that was pressed is gone.
    if (hint === 'silenced') sentence.current?.focus();
  }, [hint]);
  if (hint === null) return null;
  const silence = () =>
    void send('silenceBreak').then(
      () => setHint('silenced'),
      () => announce(words.say('notDone')),
    );
  return (
    <section class="break-hint" aria-label={words.say('breakTitle')}>
      <p ref={sentence} tabIndex={-1}>
        {hint === 'silenced' ? words.say('breakSilenced') : words.count('breakHint', hint.hostile)}
      </p>
      {hint !== 'silenced' && (
        <Button tone="quiet" onClick={silence}>
          {words.say('breakNotToday')}
        </Button>
      )}
    </section>
  );
}
