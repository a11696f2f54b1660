const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/;

/**
 * Whether an address is one that a match pattern of extensions names (`https://*.example.org/path*`, `<all_urls>`).
 * As browsers do it: the port is ignored, the fragment too, and `*` as a scheme is http or https.
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function matchesPattern(pattern: string, url: URL | Location): boolean {
  const scheme = url.protocol.slice(0, -1);
  const isWeb = scheme === 'http' || scheme === 'https';
  if (pattern === '<all_urls>') return isWeb;
  const [, schemes, hosts, paths] = PATTERN.exec(pattern) ?? [];
  if (!isWeb || !schemes || !hosts || !paths) return false;
  if (schemes !== '*' && schemes !== scheme) return false;
  return matchesHost(hosts, url.hostname) && matchesPath(paths, url.pathname + url.search);
}

function matchesHost(hosts: string, hostname: string): boolean {
  if (hosts === '*') return true;
  if (!hosts.startsWith('*.')) return hosts === hostname;
  return hostname === hosts.slice(2) || hostname.endsWith(hosts.slice(1));
}

/** Compares piece by piece: a regular expression with several `.*` could be slow on an address a page chose. */
function matchesPath(paths: string, path: string): boolean {
  const [start = '', ...rest] = paths.split('*');
  const end = rest.pop();
  if (end === undefined) return path === start;
  if (!path.startsWith(start)) return false;
  let from = start.length;
  for (const piece of rest) {
    const at = path.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return path.length - end.length >= from && path.endsWith(end);
}
