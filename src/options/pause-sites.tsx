import { usePage } from '../ui/use-page.ts';
import { HostList } from './host-list.tsx';

/** The sites on which nothing waits before it is sent. */
export function PauseSites() {
  const { words, settings, update, announce } = usePage();
  const others = (host: string) => settings.pauseSitesOff.filter(site => site !== host);
  const add = async (host: string) => {
    const isKept = await update({ pauseSitesOff: [...others(host), host] });
    if (isKept) announce(words.say('changePauseOff', { site: host }));
    return isKept;
  };
  const remove = async (host: string) => {
    if (await update({ pauseSitesOff: others(host) })) announce(words.say('changePauseOn', { site: host }));
  };
  return (
    <HostList
      title={words.say('pauseSitesTitle')}
      none={words.say('pauseSitesNone')}
      hosts={settings.pauseSitesOff}
      removeLabel={words.say('pauseSiteBack')}
      addLabel={words.say('pauseSiteAdd')}
      add={add}
      remove={host => void remove(host)}
    />
  );
}
