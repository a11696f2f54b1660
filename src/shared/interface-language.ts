import browser from 'webextension-polyfill';
import type { Settings } from './settings.ts';
import type { Language } from './verdict.ts';

/** The language Cybercare speaks: the one chosen, else the browser's where we speak it, else English. */
export function interfaceLanguage({ language }: Pick<Settings, 'language'>): Language {
  if (language !== 'auto') return language;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
