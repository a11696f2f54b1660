import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFirefoxPage, runInContext } from './firefox-page.mjs';
import { newProfile, startProcess } from './profile.mjs';
import { callSource, until } from './wait.mjs';
import { createWire } from './wire.mjs';

/** Firefox or Firefox ESR, spoken to over a socket in WebDriver BiDi. */

/** A quiet Firefox: no first-run pages, no updates, no request of its own. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.contentblocking.report.lockwise.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.autoDisableScopes': 0,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.active-protocols': 1,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
};

const writePreferences = (profile, preferences) =>
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );

/** Firefox prints the address of its socket once it listens. */
const socketAddress = child =>
  new Promise((resolve, reject) => {
    let said = '';
    const give = () => reject(new Error(`Firefox did not open its BiDi socket: ${said.slice(-500)}`));
    const timer = setTimeout(give, 45_000);
    child.once('exit', give);
    child.stderr.on('data', chunk => {
      said += chunk;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(timer);
      child.off('exit', give);
      resolve(address);
    });
  });

async function openSocket(address) {
  // Imported here, so that scripts/start.mjs can be read before `npm ci` has run.
  const { default: WebSocket } = await import('ws');
  const socket = new WebSocket(`${address}/session`);
  const wire = createWire(message => socket.send(message));
  socket.on('message', data => wire.receive(data.toString()));
  socket.on('close', () => wire.fail('the browser has gone.'));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return { socket, wire };
}

/** Writes down the requests made in the name of an extension, by its pages or its content scripts. */
const watchRequests = () => {
  window.cybercareRequests = [];
  Services.obs.addObserver(subject => {
    const { loadInfo, URI } = subject.QueryInterface(Ci.nsIHttpChannel);
    const principals = [loadInfo.triggeringPrincipal, loadInfo.loadingPrincipal];
    if (principals.some(one => one?.isAddonOrExpandedAddonPrincipal)) window.cybercareRequests.push(URI.spec);
  }, 'http-on-opening-request');
};

/**
 * @param {{ executable: string, port?: number, headless?: boolean, language?: string }} options
 *   `port`: our server, to which every host name then leads
 */
export async function launchFirefox({ executable, port, headless = true, language = 'en' }) {
  const profile = newProfile();
  writePreferences(profile, {
    ...QUIET,
    'intl.accept_languages': language,
    ...(port && {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `80=${port};443=${port}`,
    }),
  });
  const args = [
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
  ];
  const running = startProcess(executable, [...(headless ? ['--headless'] : []), ...args, 'about:blank'], {
    profile,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { MOZ_CRASHREPORTER_DISABLE: '1', MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
  });
  const { socket, wire } = await openSocket(await socketAddress(running.child));
  const { capabilities } = await wire.send('session.new', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
  });
  const system = await wire.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  /** Runs a function with the browser's own rights, in its window. */
  const privileged = (fn, ...args) => runInContext(wire, system.contexts[0].context, callSource(fn, args));
  await privileged(watchRequests);

  let extension = null;
  /** Firefox draws the host of an extension's pages by lot at every installation. */
  let host = '';

  const complaints = [];
  await wire.send('session.subscribe', { events: ['log.entryAdded'] });
  wire.on(({ method, params }) => {
    if (method !== 'log.entryAdded' || params.level !== 'error') return;
    const script = params.stackTrace?.callFrames[0]?.url ?? '';
    if (host && script.startsWith(`moz-extension://${host}/`)) complaints.push(params.text);
  });

  async function newPage({ newWindow = false } = {}) {
    const type = newWindow ? 'window' : 'tab';
    const { context } = await wire.send('browsingContext.create', { type });
    return createFirefoxPage(wire, context, privileged);
  }

  const extensionState = id => WebExtensionPolicy.getByID(id)?.extension?.backgroundState ?? 'none';
  const workerRuns = async () => (await privileged(extensionState, extension)) === 'running';

  const browser = {
    name: 'firefox',
    version: capabilities.browserVersion,
    pid: running.child.pid,
    ended: running.ended,
    complaints,
    reload: () =>
      privileged(async id => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID(id);
        await addon.reload();
      }, extension),
    requests: () => privileged(() => window.cybercareRequests),
    forgetRequests: () => privileged(() => void window.cybercareRequests.splice(0)),
    privileged,
    extensionUrl: path => `moz-extension://${host}/${path}`,
    async open(url, options) {
      const page = await newPage(options);
      await page.goto(url);
      return page;
    },
    async pages() {
      const { contexts } = await wire.send('browsingContext.getTree');
      return contexts.map(({ context }) => createFirefoxPage(wire, context, privileged));
    },
    /** As in chromium.mjs. */
    frame: (page, text) =>
      until(async () => {
        const { contexts } = await wire.send('browsingContext.getTree', { root: page.id });
        const all = contexts.flatMap(({ children }) => children);
        const found = all.find(({ url }) => url.includes(text));
        return found && createFirefoxPage(wire, found.context, privileged);
      }, `a frame at ${text}`),
    async install(folder) {
      const answer = await wire.send('webExtension.install', {
        extensionData: { type: 'path', path: folder },
      });
      extension = answer.extension;
      await until(workerRuns, 'the event page of the extension');
      host = await privileged(id => WebExtensionPolicy.getByID(id).mozExtensionHostname, extension);
    },
    /** As in chromium.mjs. */
    async installOther(folder) {
      const { extension: id } = await wire.send('webExtension.install', {
        extensionData: { type: 'path', path: folder },
      });
      const hostname = await privileged(id => WebExtensionPolicy.getByID(id).mozExtensionHostname, id);
      return {
        url: path => `moz-extension://${hostname}/${path}`,
        remove: () => wire.send('webExtension.uninstall', { extension: id }),
      };
    },
    async uninstall() {
      await wire.send('webExtension.uninstall', { extension });
      extension = null;
    },
    async installBeside(folder) {
      const answer = await wire.send('webExtension.install', {
        extensionData: { type: 'path', path: folder },
      });
      return answer.extension;
    },
    uninstallBeside: id => wire.send('webExtension.uninstall', { extension: id }),
    /** As in chromium.mjs: the switch on about:addons. */
    async setEnabled(enabled) {
      await privileged(
        async (id, enabled) => {
          const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
          const addon = await AddonManager.getAddonByID(id);
          await (enabled ? addon.enable() : addon.disable());
        },
        extension,
        enabled,
      );
      if (!enabled) return;
      await until(workerRuns, 'the event page of the extension');
      host = await privileged(id => WebExtensionPolicy.getByID(id).mozExtensionHostname, extension);
    },
    /** As in chromium.mjs: the switches on about:addons. */
    mayReadSites: may =>
      privileged(
        async (id, may) => {
          const { ExtensionPermissions } = ChromeUtils.importESModule(
            'resource://gre/modules/ExtensionPermissions.sys.mjs',
          );
          const { extension } = WebExtensionPolicy.getByID(id);
          window.cybercareSites ??= extension.allowedOrigins.patterns.map(({ pattern }) => pattern);
          const change = { permissions: [], origins: window.cybercareSites };
          await (may
            ? ExtensionPermissions.add(id, change, extension)
            : ExtensionPermissions.remove(id, change, extension));
        },
        extension,
        may,
      ),
    workerRuns,
    /** As in chromium.mjs: what pressing our button in the toolbar grants. */
    callOn: page =>
      privileged(
        (id, tabId) => {
          const { extension } = WebExtensionPolicy.getByID(id);
          const { ExtensionParent } = ChromeUtils.importESModule(
            'resource://gre/modules/ExtensionParent.sys.mjs',
          );
          const tab = ExtensionParent.apiManager.global.tabTracker.getTab(tabId);
          extension.tabManager.addActiveTabPermission(tab);
        },
        extension,
        page.tabId,
      ),
    /** As in chromium.mjs: the event the browser's own menu would emit. */
    chooseMenu: (entry, tabId) =>
      privileged(
        async (id, entry, tabId) => {
          const { extension } = WebExtensionPolicy.getByID(id);
          await extension.wakeupBackground();
          const { ExtensionParent } = ChromeUtils.importESModule(
            'resource://gre/modules/ExtensionParent.sys.mjs',
          );
          const tab = ExtensionParent.apiManager.global.tabTracker.getTab(tabId);
          extension.emit('webext-menu-menuitem-click', { modifiers: [], editable: false, ...entry }, tab);
        },
        extension,
        entry,
        tabId,
      ),
    killWorker: () =>
      privileged(async id => {
        const { extension } = WebExtensionPolicy.getByID(id);
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      }, extension),
    /** Has event pages sleep after so many milliseconds without work; null for as long as Firefox chooses. */
    sleepAfter: ms =>
      privileged(ms => {
        const name = 'extensions.background.idle.timeout';
        if (ms === null) Services.prefs.clearUserPref(name);
        else Services.prefs.setIntPref(name, ms);
      }, ms),
    close: async () => {
      await running.end(() => wire.send('browser.close'));
      socket.terminate();
    },
  };
  return browser;
}
