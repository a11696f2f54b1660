import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../../src/shared/settings.ts';
import { fakeBrowser } from '../fake-browser.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { readSettings, setSite, toggleMode, updateSettings, watchSettings } = await import(
  '../../../src/background/settings-store.ts'
);

beforeEach(() => {
  browser.storage.local.values = {};
  browser.storage.local.full = false;
});

describe('settings in storage', () => {
  it('are the defaults before anyone chose', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it('lose no field when two pages write at once', async () => {
    await Promise.all([
      ...Array.from({ length: 20 }, (_, index) => updateSettings({ sitesOff: [`s${index}.example`] })),
      updateSettings({ mode: 'off' }),
      updateSettings({ sensitivity: 'more' }),
    ]);
    expect(await readSettings()).toMatchObject({
      mode: 'off',
      sensitivity: 'more',
      sitesOff: ['s19.example'],
    });
  });

  it('lose no site and no treatment when two changes cross', async () => {
    await Promise.all([
      setSite('a.example', true),
      setSite('b.example', true),
      updateSettings({ treatments: { insult: 'show' } }),
      updateSettings({ treatments: { threat: 'collapse' } }),
      setSite('a.example', false),
      toggleMode(),
      toggleMode(),
    ]);
    expect(await readSettings()).toEqual({
      ...DEFAULTS,
      sitesOff: ['b.example'],
      treatments: { ...DEFAULTS.treatments, insult: 'show', threat: 'collapse' },
    });
  });

  it('are not written over when they cannot be read', async () => {
    await updateSettings({ mode: 'off' });
    const { get } = browser.storage.local;
    browser.storage.local.get = async () => Promise.reject(new Error('corrupt'));
    await expect(updateSettings({ language: 'fr' })).rejects.toThrow('corrupt');
    browser.storage.local.get = get;
    expect(await readSettings()).toMatchObject({ mode: 'off', language: 'auto' });
  });

  it('keep a field whose new value is not valid', async () => {
    await updateSettings({ mode: 'off' });
    expect(
      await updateSettings({ mode: 'attack', language: 'fr', __proto__: { mode: 'x' }, other: 1 }),
    ).toEqual({
      ...DEFAULTS,
      mode: 'off',
      language: 'fr',
    });
  });

  it('stay as they were when storage is full, and later writes still work', async () => {
    await updateSettings({ mode: 'off' });
    browser.storage.local.full = true;
    await expect(updateSettings({ mode: 'reader' })).rejects.toThrow('quota');
    browser.storage.local.full = false;
    expect(await updateSettings({ language: 'en' })).toMatchObject({ mode: 'off', language: 'en' });
  });

  it('keep what a later version wrote, for when it comes back', async () => {
    const later = { version: 2, mode: 'off', quietHours: { from: 22, to: 7 } };
    browser.storage.local.values = { settings: later };
    expect(await readSettings()).toEqual({ ...DEFAULTS, mode: 'off' });
    await updateSettings({ language: 'fr' });
    expect(browser.storage.local.values['settings']).toEqual({
      ...DEFAULTS,
      mode: 'off',
      language: 'fr',
      quietHours: later.quietHours,
    });
    browser.storage.local.values = { settings: { ...later, junk: 'x'.repeat(200_000) } };
    await updateSettings({ language: 'fr' });
    expect(browser.storage.local.values['settings']).toEqual({ ...DEFAULTS, mode: 'off', language: 'fr' });
  });

  it('tell those who watch, and only of themselves', async () => {
    const changed = vi.fn();
    watchSettings(changed);
    await browser.storage.session.set({ settings: 1 });
    await browser.storage.local.set({ other: 1 });
    expect(changed).not.toHaveBeenCalled();
    await updateSettings({ mode: 'off' });
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
