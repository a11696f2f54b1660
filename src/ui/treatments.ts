import type { Treatment } from '../shared/policy.ts';
import type { WordKey } from './words.ts';

export const TREATMENT_WORDS = {
  show: 'treatmentShow',
  soften: 'treatmentSoften',
  cover: 'treatmentCover',
  collapse: 'treatmentCollapse',
} as const satisfies Record<Treatment, WordKey>;
