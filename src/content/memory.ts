import type { RememberedAnswers } from './answers.ts';

/** What is remembered of a page while Cybercare rests or the page moves on. Never stored. */
export interface Memory extends RememberedAnswers {
  /** Comments a person chose to see. */
  revealed: Set<string>;
  /** Whether the person folded every hostile comment. */
  isFolded: boolean;
  /** Comments that were counted. */
  tallied: Set<string>;
}

export const emptyMemory = (): Memory => ({
  verdicts: new Map(),
  softerWords: new Map(),
  engine: null,
  revealed: new Set(),
  isFolded: false,
  tallied: new Set(),
});
