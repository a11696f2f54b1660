import { useId, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { usePage } from '../ui/use-page.ts';
import { readHostname } from './hostnames.ts';

/** The sites on which a person turned Cybercare off. */
export function SitesOff() {
  const { words, settings, setSite, announce } = usePage();
  const { sitesOff } = settings;
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const id = useId();

  const add = async (event: Event) => {
    event.preventDefault();
    const host = readHostname(typed);
    setWrong(host === null);
    if (host === null) return;
    if (!(await setSite(host, true))) return;
    announce(words.say('siteAdded', { site: host }));
    setTyped('');
  };

  const remove = async (host: string) => {
    if (await setSite(host, false)) announce(words.say('changeSiteOn', { site: host }));
  };

  return (
    <>
      <h3>{words.say('sitesOffTitle')}</h3>
      {sitesOff.length === 0 && <p class="soft">{words.say('sitesOffNone')}</p>}
      <ul class="lines">
        {[...sitesOff].sort().map(host => (
          <li class="line" key={host}>
            <span class="host">{host}</span>
            <Button onClick={() => void remove(host)}>
              {words.say('readAgain')}
              <span class="only-read"> {host}</span>
            </Button>
          </li>
        ))}
      </ul>
      <form class="add-site field" onSubmit={event => void add(event)}>
        <label for={id}>{words.say('siteAddLabel')}</label>
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
