/**
 * Whether an address is covered by a match pattern of the manifest, such as `https://*.example.org/*`.
 * Web addresses only. Ports are ignored, as browsers do. A pattern that is not well formed matches nothing.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function matchesPattern(pattern: string, address: URL | Location): boolean {
  const scheme = address.protocol.slice(0, -1);
  if (!/^https?$/.test(scheme)) return false;
  if (pattern === '<all_urls>') return true;
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]*)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, wantedScheme, host = '', path = ''] = parts;
  if (wantedScheme !== '*' && wantedScheme !== scheme) return false;
  if (!matchesHost(host, address.hostname)) return false;
  return matchesPath(path, address.pathname + address.search);
}

function matchesHost(wanted: string, host: string): boolean {
  if (wanted === '*') return true;
  if (!wanted.startsWith('*.')) return wanted.replace(/:\d+$/, '') === host;
  const domain = wanted.slice(2);
  return host === domain || host.endsWith(`.${domain}`);
}

/** Pieces between the stars are looked for from left to right, which is linear; a pattern turned into a RegExp is not. */
function matchesPath(wanted: string, path: string): boolean {
  const [first = '', ...rest] = wanted.split('*');
  if (rest.length === 0) return path === wanted;
  if (!path.startsWith(first)) return false;
  const last = rest.pop() ?? '';
  let at = first.length;
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}

/** The match pattern of every page of an address's host, as permissions are asked for. Ports cannot be in it. */
export const hostPattern = ({ protocol, hostname }: URL): string => `${protocol}//${hostname}/*`;
