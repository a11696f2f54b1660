import { countryFrom } from '../care/index.ts';

/**
 * The country whose help to show: the one a person chose, else that of the first language of their browser
 * that names a region, else of the first language.
 */
export function countryOf(chosen: string, browserLanguages: readonly string[]): string {
  if (chosen !== 'auto') return chosen;
  const regional = browserLanguages.find(tag => /[-_][a-z]{2}\b/i.test(tag));
  return countryFrom(regional ?? browserLanguages[0] ?? '');
}
