import { useId, useState } from 'preact/hooks';
import { addOwnWords, OWN_ACTIONS, type OwnAction } from '../../shared/own-words/entries.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { usePage } from '../../ui/use-page.ts';
import { readWords } from './word-files.ts';
import { takenInSentence } from './word-sentences.ts';

const ACTION_WORDS = { cover: 'yourWordsToCover', show: 'yourWordsToShow' } as const;

/** Many words at once, pasted from a list. */
export function TakeIn() {
  const { words } = usePage();
  const label = words.say('yourWordsTakeIn');
  return (
    <Disclosure closedLabel={label} openLabel={label}>
      <PastedWords />
    </Disclosure>
  );
}

function PastedWords() {
  const { words, settings, update } = usePage();
  const [text, setText] = useState('');
  const [action, setAction] = useState<OwnAction>('cover');
  const [outcome, setOutcome] = useState('');
  const id = useId();
  const take = async (event: Event) => {
    event.preventDefault();
    const typed = readWords(text);
    const { list, faults } = addOwnWords(settings.ownWords, typed, action);
    if (!(await update({ ownWords: list }))) return;
    setOutcome(takenInSentence(typed.length - faults.length, faults, words));
    // What was left out stays in the box with the rest, to be mended.
    if (faults.length === 0) setText('');
  };
  return (
    <form class="take-in field" onSubmit={event => void take(event)}>
      <label for={id}>{words.say('yourWordsPaste')}</label>
      <textarea
        id={id}
        rows={4}
        dir="auto"
        autoComplete="off"
        spellcheck={false}
        value={text}
        onInput={event => {
          setText(event.currentTarget.value);
          setOutcome('');
        }}
      />
      <div class="row">
        <Segmented
          label={words.say('yourWordsTakeInAs')}
          options={OWN_ACTIONS.map(value => ({ value, text: words.say(ACTION_WORDS[value]) }))}
          value={action}
          onChange={chosen => setAction(chosen)}
        />
        <Button type="submit">{words.say('yourWordsTake')}</Button>
      </div>
      <p role="status">{outcome}</p>
    </form>
  );
}
