import { usePage } from './use-page.ts';
import type { WordKey } from './words.ts';

/** Copies a text and says so in the sentence named, or that it did not work. Resolves with whether it did. */
export function useCopy(done: WordKey): (text: string) => Promise<boolean> {
  const { words, announce } = usePage();
  return async text => {
    try {
      await navigator.clipboard.writeText(text);
      announce(words.say(done));
      return true;
    } catch {
      announce(words.say('copyFailed'));
      return false;
    }
  };
}
