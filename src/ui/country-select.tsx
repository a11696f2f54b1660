import { ANYWHERE, COUNTRIES } from '../care/index.ts';
import { countryOf } from './country.ts';
import { Select } from './select.tsx';
import { usePage } from './use-page.ts';

/** What settings keep for "another country": the code that stands for an unknown one. */
const ELSEWHERE = 'ZZ';

/** The country whose help is shown. Choosing here is choosing everywhere. */
export function CountrySelect() {
  const { words, settings, update } = usePage();
  const guessed = countryOf(settings.country, navigator.languages);
  const shown = guessed === ANYWHERE ? ELSEWHERE : guessed;
  const codes = new Set([...COUNTRIES, shown]);
  codes.delete(ELSEWHERE);
  const options = [...codes]
    .map(code => ({ value: code, text: words.region(code) }))
    .sort((a, b) => a.text.localeCompare(b.text, words.language));
  return (
    <Select
      label={words.say('country')}
      options={[...options, { value: ELSEWHERE, text: words.say('countryElsewhere') }]}
      value={shown}
      onChange={country => void update({ country })}
    />
  );
}
