/**
 * The marks we leave in a page, named in this one place. The page may read them: they say that a comment is covered,
 * folded or shown again, and nothing of why.
 */
export const MARK = 'data-cybercare';

/** Values of the mark on the words of a comment, and on the element that holds our button. */
export const COVERED = 'covered';
export const COLLAPSED = 'collapsed';
export const REVEALED = 'revealed';
export const MARKER = 'marker';

export const markerSelector = `[${MARK}="${MARKER}"]`;
