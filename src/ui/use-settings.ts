import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { send } from '../shared/messages.ts';
import { DEFAULTS, parseSettings, SETTINGS_KEY, type Settings } from '../shared/settings.ts';

export interface SettingsAccess {
  /** Null until they are read. */
  settings: Settings | null;
  /** Keeps a change and then shows it: what a page says is always what the background would say too. */
  update(change: Partial<Settings>): Promise<void>;
}

/** What the person chose, kept in step with every other page that changes it. */
export function useSettings(): SettingsAccess {
  const [settings, setSettings] = useState<Settings | null>(null);

  useEffect(() => {
    const follow = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const change = changes[SETTINGS_KEY];
      if (area === 'local' && change) setSettings(parseSettings(change.newValue));
    };
    browser.storage.onChanged.addListener(follow);
    // Help must be reachable even when the background does not answer.
    send('readSettings').then(setSettings, () => setSettings(known => known ?? DEFAULTS));
    return () => browser.storage.onChanged.removeListener(follow);
  }, []);

  const update = useCallback(async (change: Partial<Settings>) => {
    try {
      setSettings(await send('updateSettings', change));
    } catch {
      // Drawn again as it was, so that a control someone moved goes back to what holds.
      setSettings(known => known && { ...known });
    }
  }, []);

  return { settings, update };
}
