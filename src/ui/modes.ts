import { MODES, type Mode } from '../shared/policy.ts';
import type { WordKey, Words } from './words.ts';

export const MODE_WORDS = {
  reader: { name: 'modeReader', about: 'modeReaderAbout' },
  gentle: { name: 'modeGentle', about: 'modeGentleAbout' },
  target: { name: 'modeTarget', about: 'modeTargetAbout' },
  off: { name: 'modeOff', about: 'modeOffAbout' },
} as const satisfies Record<Mode, { name: WordKey; about: WordKey }>;

/** The modes as choices, each with a sentence on what it does. */
export const modeOptions = (words: Words): { value: Mode; text: string; about: string }[] =>
  MODES.map(value => ({
    value,
    text: words.say(MODE_WORDS[value].name),
    about: words.say(MODE_WORDS[value].about),
  }));
