import browser from 'webextension-polyfill';
import { addOwnWords, type OwnAction, type OwnWordFault } from '../shared/own-words/entries.ts';
import { foreignFields, parseSettings, SETTINGS_KEY, type Settings } from '../shared/settings.ts';

/** Writes wait for each other here, so that two pages writing at once lose no field. */
let writing: Promise<unknown> = Promise.resolve();

async function readStored(): Promise<unknown> {
  const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
  return stored;
}

/** The person's settings as stored, repaired field by field. Storage that cannot be read gives the defaults. */
export const readSettings = (): Promise<Settings> =>
  readStored()
    .catch(() => undefined)
    .then(parseSettings);

/**
 * Changes the stored settings by a function of what they are, and resolves with what they are then. Rejects, and
 * changes nothing, when storage cannot be read or refuses to write. What a later version wrote stays as it is.
 */
function change(next: (now: Settings) => object): Promise<Settings> {
  const write = writing.then(async () => {
    const stored = await readStored();
    const now = parseSettings(stored);
    const settings = parseSettings({ ...now, ...next(now) });
    await browser.storage.local.set({ [SETTINGS_KEY]: { ...foreignFields(stored), ...settings } });
    return settings;
  });
  writing = write.catch(() => undefined);
  return write;
}

/** Takes over the fields of a change; treatments one by one. Values that are not valid leave their field as it was. */
export const updateSettings = (wanted: object): Promise<Settings> => change(now => keepValid(wanted, now));

/** Turns Cybercare off or on on one host. */
export const setSite = (hostname: string, off: boolean): Promise<Settings> =>
  change(({ sitesOff }) => ({
    sitesOff: [...sitesOff.filter(host => host !== hostname), ...(off ? [hostname] : [])],
  }));

/** Turns the pause before sending off or on on one host. */
export const setPauseSite = (hostname: string, off: boolean): Promise<Settings> =>
  change(({ pauseSitesOff }) => ({
    pauseSitesOff: [...pauseSitesOff.filter(host => host !== hostname), ...(off ? [hostname] : [])],
  }));

/** Adds a word of the person's own, and resolves with why it was not kept, if it was not. */
export async function addOwnWord(word: string, action: OwnAction): Promise<OwnWordFault | null> {
  let fault: OwnWordFault | undefined;
  await change(({ ownWords }) => {
    const { list, faults } = addOwnWords(ownWords, [word], action);
    [fault] = faults;
    return { ownWords: list };
  });
  return fault ?? null;
}

/** Turns Cybercare off, or on again in the mode it was in. */
export const toggleMode = (): Promise<Settings> =>
  change(({ mode, lastMode }) => ({ mode: mode === 'off' ? lastMode : 'off' }));

/** The fields of a change whose values survive parsing; the others would fall back to a default nobody chose. */
function keepValid(wanted: object, now: Settings): Partial<Settings> {
  const treatments = { ...now.treatments, ...('treatments' in wanted ? Object(wanted.treatments) : {}) };
  const merged = { ...now, ...wanted, treatments };
  const parsed = parseSettings(merged);
  const asked = Object.keys({ ...wanted }) as (keyof Settings)[];
  return Object.fromEntries(
    asked
      .filter(key => Object.hasOwn(parsed, key) && same(parsed[key], merged[key]))
      .map(key => [key, parsed[key]]),
  );
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Calls back after every change of the stored settings, whoever made it. */
export function watchSettings(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && SETTINGS_KEY in changes) changed();
  });
}

/** Closes storage to content scripts where the browser can (Chrome); Firefox cannot, and they never read it. */
export async function closeStorageToPages(): Promise<void> {
  const area = browser.storage.local as typeof browser.storage.local & {
    setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
  };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
