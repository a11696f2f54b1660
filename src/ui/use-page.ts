import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings, SettingsChange } from '../shared/settings.ts';
import type { Words } from './words.ts';

/** What every part of our pages may use: the words, what the person chose, and a voice for screen readers. */
export interface PageContext {
  words: Words;
  settings: Settings;
  /** Keeps a change, and resolves with whether it was kept. When it was not, that has been announced. */
  update(change: SettingsChange): Promise<boolean>;
  /** Turns Cybercare off or on again on one host; resolves as `update`. */
  setSite(hostname: string, off: boolean): Promise<boolean>;
  /** Says a short sentence, shown for a moment and read out. */
  announce(sentence: string): void;
}

export const Page = createContext<PageContext | null>(null);

export function usePage(): PageContext {
  const page = useContext(Page);
  if (!page) throw new Error('A part of a page was rendered outside of openPage().');
  return page;
}
