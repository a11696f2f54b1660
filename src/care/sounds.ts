import { anyOf } from './plain.ts';
import { SITUATIONS_EN } from './situation-patterns.en.ts';
import { SITUATIONS_FR } from './situation-patterns.fr.ts';
import type { SituationPatterns } from './situation-patterns.ts';

const both = (kind: keyof SituationPatterns) => anyOf(...SITUATIONS_EN[kind], ...SITUATIONS_FR[kind]);

/** Each kind as one expression for both languages: comments mix them. */
export const SOUNDS: Record<keyof SituationPatterns, RegExp> = {
  exposed: both('exposed'),
  sexual: both('sexual'),
  threat: both('threat'),
  looks: both('looks'),
  // "men" is not in "mentez".
  group: new RegExp(`${both('group').source}\\b`),
  claim: both('claim'),
  contempt: both('contempt'),
  scorn: both('scorn'),
  quarrel: both('quarrel'),
  answered: both('answered'),
  banter: both('banter'),
  kind: both('kind'),
  minor: both('minor'),
};
