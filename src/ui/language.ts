import { countryFrom } from '../care/index.ts';
import type { InterfaceLanguage } from '../shared/settings.ts';
import type { Language } from '../shared/verdict.ts';

/** The language to speak: the one a person chose, else the browser's, else English. */
export function languageOf(chosen: InterfaceLanguage, browserLanguage: string): Language {
  if (chosen !== 'auto') return chosen;
  return /^fr\b/i.test(browserLanguage) ? 'fr' : 'en';
}

/**
 * The country whose help to show: the one a person chose, else that of the first language of their browser
 * that names a region, else of the first language.
 */
export function countryOf(chosen: string, browserLanguages: readonly string[]): string {
  if (chosen !== 'auto') return chosen;
  const regional = browserLanguages.find(tag => /[-_][a-z]{2}\b/i.test(tag));
  return countryFrom(regional ?? browserLanguages[0] ?? '');
}
