import { Card } from '../ui/card.tsx';
import { Choices } from '../ui/choices.tsx';
import { CountrySelect } from '../ui/country-select.tsx';
import { LanguageSelect } from '../ui/language-select.tsx';
import { modeOptions } from '../ui/modes.ts';
import { usePage } from '../ui/use-page.ts';

export function FirstChoices() {
  const { words, settings, update } = usePage();
  return (
    <Card title={words.say('choicesTitle')}>
      <div class="first-choices">
        <LanguageSelect />
        <CountrySelect />
        <Choices
          label={words.say('mode')}
          options={modeOptions(words)}
          value={settings.mode}
          onChange={mode => void update({ mode })}
        />
        <p class="small soft">{words.say('gentleSeen')}</p>
      </div>
    </Card>
  );
}
