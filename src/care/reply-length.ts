/** The longest reply a site takes, where it is short enough to be met; by the id of the site's adapter. */
const LONGEST: Readonly<Record<string, number>> = {
  x: 280,
  bluesky: 300,
  mastodon: 500,
  threads: 500,
  tiktok: 150,
  'youtube-live': 200,
  twitch: 500,
  linkedin: 1250,
};

/** How many characters a reply may have on a site; null where people do not reach the end, or we do not know it. */
export const longestReply = (site: string | null): number | null =>
  site !== null && Object.hasOwn(LONGEST, site) ? (LONGEST[site] ?? null) : null;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** How many characters a person would count in a text. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of graphemes.segment(text)) length++;
  return length;
}
