import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Finds a browser of each family on this machine, and installs one where it can. */

/** By command name on Linux, in order of preference. */
const COMMANDS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const MAC_APPS = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const WINDOWS_FILES = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe', 'Mozilla Firefox ESR/firefox.exe'],
};

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/** A bare machine has no letters to draw with. */
const FONTS = 'fonts-dejavu-core';

/** One line for the person who must install a browser by hand. */
const ADVICE = {
  chromium: 'No Chromium, Chrome or Edge was found: install one, or put its path into the variable CHROMIUM.',
  firefox: 'No Firefox (140 or newer) was found: install one, or put its path into the variable FIREFOX.',
};

const canRun = file => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = names => {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/snap/bin'];
  return names.flatMap(name => folders.map(folder => join(folder, name)));
};

function candidates(family) {
  const named = process.env[family.toUpperCase()];
  if (named) return [named];
  if (process.platform === 'darwin') {
    const executable = app => (family === 'firefox' ? 'firefox' : app);
    return ['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap(folder =>
      MAC_APPS[family].map(app => join(folder, `${app}.app`, 'Contents', 'MacOS', executable(app))),
    );
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map(name => process.env[name])
      .filter(Boolean);
    return roots.flatMap(root => WINDOWS_FILES[family].map(file => join(root, file)));
  }
  return onPath(COMMANDS[family]);
}

/**
 * @param {'chromium' | 'firefox'} family
 * @returns {string | null} the executable, or null when there is none
 */
export const findBrowser = family => candidates(family).find(canRun) ?? null;

const isDebianFamily = () => {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
};

/** apt tells what it does on stderr, so that stdout stays for results. */
function aptInstall(name) {
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const run = args => spawnSync('apt-get', args, options).status === 0;
  console.error(`Installing ${name} with apt-get.`);
  run(['update', '-qq']);
  return run(['install', '-y', '-qq', '--no-install-recommends', name, FONTS]);
}

/**
 * Finds a browser, or installs one where this is Debian or Ubuntu and we are root.
 * @throws with one sentence that says what to do
 */
export function needBrowser(family) {
  const found = findBrowser(family);
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && isDebianFamily())
    aptInstall(PACKAGES[family]);
  const installed = findBrowser(family);
  if (!installed) throw new Error(ADVICE[family]);
  return installed;
}
