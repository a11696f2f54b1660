import browser from 'webextension-polyfill';
import { hostPattern, matchesPattern } from './match-pattern.ts';

/** The addresses the manifest lets the content script run on, as match patterns. */
export const declaredPatterns = (): string[] =>
  browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];

/** Of the origins a browser says are granted, those the person turned on: the manifest names the others. */
export const grantedOrigins = (origins: readonly string[]): string[] => {
  const declared = declaredPatterns();
  return origins.filter(origin => !declared.includes(origin) && !origin.startsWith('<'));
};

/** Whether an address is one the manifest names. */
const isDeclared = (address: URL): boolean =>
  declaredPatterns().some(pattern => matchesPattern(pattern, address));

/**
 * Whether Cybercare may read a page: its site is in the manifest, or the person turned it on; and the person did not
 * take that back, which browsers let them do for every site.
 */
export async function mayRead(address: URL): Promise<boolean> {
  if (await browser.permissions.contains({ origins: [hostPattern(address)] })) return true;
  if (!isDeclared(address)) return false;
  // Chrome names what only content scripts may read among these, and there alone.
  const { origins = [] } = await browser.permissions.getAll();
  return origins.some(pattern => matchesPattern(pattern, address));
}
