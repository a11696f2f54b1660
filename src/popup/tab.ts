import browser, { type Tabs } from 'webextension-polyfill';

/** The tab the popup speaks of. `origin` is null for pages no extension may read. */
export interface OpenTab {
  id: number;
  hostname: string;
  origin: string | null;
  /** The whole address, as far as the browser tells it: of the tab in front of a person, or of sites we may read. */
  url: string | null;
  /** Of the page; empty where the browser does not tell it. */
  title: string;
  /** In a private window. */
  incognito: boolean;
}

/** Pages of the browsers' own shops, closed to every extension although they are on the web. */
const CLOSED_HOSTS = ['chromewebstore.google.com', 'addons.mozilla.org'];

function describeTab(id: number, { url: address, title = '', incognito }: Tabs.Tab): OpenTab {
  const url = address && URL.canParse(address) ? new URL(address) : null;
  const isReadable = url && /^https?:$/.test(url.protocol) && !CLOSED_HOSTS.includes(url.hostname);
  return {
    id,
    hostname: url?.hostname ?? '',
    origin: isReadable ? url.origin : null,
    url: url?.href ?? null,
    title,
    incognito,
  };
}

/** The tab in front of the person, or the one named in the popup's address when it is open as a page. */
export async function findTab(search: string): Promise<OpenTab | null> {
  const named = Number(new URLSearchParams(search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : describeTab(tab.id, tab);
}

/** A hostname as people say it. */
export const siteName = (hostname: string): string => hostname.replace(/^www\./, '');
