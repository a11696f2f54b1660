import { useId, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { usePage } from '../ui/use-page.ts';
import { readHostname } from './hostnames.ts';

interface HostListProps {
  title: string;
  /** Said when the list is empty. */
  none: string;
  hosts: readonly string[];
  removeLabel: string;
  addLabel: string;
  /** Resolves with whether it was kept. */
  add(host: string): Promise<boolean>;
  remove(host: string): void;
}

/** Hostnames a person chose: each can be taken away, and others added by hand. */
export function HostList({ title, none, hosts, removeLabel, addLabel, add, remove }: HostListProps) {
  const { words } = usePage();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const id = useId();

  const submit = async (event: Event) => {
    event.preventDefault();
    const host = readHostname(typed);
    setWrong(host === null);
    if (host !== null && (await add(host))) setTyped('');
  };

  return (
    <>
      <h3>{title}</h3>
      {hosts.length === 0 && <p class="soft">{none}</p>}
      <ul class="lines">
        {[...hosts].sort().map(host => (
          <li class="line" key={host}>
            <span class="host">{host}</span>
            <Button onClick={() => remove(host)}>
              {removeLabel}
              <span class="only-read"> {host}</span>
            </Button>
          </li>
        ))}
      </ul>
      <form class="add-site field" onSubmit={event => void submit(event)}>
        <label for={id}>{addLabel}</label>
        <div class="row">
          <input
            id={id}
            type="text"
            inputMode="url"
            autoComplete="off"
            autoCapitalize="none"
            spellcheck={false}
            placeholder="example.org"
            value={typed}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? `${id}-wrong` : undefined}
            onInput={event => setTyped(event.currentTarget.value)}
          />
          <Button type="submit">{words.say('add')}</Button>
        </div>
        {isWrong && (
          <p class="small" id={`${id}-wrong`} role="alert">
            {words.say('siteWrong')}
          </p>
        )}
      </form>
    </>
  );
}
