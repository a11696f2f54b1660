/** A situation we expect and can name, with a sentence for the person who can act on it. */
export class ExpectedError extends Error {
  override name = 'ExpectedError';
}

/** The extension was reloaded, updated or removed under an open page: nobody answers any more. */
export class OrphanedError extends ExpectedError {
  override name = 'OrphanedError';
}

/** The other side does not accept this message from this sender, or does not know it. */
export class RefusedError extends ExpectedError {
  override name = 'RefusedError';
}

/** What was sent, stored or imported is not what it should be. */
export class InvalidInputError extends ExpectedError {
  override name = 'InvalidInputError';
}

/** Browsers say an orphaned content script in these words (Chromium 156, Firefox 153). */
export const isOrphaned = (error: unknown): boolean =>
  error instanceof Error && /context invalidated|Extension context|dead object/i.test(error.message);
