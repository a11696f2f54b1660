import type { Texts } from './texts.ts';

/** A genuine question about the matter. Speaks to no one in particular. Written in French rather than translated; no word agrees with the gender of anyone. */
export const ASK_FR: Texts = {
  S8: [
    'D’où ça vient ? J’aimerais lire la source.',
    'Est-ce que ces chiffres sont récents ? J’aimerais savoir d’où ils viennent.',
    'Comment est-ce que ça a été mesuré ? Ça change beaucoup de choses.',
    'Ça concerne combien de personnes, au juste ? J’aimerais bien lire la source.',
    'Et si c’était l’inverse, qu’est-ce que ça changerait ?',
    'On peut avoir le lien vers l’original ? Les titres oublient souvent l’essentiel.',
    'Qu’est-ce qui s’est passé pour que cette histoire circule autant ?',
    'J’ai lu le contraire, sources à l’appui. Comment concilier les deux ?',
    'Est-ce que quelqu’un ici a posé la question aux personnes dont on parle ?',
    'Par curiosité : depuis quand est-ce qu’on dit ça, et qui l’a dit en premier ?',
    'Où est-ce que je peux lire l’étude complète ?',
    'Quelqu’un connaît une source fiable sur le sujet ? Je la lirais avec intérêt.',
    'Qui a mesuré ça, et comment ? Ça m’intéresse.',
    'J’aimerais comprendre d’où vient ce chiffre. Quelqu’un le sait ?',
  ],
  S9: [
    'À quoi ressemblerait un premier pas vers un accord ?',
    'Est-ce qu’il y a un point sur lequel les deux côtés sont d’accord ? Je crois que oui.',
    'Un exemple, peut-être ? Dans l’abstrait, j’ai du mal à suivre.',
    'Qu’est-ce qui pourrait nous aider à changer d’avis, dans un sens ou dans l’autre ?',
    'J’ai perdu le fil. C’était quoi, le point de départ ?',
    'C’est sur les faits qu’on n’est pas d’accord, ou sur la manière de le dire ?',
    'À quel moment est-ce que ça a déraillé, dans l’affaire elle-même ?',
    'Qu’est-ce qui nous aiderait à mieux nous comprendre ?',
    'Est-ce que quelqu’un peut redire la question de départ ? J’aimerais suivre.',
    'Il y a un exemple concret ? Ça m’aiderait à comprendre.',
    'Quel est le point le plus important, finalement ?',
    'Est-ce qu’on parle bien de la même chose ? J’ai un petit doute.',
    'Qu’est-ce qui serait une bonne solution pour les deux côtés ?',
  ],
};
