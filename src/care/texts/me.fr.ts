import type { Texts } from './texts.ts';

/** What the person attacked can say to themselves (`SUP`), or write to a friend (`CHK`). Written in French rather than translated; no word agrees with the gender of anyone. A friend is a "tu". */
export const SUP_ME_FR: Texts = {
  S2: [
    'Mon corps ne se met pas aux voix.',
    'J’ai osé partager ce que j’ai fait, et ça compte pour moi.',
    'Je n’ai pas à relire, et je n’ai pas à répondre.',
    'Si ça arrivait à quelqu’un que j’aime, j’aurais un mot doux. Je peux l’avoir pour moi.',
    'J’aime ce que j’ai fait, et je l’ai partagé avec plaisir.',
    'Je peux prendre soin de moi aujourd’hui.',
  ],
};

export const CHK_ME_FR: Texts = {
  S1: [
    'Je ne cherche pas de conseils, j’ai juste besoin que quelqu’un le sache. On m’a mal parlé en ligne aujourd’hui.',
    'Tu es libre ce soir ? Drôle de journée en ligne, un peu de compagnie me ferait du bien.',
    'Coucou, j’ai eu une journée difficile en ligne. On peut parler un peu ce soir ?',
    'Coucou, tu es là ce soir ? J’aimerais bien un peu de compagnie.',
    'Coucou, tu veux bien m’appeler ce soir ? J’ai envie d’entendre une voix amie.',
  ],
  S6: [
    'Je pose mon téléphone ce soir. Tu peux regarder le fil, et m’appeler si c’est sérieux ?',
    'Ça fait beaucoup, là. Tu m’aides à signaler ? Je t’envoie les liens.',
    'Je n’ai pas besoin qu’on leur réponde. J’ai besoin de compagnie.',
    'Coucou, tu veux bien lire les commentaires à ma place cette semaine ? Ça m’aiderait beaucoup.',
    'Tu peux venir ce soir ? J’ai besoin de compagnie, et de penser à autre chose.',
  ],
};
