import type { Engine } from '../shared/engine.ts';
import type { WordKey, Words } from './words.ts';

const ENGINE_WORDS = {
  ours: 'engineOurs',
  google: 'engineGoogle',
} as const satisfies Record<Engine, WordKey>;

/** The name of an engine, as it stands in a sentence. */
export const engineName = (engine: Engine, words: Words): string => words.say(ENGINE_WORDS[engine]);
