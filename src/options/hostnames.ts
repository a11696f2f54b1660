import { parseSettings } from '../shared/settings.ts';

/** The host in a match pattern, as people write it: `https://www.example.org/*` is www.example.org. */
export const hostOf = (pattern: string): string => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');

/** A hostname out of what a person typed or pasted; null when there is none in it. */
export function readHostname(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  // Settings know which hostnames can be kept: what they drop, we do not offer.
  return parseSettings({ sitesOff: [hostname] }).sitesOff[0] ?? null;
}
