import { ANSWERED, EXPOSED } from '../shared/exposed.ts';
import { anyOf } from '../shared/plain.ts';
import { SITUATIONS_EN } from './situation-patterns.en.ts';
import { SITUATIONS_FR } from './situation-patterns.fr.ts';
import type { SituationPatterns } from './situation-patterns.ts';

const both = (kind: keyof SituationPatterns) => anyOf(...SITUATIONS_EN[kind], ...SITUATIONS_FR[kind]);

/** Each kind as one expression for both languages: comments mix them. */
export const SOUNDS: Record<keyof SituationPatterns | 'exposed' | 'answered', RegExp> = {
  exposed: EXPOSED,
  sexual: both('sexual'),
  threat: both('threat'),
  looks: both('looks'),
  // "men" is not in "mentez".
  group: new RegExp(`${both('group').source}\\b`),
  claim: both('claim'),
  contempt: both('contempt'),
  scorn: both('scorn'),
  quarrel: both('quarrel'),
  answered: ANSWERED,
  banter: both('banter'),
  kind: both('kind'),
  minor: both('minor'),
};
