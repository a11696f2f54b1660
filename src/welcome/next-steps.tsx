import browser from 'webextension-polyfill';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { usePage } from '../ui/use-page.ts';

export function NextSteps() {
  const { words } = usePage();
  const isFirefox = browser.runtime.getURL('').startsWith('moz-extension:');
  return (
    <Card title={words.say('nextTitle')}>
      <ul class="next">
        <li>{words.say(isFirefox ? 'pinFirefox' : 'pinChrome')}</li>
        <li>{words.say('nextSites')}</li>
        <li>{words.say('nextHelp')}</li>
      </ul>
      <Button onClick={() => void browser.runtime.openOptionsPage()}>{words.say('allOptions')}</Button>
    </Card>
  );
}
