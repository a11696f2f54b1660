import type { Language } from '../../shared/verdict.ts';

/** What an answer must know of the comment it stands under. */
export interface Around {
  comment: string;
  author: string | null;
  /** In which an answer is written. */
  language: Language;
  /** How many characters the site takes; null where that does not matter. */
  longest: number | null;
  /** Opens help for these topics; left out where there is no such place. */
  onHelp?: ((topics: readonly string[]) => void) | undefined;
}
