import { matchesPattern } from '../shared/match-pattern.ts';
import type { EmbeddedSite } from '../shared/page-state.ts';
import { all, attribute } from './dom.ts';
import { SITES } from './sites/index.ts';

/** Frames looked at; pages full of advertisements have more. */
const MOST_FRAMES = 100;

/** The comment software of other sites that stands in frames of this page, told by their addresses. Each once. */
export function embeddedSites(document: Document): EmbeddedSite[] {
  const found = new Map<string, EmbeddedSite>();
  for (const frame of all(document.documentElement, 'iframe[src]').slice(0, MOST_FRAMES)) {
    const address = attribute(frame, 'src') ?? '';
    if (!URL.canParse(address, location.href)) continue;
    const url = new URL(address, location.href);
    const site = SITES.find(({ matches }) => matches.some(pattern => matchesPattern(pattern, url)));
    if (site && url.origin !== location.origin)
      found.set(url.origin, { name: site.name, origin: url.origin });
  }
  return [...found.values()];
}
