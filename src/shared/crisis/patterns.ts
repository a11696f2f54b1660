/** Patterns on `plain` text (plain.ts), by what they say; sources of regular expressions, joined by `anyOf`. */
export interface CrisisPatterns {
  /** Idioms, games and titles, taken out before anything else is read. */
  harmless: readonly string[];
  /** The writer wants to die, to disappear for good or to hurt themselves. */
  self: readonly string[];
  /** Told to someone: kill yourself, nobody would miss you. */
  aimed: readonly string[];
  /** The same words may be a caring question, so that the model has to find them hostile. */
  aimedIfHostile: readonly string[];
  /** What stands before words that somebody else said. */
  reported: readonly string[];
}
