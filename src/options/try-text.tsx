import { useId, useState } from 'preact/hooks';
import { MAX_TEXT } from '../shared/limits.ts';
import { send } from '../shared/messages.ts';
import type { Tried } from '../shared/model-status.ts';
import { Button } from '../ui/button.tsx';
import { usePage } from '../ui/use-page.ts';
import { Scores } from './scores.tsx';
import { trySentence } from './try-sentence.ts';

/** A text of one's own, and everything the model says of it. Kept nowhere but on this page. */
export function TryText({ tried }: { tried(): void }) {
  const { words, settings } = usePage();
  const [text, setText] = useState('');
  const [result, setResult] = useState<Tried | 'reading' | 'too-long' | 'no-answer' | null>(null);
  const id = useId();

  const read = async (event: Event) => {
    event.preventDefault();
    if (result === 'reading') return;
    if (text.length > MAX_TEXT) {
      setResult('too-long');
      return;
    }
    setResult('reading');
    setResult(await send('tryText', { text }).catch(() => 'no-answer' as const));
    tried();
  };
  const most = words.number(MAX_TEXT);
  const said = {
    reading: () => words.say('checkedReading'),
    'too-long': () => words.say('tryTextTooLong', { length: words.number(text.length), most }),
    'no-answer': () => words.say('checkedFailed'),
  };
  const isTried = typeof result === 'object' && result !== null;

  return (
    <>
      <h3>{words.say('tryTextTitle')}</h3>
      <form class="try-text field" onSubmit={event => void read(event)}>
        <label for={id}>{words.say('tryTextLabel')}</label>
        <textarea
          id={id}
          rows={3}
          dir="auto"
          autoComplete="off"
          spellcheck={false}
          value={text}
          aria-describedby={`${id}-about`}
          aria-invalid={result === 'too-long'}
          onInput={event => {
            setText(event.currentTarget.value);
            // What is said below is of the text as it was.
            if (result !== 'reading') setResult(null);
          }}
        />
        <p class="small soft" id={`${id}-about`}>
          {words.say('tryTextAbout', { most })}
        </p>
        <Button type="submit">{words.say('tryTextRead')}</Button>
      </form>
      <div role="status" class="try-outcome">
        {typeof result === 'string' && <p>{said[result]()}</p>}
        {isTried && <p>{trySentence(result, text, settings.sensitivity, words)}</p>}
      </div>
      {isTried && result.verdict.kind === 'scored' && (
        <Scores verdict={result.verdict} policy={result.policy} ms={result.ms} />
      )}
    </>
  );
}
