import { expect, it } from 'vitest';
import { countryOf } from '../../../src/ui/country.ts';

it.each([
  ['auto', ['fr-BE', 'en-US'], 'BE'],
  ['auto', ['en', 'fr-FR'], 'FR'],
  ['auto', ['fr'], 'FR'],
  ['auto', ['zh-Hant-TW'], '*'],
  ['auto', ['nonsense!'], '*'],
  ['auto', [], '*'],
  ['CA', ['fr-FR'], 'CA'],
  ['ZZ', ['fr-FR'], 'ZZ'],
])('with %s chosen and a browser that speaks %j, helps from %s', (chosen, languages, country) => {
  expect(countryOf(chosen, languages)).toBe(country);
});
