import type { Sensitivity } from '../shared/policy.ts';
import type { WordKey } from './words.ts';

export const SENSITIVITY_WORDS = {
  less: { name: 'sensitivityLess', about: 'sensitivityLessAbout' },
  balanced: { name: 'sensitivityBalanced', about: 'sensitivityBalancedAbout' },
  more: { name: 'sensitivityMore', about: 'sensitivityMoreAbout' },
} as const satisfies Record<Sensitivity, { name: WordKey; about: WordKey }>;
