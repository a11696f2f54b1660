import data from './resources.json';

/** Anywhere we know no number of: the person gets the international directory. */
export const ANYWHERE = '*';

/** Members of the Union, where 112 answers and the European entries hold. */
const EU_MEMBERS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(
  ' ',
);

/** `CA-QC` is Québec only and counts as Canada. */
const wholeCountry = (place: string): string => place.split('-')[0] ?? place;

/** The countries that have entries of their own, as ISO codes; Intl.DisplayNames gives their names. */
export const COUNTRIES: readonly string[] = [
  ...new Set(data.entries.flatMap(entry => entry.countries.map(wholeCountry))),
]
  .filter(country => country !== ANYWHERE && country !== 'EU')
  .sort();

/**
 * The country to propose for a language that names none. Spanish and Portuguese are left out: most of those
 * who speak them live outside Spain and Portugal, and a number that does not answer is worse than none.
 */
const COUNTRY_OF: Record<string, string> = {
  fr: 'FR',
  en: 'US',
  de: 'DE',
  it: 'IT',
  nl: 'NL',
  sv: 'SE',
  pl: 'PL',
  hi: 'IN',
  lb: 'LU',
  cy: 'GB',
  ga: 'IE',
  mi: 'NZ',
};

/** The country that a browser's language tag points to (`fr-BE` gives `BE`), `*` when we know nothing of it. */
export function countryFrom(languageTag: string): string {
  const [language = '', ...rest] = languageTag.replaceAll('_', '-').split('-');
  const region = rest.find(part => /^[a-z]{2}$/i.test(part))?.toUpperCase();
  const country = region ?? COUNTRY_OF[language.toLowerCase()] ?? ANYWHERE;
  return COUNTRIES.includes(country) || EU_MEMBERS.includes(country) ? country : ANYWHERE;
}

/** From the nearest place to the farthest: whose entries and emergency numbers hold for a country. */
export function placesOf(country: string): string[] {
  const code = wholeCountry(country);
  const own = code === ANYWHERE ? [] : code === 'CA' ? ['CA', 'CA-QC'] : [code];
  return [...own, ...(EU_MEMBERS.includes(code) ? ['EU'] : []), ANYWHERE];
}
