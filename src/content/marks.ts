/**
 * The marks we leave in a page, named in this one place. The page may read them: they say that a comment is covered,
 * folded, softened or shown again, and nothing of why. Softer words say which words went: they are the page's to read.
 */
export const MARK = 'data-cybercare';

/** Values of the mark on the words of a comment, on the element that holds our button, and on an image that is hidden. */
export const COVERED = 'covered';
export const COLLAPSED = 'collapsed';
export const REVEALED = 'revealed';
export const SOFTENED = 'softened';
/** The page's own words where softer ones could stand. */
export const ORIGINAL = 'original';
export const MARKER = 'marker';
export const HIDDEN = 'hidden';

/** On an answer that stands inside covered words, and stays seen. It may be covered itself. */
export const ANSWER = 'data-cybercare-answer';

export const coverSelector = `[${MARK}="${COVERED}"], [${MARK}="${COLLAPSED}"]`;

export const markerSelector = `[${MARK}="${MARKER}"]`;

/** The one element that holds what is drawn beside comments: signs of kindness, a ring around what is looked for. */
export const BESIDE = 'beside';

/** The element that holds the looks of our marks in a shadow root, where a browser wants one. */
export const LOOKS = 'looks';

/** The elements of ours that come and go with what we do to comments. */
export const oursSelector = `${markerSelector}, [${MARK}="${BESIDE}"], [${MARK}="${LOOKS}"]`;

/** Values of the mark on the panel beside a box: on something light, or dark. */
export const PANEL = 'panel';
export const PANEL_ON_DARK = 'panel-on-dark';

export const panelSelector = `[${MARK}="${PANEL}"], [${MARK}="${PANEL_ON_DARK}"]`;
