import type { Language } from '../shared/verdict.ts';
import type { Role, Situation } from './situation.ts';
import type { Step } from './strategies.ts';

const NOTES = {
  owe: {
    en: 'If you belong to the group attacked, you owe nobody an answer.',
    fr: 'Si vous faites partie du groupe visé, vous ne devez de réponse à personne.',
  },
  found: {
    en: 'Before answering in public: could they find you?',
    fr: 'Avant de répondre en public : pourrait-on vous retrouver ?',
  },
  once: {
    en: 'One public answer a thread is enough.',
    fr: 'Une seule réponse publique par fil suffit.',
  },
  private: { en: 'Better as a private message.', fr: 'À dire plutôt en message privé.' },
} satisfies Record<string, Record<Language, string>>;

/** To be shown beside private words. */
export const PRIVATE_NOTE: Record<Language, string> = NOTES.private;

const ABOUT_GROUPS: readonly (Situation | 'any')[] = ['S3', 'S8'];
/** Said into the room, where the author reads it too. */
const DIRECT = ['EMP', 'ANA', 'ASK', 'FCT'];

interface Asked {
  role: Role;
  situation: Situation | 'any';
  steps: readonly Step[];
  answered: boolean;
}

/** What to know before choosing a card, most important first. */
export function notesFor(language: Language, { role, situation, steps, answered }: Asked): string[] {
  const direct = steps.some(({ strategy, place }) => place === 'public' && DIRECT.includes(strategy));
  return [
    ...(role === 'bystander' && ABOUT_GROUPS.includes(situation) ? [NOTES.owe] : []),
    ...(direct ? [NOTES.found] : []),
    ...(answered ? [NOTES.once] : []),
  ].map(note => note[language]);
}
