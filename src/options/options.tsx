import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Logo } from '../ui/logo.tsx';
import { usePage } from '../ui/use-page.ts';
import type { WordKey } from '../ui/words.ts';
import { About } from './about.tsx';
import { Categories } from './categories.tsx';
import { Insights } from './insights/insights.tsx';
import { LanguageAndCountry } from './language-and-country.tsx';
import { Model } from './model.tsx';
import { OwnWords } from './own-words/own-words.tsx';
import { PauseBeforeSending } from './pause-before-sending.tsx';
import { Proof } from './proof/proof.tsx';
import { Reading } from './reading.tsx';
import { SettingsFile } from './settings-file.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Sites } from './sites.tsx';

/** The parts of this page, in order. The anchor is what a link to it ends with. */
const PARTS: readonly { anchor: string; title: WordKey; Part: FunctionComponent<{ anchor: string }> }[] = [
  { anchor: 'reading', title: 'readingTitle', Part: Reading },
  { anchor: 'categories', title: 'categoriesTitle', Part: Categories },
  { anchor: 'words', title: 'yourWordsTitle', Part: OwnWords },
  { anchor: 'insights', title: 'insightsTitle', Part: Insights },
  { anchor: 'pause', title: 'ownWordsTitle', Part: PauseBeforeSending },
  { anchor: 'proof', title: 'proofTitle', Part: Proof },
  { anchor: 'sites', title: 'sitesTitle', Part: Sites },
  { anchor: 'language', title: 'languageTitle', Part: LanguageAndCountry },
  // Firefox for Android has no shortcuts.
  ...(browser.commands ? [{ anchor: 'shortcuts', title: 'shortcutsTitle', Part: Shortcuts } as const] : []),
  { anchor: 'model', title: 'modelTitle', Part: Model },
  { anchor: 'file', title: 'fileTitle', Part: SettingsFile },
  { anchor: 'about', title: 'aboutTitle', Part: About },
];

export function Options() {
  const { words } = usePage();
  useEffect(() => {
    // The page is drawn after the browser looked for the anchor, so it has to be shown the way.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <div class="options">
      <header class="options-head">
        <Logo size={40} />
        <h1>{words.say('optionsTitle')}</h1>
      </header>
      <nav class="options-nav" aria-label={words.say('optionsNav')}>
        <ul>
          {PARTS.map(({ anchor, title }) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{words.say(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="options-main">
        {PARTS.map(({ anchor, Part }) => (
          <Part key={anchor} anchor={anchor} />
        ))}
      </main>
    </div>
  );
}
