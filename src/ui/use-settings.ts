import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { send } from '../shared/messages.ts';
import {
  DEFAULTS,
  parseSettings,
  SETTINGS_KEY,
  type Settings,
  type SettingsChange,
} from '../shared/settings.ts';

export interface SettingsAccess {
  /** Null until they are read. */
  settings: Settings | null;
  /**
   * Keeps a change and then shows it: what a page says is always what the background would say too.
   * Resolves with whether it was kept; never rejects.
   */
  update(change: SettingsChange): Promise<boolean>;
  /** Turns Cybercare off or on again on one host; resolves as `update`. */
  setSite(hostname: string, off: boolean): Promise<boolean>;
}

/** What is in storage, read without the background; the defaults where it cannot be read. */
const readStored = (): Promise<Settings> =>
  browser.storage.local.get(SETTINGS_KEY).then(
    stored => parseSettings(stored[SETTINGS_KEY]),
    () => DEFAULTS,
  );

/** What the person chose, kept in step with every other page that changes it. */
export function useSettings(): SettingsAccess {
  const [settings, setSettings] = useState<Settings | null>(null);

  useEffect(() => {
    const follow = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const change = changes[SETTINGS_KEY];
      if (area === 'local' && change) setSettings(parseSettings(change.newValue));
    };
    browser.storage.onChanged.addListener(follow);
    send('readSettings').then(setSettings, () => undefined);
    // What is stored comes sooner from a background that sleeps, and help must be reachable even when it does not answer.
    void readStored().then(read => setSettings(known => known ?? read));
    return () => browser.storage.onChanged.removeListener(follow);
  }, []);

  const show = useCallback(async (asked: Promise<Settings>): Promise<Settings | null> => {
    try {
      const kept = await asked;
      setSettings(kept);
      return kept;
    } catch {
      // Drawn again as it was, so that a control someone moved goes back to what holds.
      setSettings(known => known && { ...known });
      return null;
    }
  }, []);
  const update = useCallback(
    async (change: SettingsChange) => (await show(send('updateSettings', change))) !== null,
    [show],
  );
  const setSite = useCallback(
    async (hostname: string, off: boolean) => {
      const kept = await show(send('setSite', { hostname, off }));
      // A host that cannot be kept is dropped without an error.
      return kept !== null && kept.sitesOff.includes(hostname) === off;
    },
    [show],
  );

  return { settings, update, setSite };
}
