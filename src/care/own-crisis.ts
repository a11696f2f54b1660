import { type Crisis, crisisIn } from '../shared/crisis/crisis.ts';
import type { Language, Scores } from '../shared/verdict.ts';
import { adviceFor } from './advice.ts';

/** What is known of a draft. */
interface Draft {
  text: string;
  scores: Scores | null;
  /** Who is in danger as our model hears it. */
  heard: Crisis | null;
}

/** What to say to somebody whose own draft holds words of suicide, in the language of the interface; null where it holds none. */
export const ownCrisis = ({ text, scores, heard }: Draft, speaks: Language): string | null =>
  crisisIn(text, scores, heard) === 'self'
    ? adviceFor(speaks, { strategy: 'CRI', role: 'target', situation: 'S10', minor: false, own: true })
    : null;
