import type { Danger } from '../shared/danger.ts';

const TOPICS: Record<Danger, readonly string[]> = {
  threat: ['threats', 'report-to-police', 'harassment'],
  exposed: ['doxxing', 'harassment', 'report-to-police'],
  identity_attack: ['hate', 'discrimination', 'racism'],
};

/** The topics to ask help for, from the dangers found, in the order found. */
export const dangerTopics = (dangers: readonly Danger[]): string[] => [
  ...new Set(dangers.flatMap(danger => TOPICS[danger])),
];
