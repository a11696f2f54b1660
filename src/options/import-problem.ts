import type { WordKey, Words } from '../ui/words.ts';

/** The reasons `readSettingsFile` may give, which are keys of sentences. */
const REASONS = [
  'importTooLarge',
  'importNotJson',
  'importNotSettings',
  'importOtherVersion',
  'importBadValue',
] as const satisfies readonly WordKey[];

/** Why a file was not taken, and that nothing was changed. */
export function importProblem(reason: string, words: Words): string {
  const known = REASONS.find(key => key === reason);
  return `${words.say(known ?? 'importUnreadable')} ${words.say('importNothingChanged')}`;
}
