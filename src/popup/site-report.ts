import type { LostAdapter } from '../shared/page-state.ts';

/** Words that addresses are made of and that name nobody; all else in a path may. */
const ROUTES = new Set(
  `article articles channel comment comments community discussion discussions embed feed forum forums groups i issues item
  live live_chat news p page photo photos post posts pull question questions r reel reels review reviews shorts stories
  story status t talk thread threads topic topics u user users video videos watch wiki`.split(/\s+/),
);

/** The shape of a path: what it is made of, without what tells which page it is. */
export const pathShape = (path: string): string =>
  path.replace(/[^/]+/g, part => (ROUTES.has(part.toLowerCase()) ? part.toLowerCase() : '…'));

/** The name and version of the browser, as maintainers ask for them. */
export function browserName(userAgent: string): string {
  const [, name, version] =
    /(Firefox|Edg|OPR|Chrome)\/(\d+)/.exec(userAgent.replace(/Chrome(?=.*(Edg|OPR)\/)/, '')) ?? [];
  return name ? `${name === 'Edg' ? 'Edge' : name === 'OPR' ? 'Opera' : name} ${version}` : 'another browser';
}

/**
 * What the people who look after Cybercare need to know of a site that changed, in English, as they read it. It holds no
 * comment, no name and no address of a page.
 */
export const siteReport = (
  { id, why, path }: LostAdapter,
  { version, userAgent, now }: { version: string; userAgent: string; now: Date },
): string =>
  [
    `Site: ${id}`,
    `What happened: ${why === 'broken' ? 'a selector this browser does not know' : 'the adapter finds no comments; they are found without it'}`,
    `Kind of page: ${pathShape(path)}`,
    `Cybercare ${version}, ${browserName(userAgent)}, ${now.toISOString().slice(0, 10)}`,
  ].join('\n');
