import { writeFileSync } from 'node:fs';
import { KEYS } from './keys.mjs';
import { callSource, until } from './wait.mjs';

/** BiDi describes values by type; a page's answer is one JSON string instead, so that both browsers agree. */
const asJson = source => `Promise.resolve(${source}).then(value => JSON.stringify(value))`;

/** Runs an expression in a context and returns its value; throws what it threw. */
export async function runInContext(wire, context, source) {
  const answer = await wire.send('script.evaluate', {
    target: { context },
    expression: asJson(source),
    awaitPromise: true,
    userActivation: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.type === 'string' ? JSON.parse(answer.result.value) : undefined;
}

/** Walks the tree a screen reader would get, in the browser's own process. */
const readAccessibility = async url => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const windows = [...Services.wm.getEnumerator('navigator:browser')];
  const browser = windows.flatMap(one => one.gBrowser.browsers).find(one => one.currentURI.spec === url);
  const nodes = [];
  const walk = node => {
    nodes.push({ role: service.getStringRole(node.role), name: node.name ?? '' });
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
  };
  const root = service.getAccessibleFor(browser);
  if (!root?.firstChild?.firstChild) return null;
  walk(root);
  return nodes;
};

const stroke = value => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
];

/** One tab of Firefox; chromium-page.mjs has the same methods. */
export function createFirefoxPage(wire, context, privileged) {
  const run = source => runInContext(wire, context, source);
  const act = actions => wire.send('input.performActions', { context, actions });

  const page = {
    id: context,
    run,
    inject: expression =>
      wire.send('script.evaluate', {
        target: { context },
        expression,
        awaitPromise: false,
        resultOwnership: 'none',
      }),
    evaluate: (fn, ...args) => run(callSource(fn, args)),
    until: (what, fn, ...args) => until(() => page.evaluate(fn, ...args), what),
    url: () => run('location.href'),
    goto(url) {
      const go = () =>
        wire.send('browsingContext.navigate', { context, url, wait: 'complete' }).then(() => true);
      // An extension that was installed a moment ago may not serve its pages yet.
      return url.startsWith('moz-extension:') ? until(go, `${url} to load`) : go();
    },
    reload: () => wire.send('browsingContext.reload', { context, wait: 'complete' }),
    show: () => wire.send('browsingContext.activate', { context }),
    click: ({ x, y }) =>
      act([
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]),
    /** Keeps the button of the mouse down while something is done. */
    async hold({ x, y }, meanwhile) {
      const mouse = actions => act([{ type: 'pointer', id: 'mouse', actions }]);
      await mouse([
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
      ]);
      await meanwhile();
      await mouse([{ type: 'pointerUp', button: 0 }]);
    },
    /** Keeps a key down while something is done. */
    async holdKey(key, meanwhile) {
      const keyboard = type =>
        act([{ type: 'key', id: 'keyboard', actions: [{ type, value: KEYS[key].bidi }] }]);
      await keyboard('keyDown');
      await meanwhile();
      await keyboard('keyUp');
    },
    press(key, { shift = false, ctrl = false } = {}) {
      const held = [...(shift ? ['\uE008'] : []), ...(ctrl ? ['\uE009'] : [])];
      const actions = [
        ...held.map(value => ({ type: 'keyDown', value })),
        ...stroke(KEYS[key].bidi),
        ...held.map(value => ({ type: 'keyUp', value })),
      ];
      return act([{ type: 'key', id: 'keyboard', actions }]);
    },
    /** Presses the keys of a text, one after the other. */
    type: text => act([{ type: 'key', id: 'keyboard', actions: [...text].flatMap(stroke) }]),
    resize: (width, height) =>
      wire.send('browsingContext.setViewport', { context, viewport: { width, height } }),
    emulate: ({ dark = false, forcedColors = false, reducedMotion = false, touch = false }) =>
      privileged(
        (scheme, colors, motion, pointer) => {
          Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme);
          Services.prefs.setIntPref('browser.display.document_color_use', colors);
          Services.prefs.setIntPref('ui.prefersReducedMotion', motion);
          // Coarse is 1; fine 2 and able to hover 4.
          Services.prefs.setIntPref('ui.primaryPointerCapabilities', pointer);
          Services.prefs.setIntPref('ui.allPointerCapabilities', pointer);
        },
        dark ? 0 : 1,
        forcedColors ? 2 : 1,
        reducedMotion ? 1 : 0,
        touch ? 1 : 6,
      ),
    async screenshot(file, { full = false } = {}) {
      const origin = full ? 'document' : 'viewport';
      const { data } = await wire.send('browsingContext.captureScreenshot', { context, origin });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    async accessibility() {
      const url = await page.url();
      return until(() => privileged(readAccessibility, url), 'the accessibility tree');
    },
    close: () => wire.send('browsingContext.close', { context }).catch(() => {}),
  };
  return page;
}
