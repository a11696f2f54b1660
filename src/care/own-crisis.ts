import { crisisOf } from '../shared/crisis/crisis.ts';
import type { Language, Scores } from '../shared/verdict.ts';
import { adviceFor } from './advice.ts';

/** What to say to somebody whose own draft holds words of suicide, in the language of the interface; null where it holds none. */
export const ownCrisis = (draft: string, scores: Scores | null, speaks: Language): string | null =>
  crisisOf(draft, scores) === 'self'
    ? adviceFor(speaks, { strategy: 'CRI', role: 'target', situation: 'S10', minor: false, own: true })
    : null;
