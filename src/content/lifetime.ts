import browser from 'webextension-polyfill';

/** Moments at which a page is looked at again; the cheapest sign of an orphan is that its runtime has no id. */
const MOMENTS = ['visibilitychange', 'pointerdown', 'pointerover', 'keydown', 'scroll'] as const;

/** Milliseconds. */
const AFTERWARDS = 200;

/**
 * Calls back once when the extension this script belongs to is gone: reloaded, updated, disabled or removed.
 * A port tells at once while the worker lives; after that, the next time a person touches the page. No timer runs.
 */
export function watchLifetime(document: Document, signal: AbortSignal, orphaned: () => void): void {
  const check = () => {
    if (signal.aborted || browser.runtime?.id) return;
    orphaned();
  };
  for (const moment of MOMENTS)
    document.addEventListener(moment, check, { signal, passive: true, capture: true });
  try {
    // When the port closes, Chromium has not yet taken the id away.
    browser.runtime
      .connect({ name: 'lifetime' })
      .onDisconnect.addListener(() => setTimeout(check, AFTERWARDS));
  } catch {
    check();
  }
}

/** Begins what listens until it is stopped, and stops it when it cannot begin. Throws what that threw. */
export function orStop<Begun>(stop: AbortController, begin: () => Begun): Begun {
  try {
    return begin();
  } catch (error) {
    stop.abort();
    throw error;
  }
}
