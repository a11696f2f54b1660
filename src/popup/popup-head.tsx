import browser from 'webextension-polyfill';
import { Gear } from '../ui/icons.tsx';
import { Logo } from '../ui/logo.tsx';
import { usePage } from '../ui/use-page.ts';

export function PopupHead() {
  const { words } = usePage();
  return (
    <header class="popup-head">
      <Logo />
      <h1>{words.say('extensionName')}</h1>
      <button type="button" class="button quiet" onClick={() => void browser.runtime.openOptionsPage()}>
        <Gear />
        <span>{words.say('openOptions')}</span>
      </button>
    </header>
  );
}
