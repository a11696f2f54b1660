import browser from 'webextension-polyfill';
import { parseSettings, SETTINGS_KEY, type Settings } from '../shared/settings.ts';

/** Writes wait for each other here, so that two pages writing at once lose no field. */
let writing: Promise<unknown> = Promise.resolve();

/** The person's settings as stored, repaired field by field. Storage that cannot be read gives the defaults. */
export async function readSettings(): Promise<Settings> {
  try {
    const stored = await browser.storage.local.get(SETTINGS_KEY);
    return parseSettings(stored[SETTINGS_KEY]);
  } catch {
    return parseSettings(undefined);
  }
}

/**
 * Applies a change to the stored settings and resolves with what they are then. Values that are not valid
 * leave their field as it was. Rejects, and changes nothing, when storage refuses to write.
 */
export function updateSettings(change: object): Promise<Settings> {
  const write = writing.then(async () => {
    const now = await readSettings();
    const next = parseSettings({ ...now, ...keepValid(change, now) });
    await browser.storage.local.set({ [SETTINGS_KEY]: next });
    return next;
  });
  writing = write.catch(() => undefined);
  return write;
}

/** The fields of a change whose values survive parsing; the others would fall back to a default nobody chose. */
function keepValid(change: object, now: Settings): Partial<Settings> {
  const parsed = parseSettings({ ...now, ...change });
  const asked = Object.entries(change);
  return Object.fromEntries(
    asked.filter(([key, value]) => Object.hasOwn(parsed, key) && same(parsed[key as keyof Settings], value)),
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
