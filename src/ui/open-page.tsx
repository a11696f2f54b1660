import { type FunctionComponent, render } from 'preact';
import { useEffect } from 'preact/hooks';
import { interfaceLanguage } from '../shared/interface-language.ts';
import './theme.css';
import './pieces.css';
import { Toast } from './toast.tsx';
import { useAnnouncer } from './use-announcer.ts';
import { Page, type PageContext } from './use-page.ts';
import { useSettings } from './use-settings.ts';
import { WORDS, type WordKey } from './words.ts';

interface FrameProps {
  title: WordKey;
  content: FunctionComponent;
}

function Frame({ title, content: Content }: FrameProps) {
  const { settings, update, setSite } = useSettings();
  const [said, announce] = useAnnouncer();
  const words = settings && WORDS[interfaceLanguage(settings)];

  useEffect(() => {
    if (!words) return;
    document.documentElement.lang = words.language;
    document.title = words.say(title);
  }, [words, title]);

  if (!settings || !words) return null;
  const orSayNotDone = async (asked: Promise<boolean>) => {
    const isDone = await asked;
    if (!isDone) announce(words.say('notDone'));
    return isDone;
  };
  const page: PageContext = {
    words,
    settings,
    update: change => orSayNotDone(update(change)),
    setSite: (hostname, off) => orSayNotDone(setSite(hostname, off)),
    announce,
  };
  return (
    <Page.Provider value={page}>
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
