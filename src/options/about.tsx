import browser from 'webextension-polyfill';
import { Card } from '../ui/card.tsx';
import { usePage } from '../ui/use-page.ts';

export function About({ anchor }: { anchor: string }) {
  const { words } = usePage();
  return (
    <Card title={words.say('aboutTitle')} anchor={anchor}>
      <p>{words.say('aboutName')}</p>
      <ul class="promises">
        <li>{words.say('promiseLocal')}</li>
        <li>{words.say('promisePage')}</li>
        <li>{words.say('promiseBroken')}</li>
        <li>{words.say('promiseStored')}</li>
      </ul>
      <p class="soft">{words.say('aboutDoubt')}</p>
      <p class="small soft">{words.say('version', { version: browser.runtime.getManifest().version })}</p>
    </Card>
  );
}
