import type { Texts } from './texts.ts';

/** One fact, from a source the person supplies; without one, the wish to check. Speaks to no one in particular. Written in French rather than translated; no word agrees with the gender of anyone. */
export const FCT_FR: Texts = {
  S8: [
    'J’aimerais vérifier avant que ça circule davantage. Les sources sont les bienvenues.',
    'Ça vaut la peine de vérifier, les chiffres officiels sont publics.',
    'Je vais me renseigner, et je reviens dire ce que j’ai trouvé.',
    'Avant de partager, j’aimerais savoir où ça a été mesuré.',
    'Un chiffre sans sa source peut vouloir dire bien des choses. Je préfère lire l’original.',
    'Ce genre d’affirmation repose souvent sur un seul exemple. J’aimerais voir l’ensemble.',
    'D’après ce que j’ai lu, c’est plus nuancé. On peut comparer nos sources.',
    'Ce que j’ai lu dit autre chose. On compare ?',
    'Ce que j’en sais est moins simple que ça. Je peux partager mes lectures.',
    'Quelques cas aux informations disent peu de choses d’un groupe entier. Je regarderais d’abord les chiffres.',
    'D’après ce que j’ai lu, c’est différent : {source}. On peut comparer.',
    'Voici ce que j’ai trouvé là-dessus : {source}.',
    'Pour qui veut vérifier, c’est un bon point de départ : {source}.',
    'J’ai creusé un peu, et voici le plus clair : {source}.',
    'Les chiffres que je connais sont ceux-ci : {source}. J’en lirais volontiers d’autres.',
    'C’est bien expliqué ici : {source}.',
    'J’aimerais lire une source fiable sur ce sujet.',
    'Ce serait bien de lire les chiffres officiels avant d’en parler.',
    'Je propose qu’on vérifie d’abord les chiffres. Qui a une bonne source ?',
  ],
};
