import { CATALOGUE, VOICES } from '../src/care/texts/catalogue.ts';
import { OPENINGS_EN } from '../src/care/texts/openings.en.ts';
import { OPENINGS_TU, OPENINGS_VOUS } from '../src/care/texts/openings.fr.ts';
import type { Language } from '../src/shared/verdict.ts';

export interface ShippedText {
  /** Where it is from, for a person who wants to mend it. */
  from: string;
  language: Language;
  text: string;
}

const FILLED = {
  en: { topic: 'Sourdough for beginners', source: 'the report of the statistics office' },
  fr: { topic: 'Le pain au levain pas à pas', source: 'le rapport de l’institut de statistique' },
};

const fill = (text: string, language: Language): string =>
  text.replace('{topic}', FILLED[language].topic).replace('{source}', FILLED[language].source);

/** Every text that may be proposed to be sent, its placeholders filled as a page would. */
export function shippedTexts(): ShippedText[] {
  const cards = (['bystander', 'target'] as const).flatMap(role =>
    VOICES.flatMap(voice =>
      Object.entries(CATALOGUE[role][voice]).flatMap(([strategy, texts]) =>
        Object.entries(texts).flatMap(([situation, list]) =>
          list.map(text => ({ from: `${role} ${voice} ${strategy} ${situation}`, voice, text })),
        ),
      ),
    ),
  );
  const openings = [
    ...OPENINGS_EN.map(text => ({ from: 'opening en', voice: 'en' as const, text })),
    ...[...OPENINGS_TU, ...OPENINGS_VOUS].map(text => ({ from: 'opening fr', voice: 'fr' as const, text })),
  ];
  return [...cards, ...openings].map(({ from, voice, text }) => {
    const language = voice === 'en' ? 'en' : 'fr';
    return { from, language, text: fill(text, language) };
  });
}
