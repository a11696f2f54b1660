import { Card } from '../ui/card.tsx';
import { CountrySelect } from '../ui/country-select.tsx';
import { LanguageSelect } from '../ui/language-select.tsx';
import { usePage } from '../ui/use-page.ts';

export function LanguageAndCountry({ anchor }: { anchor: string }) {
  const { words } = usePage();
  return (
    <Card title={words.say('languageTitle')} anchor={anchor}>
      <div class="fields">
        <LanguageSelect />
        <CountrySelect />
      </div>
      <p class="small soft">{words.say('countryAbout')}</p>
    </Card>
  );
}
