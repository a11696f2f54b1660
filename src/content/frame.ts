import { boxAt } from './composer-boxes.ts';
import { focusedIn, localName } from './dom.ts';

/** Whether this document is a frame inside another page. */
const isFrame = window !== window.top;

/** The size in CSS pixels from which a frame may hold a thread; advertisements and buttons are smaller. */
const ROOMY = { width: 300, height: 200 };

/** Whether there is room for a thread: in every page, and in frames of some size. */
export const isRoomy = (): boolean => !isFrame || (innerWidth >= ROOMY.width && innerHeight >= ROOMY.height);

/** Chrome says which pages are around a frame; Firefox has no such list, and tells who asked for it. */
const addressesAbove = (): string[] =>
  location.ancestorOrigins ? Array.from(location.ancestorOrigins) : [document.referrer];

/** The hosts of the pages around this frame, as far as the browser tells; none for a page. */
export const hostsAbove = (): string[] =>
  isFrame
    ? addressesAbove().flatMap(address => (URL.canParse(address) ? [new URL(address).hostname] : []))
    : [];

const INNER = ['iframe', 'frame', 'object', 'embed'];

/** Whether it is in this document that a person is, and not in a frame of it; a page counts also while they are elsewhere. */
export function isFocusHere(document: Document): boolean {
  const focused = focusedIn(document);
  return !(focused && INNER.includes(localName(focused))) && (!isFrame || document.hasFocus());
}

/**
 * Calls `start` once this document is worth looking at: a page at once, a frame once an adapter reads it, it has room
 * for a thread, or a person comes to write in it. Until then nothing runs in it.
 */
export function whenWorthIt(hasAdapter: () => boolean, start: () => void): void {
  if (isRoomy() || hasAdapter()) {
    start();
    return;
  }
  const waiting = new AbortController();
  const options = { signal: waiting.signal, passive: true };
  const begin = () => {
    waiting.abort();
    start();
  };
  addEventListener('resize', () => isRoomy() && begin(), options);
  addEventListener('focusin', event => boxAt(event.composedPath()[0]) && begin(), options);
}
