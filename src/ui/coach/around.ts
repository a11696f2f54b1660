import type { ComponentChildren } from 'preact';
import type { Language } from '../../shared/verdict.ts';

/** What an answer must know of the comment it stands under. */
export interface Around {
  comment: string;
  author: string | null;
  /** In which an answer is written. */
  language: Language;
  /** How many characters the site takes; null where that does not matter. */
  longest: number | null;
  /** What to show somebody whose own draft holds words of suicide, where there is more than words for it. */
  inCrisis?: ComponentChildren;
}
