import { writeFileSync } from 'node:fs';
import { KEYS } from './keys.mjs';
import { callSource, until } from './wait.mjs';

/** The name of a value of the accessibility tree, which is an object or missing. */
const textOf = property => property?.value ?? '';

/** One tab of Chromium; firefox-page.mjs has the same methods. */
export function createChromiumPage(wire, { id, session }) {
  const send = (method, params) => wire.send(method, params, { sessionId: session });

  async function run(expression) {
    const options = { awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, ...options });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  const mouse = (type, point, more = {}) => send('Input.dispatchMouseEvent', { type, ...point, ...more });

  const page = {
    id,
    /** The value of an expression, given as source text, in the page's own world. */
    run,
    /** Runs a whole script in the page, whatever the page's policy says. */
    inject: script => send('Runtime.evaluate', { expression: script }),
    /** Runs a function in the page's own world; its arguments and its value travel as JSON. */
    evaluate: (fn, ...args) => run(callSource(fn, args)),
    until: (what, fn, ...args) => until(() => page.evaluate(fn, ...args), what),
    url: () => run('location.href'),
    async goto(url) {
      const { errorText } = await send('Page.navigate', { url });
      if (errorText) throw new Error(`${url}: ${errorText}`);
      await until(
        () => run(`location.href !== 'about:blank' && document.readyState === 'complete'`),
        `${url} to load`,
      );
    },
    async reload() {
      await run('void (window.beforeReload = true)');
      await send('Page.reload');
      await until(
        () => run(`!window.beforeReload && document.readyState === 'complete'`),
        'the page to load again',
      );
    },
    show: () => send('Page.bringToFront'),
    async click(point) {
      const button = { button: 'left', clickCount: 1 };
      await mouse('mouseMoved', point);
      await mouse('mousePressed', point, button);
      await mouse('mouseReleased', point, button);
    },
    /** Keeps the button of the mouse down while something is done. */
    async hold(point, meanwhile) {
      const button = { button: 'left', clickCount: 1 };
      await mouse('mouseMoved', point);
      await mouse('mousePressed', point, button);
      await meanwhile();
      await mouse('mouseReleased', point, button);
    },
    /** Keeps a key down while something is done; it repeats, as keys do. */
    async holdKey(key, meanwhile) {
      const { code, keyCode, text } = KEYS[key];
      const event = { key, code, windowsVirtualKeyCode: keyCode };
      for (const autoRepeat of [false, true])
        await send('Input.dispatchKeyEvent', { type: 'keyDown', ...event, text, autoRepeat });
      await meanwhile();
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    async press(key, { shift = false, ctrl = false } = {}) {
      const { code, keyCode, text } = KEYS[key];
      const modifiers = (shift ? 8 : 0) + (ctrl ? 2 : 0);
      const event = { key, code, windowsVirtualKeyCode: keyCode, modifiers };
      const types = text && !ctrl;
      await send('Input.dispatchKeyEvent', {
        type: types ? 'keyDown' : 'rawKeyDown',
        ...event,
        ...(types && { text }),
      });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    /** Presses the keys of a text, one after the other. */
    async type(text) {
      for (const key of text) {
        await send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
        await send('Input.dispatchKeyEvent', { type: 'keyUp', key });
      }
    },
    resize: (width, height) =>
      send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false }),
    /** @param {{ dark?: boolean, forcedColors?: boolean, reducedMotion?: boolean, touch?: boolean }} wishes */
    async emulate({ dark = false, forcedColors = false, reducedMotion = false, touch = false }) {
      await send('Emulation.setTouchEmulationEnabled', { enabled: touch });
      await send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
          { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
          { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
        ],
      });
    },
    async screenshot(file, { full = false } = {}) {
      const { data } = await send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: full });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    /** What a screen reader meets, in order: [{ role, name }]. */
    async accessibility() {
      const { nodes } = await send('Accessibility.getFullAXTree');
      return nodes
        .filter(node => !node.ignored)
        .map(node => ({ role: textOf(node.role), name: textOf(node.name) }));
    },
    async close() {
      await wire.send('Target.closeTarget', { targetId: id }).catch(() => {});
      await until(async () => {
        const { targetInfos } = await wire.send('Target.getTargets');
        return !targetInfos.some(({ targetId }) => targetId === id);
      }, 'the tab to close');
    },
  };
  return page;
}
