import { usePage } from '../ui/use-page.ts';
import { HostList } from './host-list.tsx';

/** The sites on which a person turned Cybercare off. */
export function SitesOff() {
  const { words, settings, setSite, announce } = usePage();
  const add = async (host: string) => {
    const isKept = await setSite(host, true);
    if (isKept) announce(words.say('siteAdded', { site: host }));
    return isKept;
  };
  const remove = async (host: string) => {
    if (await setSite(host, false)) announce(words.say('changeSiteOn', { site: host }));
  };
  return (
    <HostList
      title={words.say('sitesOffTitle')}
      none={words.say('sitesOffNone')}
      hosts={settings.sitesOff}
      removeLabel={words.say('readAgain')}
      addLabel={words.say('siteAddLabel')}
      add={add}
      remove={host => void remove(host)}
    />
  );
}
