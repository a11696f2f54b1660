import { findBrowser } from '../../../scripts/browsers.mjs';
import { launchChromium } from './chromium.mjs';
import { launchFirefox } from './firefox.mjs';

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };

/**
 * Starts a browser of the family, with a fresh profile.
 * @param {'chromium' | 'firefox'} family
 * @param {{ port?: number, headless?: boolean, language?: string, flags?: string[] }} options
 */
export async function launch(family, options) {
  const executable = findBrowser(family);
  if (!executable)
    throw new Error(`No ${family} was found: run \`npm start\` once, which says what to install.`);
  try {
    return await LAUNCHERS[family]({ executable, ...options });
  } catch (error) {
    const hint = options.headless === false ? ' Without a display, use `npm start -- --headless`.' : '';
    throw new Error(`${executable} did not start.${hint}`, { cause: error });
  }
}
