import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../shared/settings.ts';
import type { Words } from './words.ts';

/** What every part of our pages may use: the words, what the person chose, and a voice for screen readers. */
export interface PageContext {
  words: Words;
  settings: Settings;
  update(change: Partial<Settings>): Promise<void>;
  /** Says a short sentence, shown for a moment and read out. */
  announce(sentence: string): void;
}

export const Page = createContext<PageContext | null>(null);

export function usePage(): PageContext {
  const page = useContext(Page);
  if (!page) throw new Error('A part of a page was rendered outside of openPage().');
  return page;
}
