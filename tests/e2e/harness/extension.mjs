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

  const extension = {
    ask,
    /** Sends one of our messages to the background, as our own pages do; resolves with its value. */
    async message(name, payload = null) {
      const send = (api, message) => api.runtime.sendMessage(message);
      return unwrap(name, await ask(send, { name, payload }));
    },
    /** Sends one of our messages to the content script of a tab. */
    async messageTab(tabId, name, payload = null) {
      const send = (api, tabId, message) => api.tabs.sendMessage(tabId, message, { frameId: 0 });
      return unwrap(name, await ask(send, tabId, { name, payload }));
    },
    settings: () => extension.message('readSettings'),
    change: change => extension.message('updateSettings', change),
    badge: tabId => ask((api, tabId) => api.action.getBadgeText({ tabId }), tabId),
    /** Opens a page in a tab and puts the number by which extensions know the tab on it. */
    async open(url) {
      await ask(() => null);
      const page = await browser.open(url);
      // Both browsers count tabs upwards, so the newest has the highest number.
      page.tabId = await ask(async api => Math.max(...(await api.tabs.query({})).map(tab => tab.id)));
      return page;
    },
    /** Opens one of the extension's own pages, in a window of its own so that the page under it stays in view. */
    openOwn: path => browser.open(browser.extensionUrl(path), { newWindow: true }),
    /** The extension starts anew, as after an update; pages that are open keep its old content script. */
    async reload() {
      await ask(api => void setTimeout(() => api.runtime.reload(), 50));
      const old = control;
      control = null;
      await until(async () => !(await browser.pages()).some(page => page.id === old.id), 'our pages to close');
      await until(() => browser.workerRuns(), 'the extension to start again');
    },
    /** The page our questions are asked from goes when the extension does. */
    async replace(folder) {
      await control?.close();
      control = null;
      await browser.uninstall();
      await browser.install(folder);
    },
  };
  return extension;
}
