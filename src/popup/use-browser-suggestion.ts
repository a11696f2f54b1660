import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../ui/use-page.ts';
import { browserSuggestion } from './browser-suggestion.ts';
import type { OwnWords } from './use-softening.ts';

/** The browser's suggestion beside ours, where the person asked for it; null until there is one. */
export function useBrowserSuggestion(outcome: OwnWords): string | null {
  const { settings } = usePage();
  const [suggestion, setSuggestion] = useState<string | null>(null);
  const checked = typeof outcome === 'object' ? outcome : null;
  const isWanted = settings.browserRewriter;
  useEffect(() => {
    setSuggestion(null);
    if (!isWanted || !checked) return undefined;
    const stop = new AbortController();
    void browserSuggestion(checked, stop.signal).then(found => {
      if (!stop.signal.aborted) setSuggestion(found);
    });
    return () => stop.abort();
  }, [isWanted, checked]);
  return suggestion;
}
