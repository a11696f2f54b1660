import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../shared/settings.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import { Select } from './select.tsx';
import { usePage } from './use-page.ts';

export function LanguageSelect() {
  const { words, settings, update } = usePage();
  return (
    <Select
      label={words.say('language')}
      options={INTERFACE_LANGUAGES.map(value =>
        value === 'auto'
          ? { value, text: words.say('languageAuto') }
          : { value, text: LANGUAGE_NAMES[value], lang: value },
      )}
      value={settings.language}
      onChange={language => void update({ language: language as InterfaceLanguage })}
    />
  );
}
