import { type FunctionComponent, render } from 'preact';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import './theme.css';
import './pieces.css';
import { languageOf } from './language.ts';
import { Toast } from './toast.tsx';
import { useAnnouncer } from './use-announcer.ts';
import { Page } from './use-page.ts';
import { useSettings } from './use-settings.ts';
import { WORDS, type WordKey } from './words.ts';

interface FrameProps {
  title: WordKey;
  content: FunctionComponent;
}

function Frame({ title, content: Content }: FrameProps) {
  const { settings, update } = useSettings();
  const [said, announce] = useAnnouncer();
  const words = settings && WORDS[languageOf(settings.language, browser.i18n.getUILanguage())];

  useEffect(() => {
    if (!words) return;
    document.documentElement.lang = words.language;
    document.title = words.say(title);
  }, [words, title]);

  if (!settings || !words) return null;
  return (
    <Page.Provider value={{ words, settings, update, announce }}>
      <Content />
      <Toast said={said} />
    </Page.Provider>
  );
}

/** Shows one of our pages once the person's choices are known. */
export function openPage(title: WordKey, content: FunctionComponent): void {
  const root = document.getElementById('page');
  if (root) render(<Frame title={title} content={content} />, root);
}
