import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { declaredPatterns, grantedOrigins } from '../shared/reading-rights.ts';
import { Button } from '../ui/button.tsx';
import { usePage } from '../ui/use-page.ts';
import { hostOf } from './hostnames.ts';

/** The sites Cybercare reads: those it came with, and those a person turned on, which can be taken back. */
export function AllowedSites() {
  const { words, announce } = usePage();
  const [granted, setGranted] = useState<string[]>([]);
  const declared = declaredPatterns();
  const look = useCallback(async () => {
    const { origins = [] } = await browser.permissions.getAll();
    setGranted(grantedOrigins(origins));
  }, []);
  useEffect(() => {
    void look();
  }, [look]);

  const revoke = async (origin: string) => {
    const done = await browser.permissions.remove({ origins: [origin] }).catch(() => false);
    announce(done ? words.say('siteRevoked', { site: hostOf(origin) }) : words.say('notDone'));
    await look();
  };

  return (
    <>
      <h3>{words.say('sitesDefault')}</h3>
      <ul class="chips">
        {[...new Set(declared.map(hostOf))].map(host => (
          <li class="chip" key={host}>
            {host}
          </li>
        ))}
      </ul>
      <h3>{words.say('sitesGranted')}</h3>
      {granted.length === 0 && <p class="soft">{words.say('sitesGrantedNone')}</p>}
      <ul class="lines">
        {granted.map(origin => (
          <li class="line" key={origin}>
            <span class="host">{hostOf(origin)}</span>
            <Button onClick={() => void revoke(origin)}>
              {words.say('stopReading')}
              <span class="only-read"> {hostOf(origin)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
