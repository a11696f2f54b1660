import { matchesPattern } from '../../shared/match-pattern.ts';
import { hackerNews } from './hacker-news.ts';
import { oldReddit } from './old-reddit.ts';
import { reddit } from './reddit.ts';
import { redditClassic } from './reddit-classic.ts';
import type { Site } from './site.ts';
import { wordpress } from './wordpress.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** Every site we know, in the order they are tried: one with a marker before another on the same hosts. */
export const SITES: readonly Site[] = [
  youtube,
  oldReddit,
  redditClassic,
  reddit,
  x,
  hackerNews,
  // Software on any host comes last.
  wordpress,
];

/** The site a page belongs to, by its address first and by what is on it second; null for a page we do not know. */
export function siteFor(url: URL | Location, document: Document): Site | null {
  const isHere = ({ matches, marker }: Site) =>
    (!matches.length || matches.some(pattern => matchesPattern(pattern, url))) &&
    (!marker || document.querySelector(marker) !== null);
  return SITES.find(isHere) ?? null;
}
