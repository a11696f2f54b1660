import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChromiumPage } from './chromium-page.mjs';
import { newProfile, startProcess } from './profile.mjs';
import { until } from './wait.mjs';
import { createWire } from './wire.mjs';

/**
 * Chromium, Chrome or Edge, spoken to over a pipe in the DevTools protocol: the pipe is what lets
 * `Extensions.loadUnpacked` work in all three, where Chrome has dropped `--load-extension`.
 */

const FLAGS = [
  '--remote-debugging-pipe',
  '--enable-unsafe-extension-debugging',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--password-store=basic',
  '--use-mock-keychain',
];

/** Every target is attached to before its first line runs, so that no request goes unseen. */
const ATTACH = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };

const arguments_ = ({ profile, port, headless, language, flags }) => [
  ...FLAGS,
  `--user-data-dir=${profile}`,
  `--lang=${language}`,
  ...(headless ? ['--headless=new', '--hide-scrollbars', '--window-size=1280,900'] : []),
  // Chromium's sandbox does not run for root, which is what containers are.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...(port ? [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors'] : []),
  ...flags,
  'about:blank',
];

/** Outside developer mode, an unpacked extension that reloads itself stays off. */
function writePreferences(profile) {
  mkdirSync(join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** Messages end with a zero byte on the pipe. */
function openPipe(child) {
  const wire = createWire(message => child.stdio[3].write(`${message}\0`));
  let rest = '';
  child.stdio[4].setEncoding('utf8').on('data', chunk => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop();
    for (const message of messages) wire.receive(message);
  });
  child.stdio[3].on('error', () => {});
  child.once('exit', () => wire.fail('the browser has gone.'));
  child.once('error', error => wire.fail(error.message));
  return wire;
}

/**
 * @param {{ executable: string, port?: number, headless?: boolean, language?: string, flags?: string[] }} options
 *   `port`: our server, to which every host name then leads; `flags`: more of the command line
 */
export async function launchChromium({ executable, port, headless = true, language = 'en', flags = [] }) {
  const profile = newProfile();
  writePreferences(profile);
  const args = arguments_({ profile, port, headless, language, flags });
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'];
  const running = startProcess(executable, args, { profile, stdio, env: { LANGUAGE: language } });
  const wire = openPipe(running.child);

  /** Every target there is: { id, type, url, session }, by session. */
  const targets = new Map();
  const requests = [];
  const complaints = [];
  let extension = null;

  const isOurs = url => extension !== null && (url ?? '').startsWith(`chrome-extension://${extension}/`);

  async function attached({ sessionId, targetInfo }) {
    targets.set(sessionId, {
      id: targetInfo.targetId,
      type: targetInfo.type,
      url: targetInfo.url,
      session: sessionId,
    });
    const send = (method, params) => wire.send(method, params, { sessionId }).catch(() => {});
    send('Network.enable');
    send('Runtime.enable');
    if (targetInfo.type === 'page') send('Page.enable');
    send('Target.setAutoAttach', { ...ATTACH, filter: [{ type: 'service_worker', exclude: true }, {}] });
    await send('Runtime.runIfWaitingForDebugger');
  }

  /** A worker that is closed counts as crashed and keeps its session: without this, its successor is not seen. */
  function forget(sessionId) {
    targets.delete(sessionId);
    wire.send('Target.detachFromTarget', { sessionId }).catch(() => {});
  }

  /** A request is the extension's when one of its contexts makes it, or a script of it inside a web page. */
  function requested({ request, initiator }, target) {
    if (/^(chrome-extension|data|blob|chrome):/.test(request.url)) return;
    const scripts = initiator?.stack?.callFrames ?? [];
    if (isOurs(target?.url) || scripts.some(frame => isOurs(frame.url))) requests.push(request.url);
  }

  function threw({ exceptionDetails: details }, target) {
    const script = details.url ?? details.stackTrace?.callFrames[0]?.url;
    if (!isOurs(target?.url) && !isOurs(script)) return;
    complaints.push(details.exception?.description ?? details.text);
  }

  wire.on(({ method, params, sessionId }) => {
    const target = targets.get(sessionId);
    if (method === 'Target.attachedToTarget') attached(params);
    else if (method === 'Target.detachedFromTarget') targets.delete(params.sessionId);
    else if (method === 'Inspector.targetCrashed') forget(sessionId);
    else if (method === 'Target.targetInfoChanged') {
      for (const known of targets.values()) {
        if (known.id === params.targetInfo.targetId) known.url = params.targetInfo.url;
      }
    } else if (method === 'Network.requestWillBeSent') requested(params, target);
    else if (method === 'Runtime.exceptionThrown') threw(params, target);
    else if (method === 'Runtime.consoleAPICalled' && params.type === 'error' && isOurs(target?.url)) {
      complaints.push(params.args.map(value => value.value ?? value.description).join(' '));
    }
  });
  await wire.send('Target.setDiscoverTargets', { discover: true });
  await wire.send('Target.setAutoAttach', ATTACH);
  const { product } = await wire.send('Browser.getVersion');

  const find = test => [...targets.values()].find(test);
  const worker = () => find(target => target.type === 'service_worker' && isOurs(target.url));

  const workerTarget = async () => {
    const { targetInfos } = await wire.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && isOurs(url));
  };

  async function newPage({ newWindow = false } = {}) {
    const { targetId } = await wire.send('Target.createTarget', { url: 'about:blank', newWindow });
    const target = await until(() => find(known => known.id === targetId), 'a new tab');
    return createChromiumPage(wire, target);
  }

  const browser = {
    name: 'chromium',
    version: product.replace(/^.*\//, ''),
    pid: running.child.pid,
    ended: running.ended,
    complaints,
    /** Addresses the extension asked for, from wherever it runs; ours to be none. */
    requests: async () => [...requests],
    forgetRequests: async () => void requests.splice(0),
    extensionUrl: path => `chrome-extension://${extension}/${path}`,
    async open(url, options) {
      const page = await newPage(options);
      await page.goto(url);
      return page;
    },
    /** The pages that are open, our own included. */
    pages: async () =>
      [...targets.values()]
        .filter(({ type }) => type === 'page')
        .map(target => createChromiumPage(wire, target)),
    /** The frame of a page whose address holds this text, as a page of its own: one of another site has its own process. */
    async frame(_, text) {
      const isIt = ({ type, url }) => type === 'iframe' && url.includes(text);
      return createChromiumPage(wire, await until(() => find(isIt), `a frame at ${text}`));
    },
    async install(folder) {
      const { id } = await wire.send('Extensions.loadUnpacked', { path: folder });
      extension = id;
      await until(worker, 'the service worker of the extension');
    },
    /** Puts another extension beside ours; nothing of it counts as ours. */
    async installOther(folder) {
      const { id } = await wire.send('Extensions.loadUnpacked', { path: folder });
      return {
        url: path => `chrome-extension://${id}/${path}`,
        remove: () => wire.send('Extensions.uninstall', { id }),
      };
    },
    /** Lets the extension into private windows, as a person does in the browser's own settings; it starts anew. */
    async allowPrivate(incognitoAccess) {
      const page = await browser.open('chrome://extensions/');
      const { id } = (await workerTarget()) ?? { id: null };
      await page.evaluate(
        (extensionId, incognitoAccess) =>
          chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess }),
        extension,
        incognitoAccess,
      );
      await until(async () => {
        const target = await workerTarget();
        return target && target.targetId !== id;
      }, 'the extension to start again');
      await page.close();
    },
    async uninstall() {
      await wire.send('Extensions.uninstall', { id: extension });
      await until(() => !worker(), 'the service worker to end');
      extension = null;
    },
    /** Loads another extension beside ours, and gives its id. */
    async installBeside(folder) {
      const { id } = await wire.send('Extensions.loadUnpacked', { path: folder });
      return id;
    },
    uninstallBeside: id => wire.send('Extensions.uninstall', { id }),
    /** Switches the extension off or on, as its switch on chrome://extensions does. */
    async setEnabled(enabled) {
      await browser.manage((id, enabled) => chrome.management.setEnabled(id, enabled), enabled);
      await until(
        async () => Boolean(await workerTarget()) === enabled,
        `the worker to ${enabled ? 'start' : 'end'}`,
      );
    },
    /** Takes the right to read sites back, or gives it again, as chrome://extensions does. */
    mayReadSites: may =>
      browser.manage(
        (extensionId, hostAccess) =>
          chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
        may ? 'ON_ALL_SITES' : 'ON_CLICK',
      ),
    /** Ends the process of one of the extension's pages as running out of memory does. */
    async crash(page) {
      const { session } = find(target => target.id === page.id);
      wire.send('Page.crash', {}, { sessionId: session }).catch(() => {});
      await until(() => !targets.has(session), 'the page to crash');
      await page.close();
    },
    /** Bytes in use in the heap of each page and worker, by address, once everything that can go has gone. */
    async heaps() {
      const kinds = ['page', 'service_worker'];
      const used = [];
      for (const { type, url, session } of [...targets.values()].filter(({ type }) => kinds.includes(type))) {
        await wire.send('HeapProfiler.collectGarbage', {}, { sessionId: session }).catch(() => {});
        const heap = await wire.send('Runtime.getHeapUsage', {}, { sessionId: session }).catch(() => null);
        if (heap) used.push({ type, url, bytes: heap.usedSize });
      }
      return used;
    },
    /** Looks at the worker no more: the browser does not end one that somebody looks at. */
    leaveWorker() {
      const target = worker();
      if (target) forget(target.session);
    },
    workerRuns: async () => (await workerTarget()) !== undefined,
    async killWorker() {
      const killed = await workerTarget();
      if (!killed) return;
      // One that is only starting survives the first blow.
      await until(async () => {
        await wire.send('Target.closeTarget', { targetId: killed.targetId }).catch(() => {});
        return (await workerTarget())?.targetId !== killed.targetId;
      }, 'the service worker to end');
    },
    /** Stops every service worker of the browser at once, as `chrome://serviceworker-internals` does. */
    async stopAllWorkers() {
      const stopped = await workerTarget();
      const { session } = find(({ type, url }) => type === 'page' && isOurs(url));
      await wire.send('ServiceWorker.enable', {}, { sessionId: session });
      await until(async () => {
        await wire.send('ServiceWorker.stopAllWorkers', {}, { sessionId: session });
        return (await workerTarget())?.targetId !== stopped?.targetId;
      }, 'the service worker to end');
    },
    /** Presses our button in the toolbar while a tab is in front, as a person would: the browser then lets us see that tab. */
    async callOn(page) {
      const url = await page.url();
      const { targetInfos } = await wire.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const { targetId } = targetInfos.find(target => target.url === url);
      await wire.send('Extensions.triggerAction', { id: extension, targetId });
    },
    /** Runs source text in the worker, where something is to break. */
    async inWorker(expression) {
      const { session } = await until(worker, 'the service worker');
      await wire.send('Runtime.evaluate', { expression }, { sessionId: session });
    },
    /** Holds the worker where it is: it answers nobody until it is killed. */
    async freezeWorker() {
      const { session } = await until(worker, 'the service worker');
      await wire.send('Debugger.enable', {}, { sessionId: session });
      wire.send('Runtime.evaluate', { expression: 'debugger' }, { sessionId: session }).catch(() => {});
    },
    /** Tells the extension that an entry of its menus was chosen, as the browser would: no menu opens without a screen. */
    async chooseMenu(entry, tabId) {
      const { session } = await until(worker, 'the service worker');
      const expression = `chrome.contextMenus.onClicked.dispatch(${JSON.stringify(entry)}, { id: ${tabId} })`;
      const { exceptionDetails } = await wire.send(
        'Runtime.evaluate',
        { expression },
        { sessionId: session },
      );
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    },
    async reload() {
      const { session, id } = await until(worker, 'the service worker');
      await wire.send('Runtime.evaluate', { expression: 'chrome.runtime.reload()' }, { sessionId: session });
      await until(async () => {
        const target = await workerTarget();
        return target && target.targetId !== id;
      }, 'the extension to start again');
    },
    /** Runs a function on chrome://extensions, with the id of the extension first. */
    async manage(fn, ...args) {
      const page = await browser.open('chrome://extensions/');
      try {
        return await page.evaluate(fn, extension, ...args);
      } finally {
        await page.close();
      }
    },
    /** What the browser says is wrong with the manifest, on chrome://extensions. */
    async manifestComplaints() {
      const info = await browser.manage(async id => {
        const all = await chrome.developerPrivate.getExtensionsInfo({ includeDisabled: true });
        return all.find(one => one.id === id);
      });
      return [...info.manifestErrors.map(error => error.message), ...info.installWarnings];
    },
    close: () => running.end(() => wire.send('Browser.close')),
  };
  return browser;
}
