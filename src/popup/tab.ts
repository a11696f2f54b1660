import browser from 'webextension-polyfill';

/** The tab the popup speaks of. `origin` is null for pages no extension may read. */
export interface OpenTab {
  id: number;
  hostname: string;
  origin: string | null;
}

/** Pages of the browsers' own shops, closed to every extension although they are on the web. */
const CLOSED_HOSTS = ['chromewebstore.google.com', 'addons.mozilla.org'];

function describeTab(id: number, address: string | undefined): OpenTab {
  const url = address && URL.canParse(address) ? new URL(address) : null;
  const isReadable = url && /^https?:$/.test(url.protocol) && !CLOSED_HOSTS.includes(url.hostname);
  return { id, hostname: url?.hostname ?? '', origin: isReadable ? url.origin : null };
}

/** The tab in front of the person, or the one named in the popup's address when it is open as a page. */
export async function findTab(search: string): Promise<OpenTab | null> {
  const named = Number(new URLSearchParams(search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : describeTab(tab.id, tab.url);
}

/** A hostname as people say it. */
export const siteName = (hostname: string): string => hostname.replace(/^www\./, '');
