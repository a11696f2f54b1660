import type { Language } from '../shared/verdict.ts';
import data from './resources.json';

/** Where and how a site takes reports. The steps come first: menus move less often than help addresses. */
export interface Platform {
  id: string;
  name: string;
  /** Hosts, or patterns with `*` for software that runs on thousands of them. */
  domains: string[];
  reportUrl: string;
  steps: Record<Language, string>;
}

export const PLATFORMS: readonly Platform[] = data.platforms;

const pattern = (domain: string): RegExp =>
  new RegExp(`^(.+\\.)?${domain.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);

/** The platform a page belongs to, from its host name; null for a site of no known platform. */
export function platformOf(hostname: string): Platform | null {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  const on = (domain: string) => pattern(domain).test(host);
  const isHint = (domain: string) => domain.includes('*');
  // A named site comes before a mere hint, whatever the order of the list.
  return (
    PLATFORMS.find(({ domains }) => domains.some(domain => !isHint(domain) && on(domain))) ??
    PLATFORMS.find(({ domains }) => domains.some(domain => isHint(domain) && on(domain))) ??
    null
  );
}
