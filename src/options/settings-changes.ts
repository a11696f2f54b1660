import { CATEGORIES } from '../shared/policy.ts';
import type { Settings } from '../shared/settings.ts';
import { engineName } from '../ui/engine-names.ts';
import { kindName } from '../ui/kinds.ts';
import { LANGUAGE_NAMES } from '../ui/language-names.ts';
import { MODE_WORDS } from '../ui/modes.ts';
import { SENSITIVITY_WORDS } from '../ui/sensitivity.ts';
import { TREATMENT_WORDS } from '../ui/treatments.ts';
import type { WordKey, Words } from '../ui/words.ts';

/** What would be different, one sentence a change, in the order of the options page. */
export function changesBetween(now: Settings, next: Settings, words: Words): string[] {
  const from = (name: string, before: string, after: string) =>
    before === after ? [] : [words.say('change', { name, before, after })];
  const language = ({ language: code }: Settings) =>
    code === 'auto' ? words.say('languageAuto') : LANGUAGE_NAMES[code];
  const country = ({ country: code }: Settings) =>
    code === 'auto' ? words.say('languageAuto') : words.region(code);
  const treatment = (settings: Settings, category: (typeof CATEGORIES)[number]) =>
    words.say(TREATMENT_WORDS[settings.treatments[category]]);
  const sensitivity = (settings: Settings) => words.say(SENSITIVITY_WORDS[settings.sensitivity].name);
  const mode = (settings: Settings) => words.say(MODE_WORDS[settings.mode].name);
  const onOrOff = (isOn: boolean) => words.say(isOn ? 'switchedOn' : 'switchedOff');
  const pauseSensitivity = (settings: Settings) =>
    words.say(SENSITIVITY_WORDS[settings.pauseSensitivity].name);
  const sites = (of: 'sitesOff' | 'pauseSitesOff', off: WordKey, on: WordKey) => [
    ...next[of].filter(site => !now[of].includes(site)).map(site => words.say(off, { site })),
    ...now[of].filter(site => !next[of].includes(site)).map(site => words.say(on, { site })),
  ];
  const breakAfter = (settings: Settings) =>
    settings.breakAfter === 0 ? words.say('breakNever') : words.number(settings.breakAfter);
  const entries = ({ ownWords }: Settings) => ownWords.map(({ word, action }) => `${action} ${word}`);
  const missing = (from: Settings, to: Settings) => {
    const known = new Set(entries(to));
    return entries(from).filter(entry => !known.has(entry)).length;
  };
  const ownWords = missing(now, next) + missing(next, now);
  return [
    ...from(words.say('mode'), mode(now), mode(next)),
    ...from(words.say('sensitivity'), sensitivity(now), sensitivity(next)),
    ...from(words.say('kindMarks'), onOrOff(now.kindMarks), onOrOff(next.kindMarks)),
    ...CATEGORIES.flatMap(category =>
      from(kindName(category, words), treatment(now, category), treatment(next, category)),
    ),
    // How many, since they are not to be read in passing.
    ...(ownWords > 0 ? [words.count('changeOwnWords', ownWords)] : []),
    ...from(words.say('fineTitle'), words.number(now.fine.length), words.number(next.fine.length)),
    ...from(words.say('ownWordsTitle'), onOrOff(now.pause), onOrOff(next.pause)),
    ...from(words.say('ownWordsSensitivity'), pauseSensitivity(now), pauseSensitivity(next)),
    ...sites('pauseSitesOff', 'changePauseOff', 'changePauseOn'),
    ...from(words.say('proofPictures'), onOrOff(now.proofPictures), onOrOff(next.proofPictures)),
    ...sites('sitesOff', 'changeSiteOff', 'changeSiteOn'),
    ...from(words.say('insightsSwitch'), onOrOff(now.insights), onOrOff(next.insights)),
    ...from(words.say('breakLabel'), breakAfter(now), breakAfter(next)),
    ...from(words.say('engineChoice'), engineName(now.engine, words), engineName(next.engine, words)),
    ...from(words.say('browserRewriter'), onOrOff(now.browserRewriter), onOrOff(next.browserRewriter)),
    ...from(words.say('language'), language(now), language(next)),
    ...from(words.say('country'), country(now), country(next)),
  ];
}
