import { useId, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { usePage } from '../../ui/use-page.ts';

interface AddWordProps {
  label: string;
  /** Resolves with why it was not kept, as a sentence, or with null. */
  add(typed: string): Promise<string | null>;
}

export function AddWord({ label, add }: AddWordProps) {
  const { words } = usePage();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const id = useId();
  const submit = async (event: Event) => {
    event.preventDefault();
    const wrong = await add(typed);
    setFault(wrong);
    if (wrong === null) setTyped('');
  };
  return (
    <form class="add-site field" onSubmit={event => void submit(event)}>
      <label for={id}>{label}</label>
      <div class="row">
        <input
          id={id}
          type="text"
          dir="auto"
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          value={typed}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : `${id}-wrong`}
          onInput={event => {
            setTyped(event.currentTarget.value);
            setFault(null);
          }}
        />
        <Button type="submit">{words.say('add')}</Button>
      </div>
      {fault !== null && (
        <p class="small" id={`${id}-wrong`} role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}
