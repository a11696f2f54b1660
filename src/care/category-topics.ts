import type { Category } from '../shared/policy.ts';

const TOPICS: Record<Category, readonly string[]> = {
  threat: ['threats', 'harassment', 'report-to-police'],
  identity_attack: ['hate', 'discrimination', 'racism'],
  sexual_explicit: ['intimate-images', 'harassment', 'cyberviolence'],
  appearance: ['cyberbullying', 'bullying'],
  insult: ['cyberbullying', 'harassment'],
  obscene: ['cyberbullying', 'harassment'],
  other: ['cyberbullying', 'harassment'],
};

/** The topics to ask help for, from what was found in comments, in the order found. */
export const topicsFor = (categories: readonly Category[]): string[] => [
  ...new Set(categories.flatMap(category => TOPICS[category])),
];
