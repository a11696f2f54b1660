import { until } from './wait.mjs';

/**
 * The extension as its own pages see it, the same in both browsers. Questions are asked from a page of its origin
 * that runs none of its code: its style sheet, shown as text.
 */
const QUIET_PAGE = 'veil.css';

/** Runs a function with the browser's extension API as its first argument. */
const withApi = (fn, args) => `(${fn})(globalThis.browser ?? chrome, ...${JSON.stringify(args)})`;

const unwrap = (name, reply) => {
  if (!reply?.ok) throw new Error(`${name} was answered ${JSON.stringify(reply)}`);
  return reply.value;
};

export function createExtension(browser) {
  let control = null;

  async function ask(fn, ...args) {
    control ??= await browser.open(browser.extensionUrl(QUIET_PAGE), { newWindow: true });
    return control.run(withApi(fn, args));
  }

  const isOurs = async page => (await page.url().catch(() => '')).startsWith(browser.extensionUrl(''));

  /** Browsers put something else into the tabs of an extension that goes: its pages are closed before. */
  async function closeOwnPages() {
    for (const page of await browser.pages()) if (await isOurs(page)) await page.close();
    control = null;
  }

  const extension = {
    ask,
    /** Sends one of our messages to the background, as our own pages do; resolves with its value. */
    async message(name, payload = null) {
      const send = (api, message) => api.runtime.sendMessage(message);
      return unwrap(name, await ask(send, { name, payload }));
    },
    /** Sends one of our messages to the content script of a tab. */
    async messageTab(tabId, name, payload = null, frameId = 0) {
      const send = (api, tabId, message, frameId) => api.tabs.sendMessage(tabId, message, { frameId });
      return unwrap(name, await ask(send, tabId, { name, payload }, frameId));
    },
    settings: () => extension.message('readSettings'),
    change: change => extension.message('updateSettings', change),
    badge: tabId => ask((api, tabId) => api.action.getBadgeText({ tabId }), tabId),
    /** Opens a page in a tab and puts the number by which extensions know the tab on it. */
    async open(url) {
      await ask(() => null);
      const page = await browser.open(url);
      // Both browsers count tabs upwards, so the newest has the highest number; an extension knows its own pages.
      const newest = async (api, own) => {
        const tabs = await api.tabs.query({});
        return Math.max(...tabs.filter(tab => !tab.url?.startsWith(own)).map(tab => tab.id));
      };
      page.tabId = await ask(newest, browser.extensionUrl(''));
      return page;
    },
    /** Opens a page in a private window, which the extension must be let into. */
    async openPrivate(url) {
      const create = async (api, url) => (await api.windows.create({ incognito: true, url })).tabs[0].id;
      const tabId = await ask(create, url);
      const find = async () => {
        for (const page of await browser.pages()) if ((await page.url().catch(() => '')) === url) return page;
        return null;
      };
      return Object.assign(await until(find, 'the private window'), { tabId });
    },
    /** Opens one of the extension's own pages, in a window of its own so that the page under it stays in view. */
    openOwn: path => browser.open(browser.extensionUrl(path), { newWindow: true }),
    /** Installs a folder; one that welcomes people opens a page, which is closed again. */
    async install(folder, { welcome = true } = {}) {
      await browser.install(folder);
      if (!welcome) return;
      const find = async () => {
        for (const page of await browser.pages()) {
          if ((await page.url().catch(() => '')) === browser.extensionUrl('welcome/index.html')) return page;
        }
        return null;
      };
      const page = await until(find, 'the welcome page');
      await page.close();
    },
    /** The extension starts anew, as after an update; pages that are open keep its old content script. */
    async reload() {
      await ask(api => api.runtime.getPlatformInfo());
      await closeOwnPages();
      await browser.reload();
      await until(
        () => ask(api => api.runtime.sendMessage({ name: 'readSettings', payload: null })),
        'the extension to start again',
      );
    },
    /** Lets the extension into private windows, or out of them; it starts anew. In Chromium only. */
    async allowPrivate(allowed) {
      await closeOwnPages();
      await browser.allowPrivate(allowed);
      await until(() => extension.settings(), 'the extension to start again');
    },
    /** Switches the extension off, or on again; our own pages are closed before. */
    async setEnabled(enabled) {
      if (!enabled) await closeOwnPages();
      await browser.setEnabled(enabled);
    },
    async remove() {
      await closeOwnPages();
      await browser.uninstall();
    },
    /** The process of one of its pages ends, and perhaps all of it. */
    async crash() {
      await ask(() => null);
      const crashed = control;
      control = null;
      await browser.crash(crashed);
    },
    async replace(folder, options) {
      await closeOwnPages();
      await browser.uninstall();
      await extension.install(folder, options);
    },
  };
  return extension;
}
