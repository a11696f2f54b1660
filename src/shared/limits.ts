/** The longest text that is judged, in UTF-16 code units. Longer ones are skipped, and said to be. */
export const MAX_TEXT = 5000;

/** The most texts in one request. */
export const MAX_TEXTS = 32;
