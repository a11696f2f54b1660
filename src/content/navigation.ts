import type { Site } from './sites/site.ts';

interface NavigationOptions {
  site: Site | null;
  document: Document;
  signal: AbortSignal;
  /** Called once for each change of address, the part after # apart, and when the page comes back from the cache. */
  moved(url: string): void;
}

/** Chrome, and Firefox as of 147; not in every version we support, nor in every version of the type library. */
interface Navigation extends EventTarget {
  readonly currentEntry: unknown;
}

/**
 * Notices that a site shows another page without loading one. Returns a cheap look at the address, for callers
 * who see the page change. Listens only: nothing in the page's own world is replaced.
 */
export function watchNavigation({ site, document, signal, moved }: NavigationOptions): () => void {
  let here = address();
  const look = () => {
    const now = address();
    if (now === here || signal.aborted) return;
    here = now;
    moved(now);
  };

  const { navigation } = globalThis as { navigation?: Navigation };
  navigation?.addEventListener('currententrychange', look, { signal });
  for (const name of site?.navigationEvents ?? []) document.addEventListener(name, look, { signal });
  addEventListener('popstate', look, { signal });
  // Back from the back-forward cache: the address is the same, and much may have been decided meanwhile.
  addEventListener('pageshow', event => event.persisted && moved(address()), { signal });

  if (!navigation) {
    // A page that pushes an address tells nobody here; its title changes along.
    const titles = new MutationObserver(look);
    titles.observe(document.head, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', () => titles.disconnect(), { once: true });
  }
  return look;
}

/** The address of the page, the part after # apart. */
export const address = (): string => location.href.replace(/#.*$/s, '');
