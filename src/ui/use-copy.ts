import { usePage } from './use-page.ts';
import type { WordKey } from './words.ts';

/** Copies a text and says so in the sentence named, or that it did not work. */
export function useCopy(done: WordKey): (text: string) => Promise<void> {
  const { words, announce } = usePage();
  return async text => {
    try {
      await navigator.clipboard.writeText(text);
      announce(words.say(done));
    } catch {
      announce(words.say('copyFailed'));
    }
  };
}
