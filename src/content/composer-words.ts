import type { Language } from '../shared/verdict.ts';

interface Words {
  title: string;
  reason: string;
  soften: string;
  edit: string;
  send: string;
  use: string;
  never: string;
  before: string;
  after: string;
  wait: string;
  /** Nothing softer can be offered. */
  kept: string;
  /** The box holds pictures or names in one piece, which other words would take the place of. */
  pieces: string;
  /** The box did not take the softer words. */
  refused: string;
  /** What a person who asked is told of words that were not found hostile, could not be read, or are not there. */
  fine: string;
  failed: string;
  empty: string;
  /** Instead of title and reason, where the writer may not be safe. Names nobody to call: a page could look on. */
  heavyTitle: string;
  heavy: string;
}

/** What the pause says. Here and not in _locales, since an orphan can look up no message. */
export const WORDS: Record<Language, Words> = {
  en: {
    title: 'Read it once more?',
    reason: 'This may hurt someone.',
    soften: 'Soften it',
    edit: 'Edit',
    send: 'Send anyway',
    use: 'Use these words',
    never: 'Not on this site',
    before: 'As it is',
    after: 'Softer',
    wait: 'One moment…',
    kept: 'No softer words were found that say the same. The text stays as it is.',
    pieces: 'There is more than words in this box. Other words would lose it, so the text stays as it is.',
    refused: 'The box did not take these words. They can be copied from here.',
    fine: 'Nothing hurtful found.',
    failed: 'This could not be checked.',
    empty: 'There is nothing to check in this box.',
    heavyTitle: 'This sounds heavy to carry alone',
    heavy: 'People are there to listen, right now. They are one click away: the Cybercare button, then Help.',
  },
  fr: {
    title: 'On relit avant d’envoyer\u00a0?',
    reason: 'Cela peut blesser quelqu’un.',
    soften: 'Adoucir',
    edit: 'Modifier',
    send: 'Envoyer quand même',
    use: 'Prendre ces mots',
    never: 'Pas sur ce site',
    before: 'Tel quel',
    after: 'Plus doux',
    wait: 'Un instant…',
    kept: 'Aucune formulation plus douce ne dit la même chose. Le texte reste tel quel.',
    pieces:
      'Ce champ ne contient pas que des mots. D’autres mots effaceraient le reste\u00a0: le texte reste tel quel.',
    refused: 'Ces mots n’ont pas pu être mis dans le champ. Ils peuvent être copiés ici.',
    fine: 'Rien de blessant n’a été trouvé.',
    failed: 'Ce texte n’a pas pu être vérifié.',
    empty: 'Il n’y a rien à vérifier dans ce champ.',
    heavyTitle: 'C’est lourd à porter sans aide',
    heavy:
      'Des gens sont là pour écouter, dès maintenant. Il suffit d’un clic sur le bouton Cybercare, puis sur Aide.',
  },
};
