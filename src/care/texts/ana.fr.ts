import type { Texts } from './texts.ts';

/** What it feels like, from a life everybody shares. Said to readers, never to an author. Written in French rather than translated; no word agrees with the gender of anyone. */
export const ANA_FR: Texts = {
  S3: [
    'Beaucoup d’entre nous se souviennent d’un jugement trop rapide. J’ai une pensée pour qui en reçoit tous les jours.',
    'Il m’est arrivé d’avoir le mauvais accent au mauvais endroit. On s’en souvient longtemps.',
    'J’ai lu un jour quelque chose de cruel sur des gens comme moi, et je n’ai pas dormi. Je ne le souhaite à personne.',
    'J’ai connu ça, devoir prouver que je suis quelqu’un de bien. C’est fatigant, et je pense à qui le vit chaque jour.',
    'Je me souviens de ce que ça fait de rester à l’écart, et j’aimerais l’éviter à d’autres.',
    'Je me souviens du bien que ça m’a fait quand quelqu’un a pris ma défense. J’aimerais en faire autant ici.',
    'Il m’est arrivé de me sentir de trop, et je ne le souhaite à personne ici.',
    'Je sais ce que c’est de se sentir loin de tout, et j’ai une pensée pour celles et ceux qui le vivent.',
    'Beaucoup de gens savent ce que c’est de rester à l’écart. Ça aide à se mettre à la place des autres.',
    'La plupart d’entre nous gardent le souvenir d’une injustice. Elle aide à comprendre celle des autres.',
    'Je me souviens de mes propres débuts, et ça m’aide à accueillir les autres.',
    'J’essaie d’imaginer arriver quelque part et lire ça le premier jour.',
  ],
};
