/** What giving away private data sounds like in one language; patterns on `plain` text. */
export interface ExposedPatterns {
  /** Where somebody lives, works or goes to school; pictures they did not share. */
  exposed: readonly string[];
  /** Reports of abuse, answers to it, films, definitions, numbers against a prejudice. */
  answered: readonly string[];
}
