import type { Texts } from './texts.ts';

/** Thanks for a kind comment: from somebody who reads along, and (`ME`) from the one it stood up for. Written in French rather than translated; no word agrees with the gender of anyone. */
export const THX_TU: Texts = {
  S13: [
    'C’est gentil, ce que tu écris là. Merci à toi.',
    'Tu as pris deux minutes pour écrire un mot gentil, merci beaucoup.',
    'Merci à toi d’avoir pris la défense de quelqu’un. Ça compte aussi pour celles et ceux qui lisent en silence.',
    'J’aime ta façon de répondre. Merci.',
    'Merci, c’est pour des réponses comme la tienne que j’aime lire les commentaires.',
    'Tu as trouvé les mots justes, merci.',
    'Merci beaucoup pour ta gentillesse, ça fait plaisir à lire.',
    'Merci, ton commentaire a embelli ma journée.',
    'C’est adorable de ta part, merci.',
    'Un grand merci à toi pour ce mot gentil.',
    'Merci d’avoir écrit ça, j’ai beaucoup aimé te lire.',
    'Tu as bien raison, et tu le dis avec beaucoup de douceur. Merci.',
    'J’ai souri en te lisant, merci beaucoup.',
    'Bravo pour ta bienveillance, et merci.',
    'C’est très gentil à toi d’avoir écrit ça.',
    'Merci de prendre le temps d’encourager les autres.',
  ],
};

export const THX_VOUS: Texts = {
  S13: [
    'C’est gentil, ce que vous écrivez là. Merci à vous.',
    'Merci à vous d’avoir pris la défense de quelqu’un. Cela compte aussi pour qui lit en silence.',
    'Vous avez trouvé les mots justes, merci beaucoup.',
    'Merci beaucoup pour votre gentillesse, elle fait plaisir à lire.',
    'C’est adorable de votre part, merci.',
    'Un grand merci à vous pour ce mot gentil.',
    'Vous avez raison, et vous le dites avec beaucoup de douceur. Merci.',
    'Merci pour votre soutien, il compte beaucoup.',
    'J’ai souri en vous lisant, merci beaucoup.',
    'Merci pour ce message si chaleureux, c’est un plaisir de le lire.',
    'Bravo pour votre bienveillance, et merci.',
    'C’est très gentil à vous d’avoir écrit cela.',
    'Merci à vous de prendre le temps d’encourager les autres.',
    'Merci de ces mots, ils m’ont fait plaisir.',
  ],
};

export const THX_ME_TU: Texts = {
  S13: [
    'Merci. J’avais besoin de lire ça aujourd’hui, et c’est toi qui l’as écrit.',
    'Ça compte beaucoup pour moi. Merci à toi d’avoir pris le temps.',
    'Merci d’être de mon côté. Je respire un peu mieux.',
    'Je l’ai lu deux fois. Merci pour ta gentillesse.',
    'Ça m’aide beaucoup, plus que tu ne crois. Merci à toi.',
    'Ça me va droit au cœur. Merci à toi.',
    'Merci beaucoup pour ta gentillesse, ça m’a fait très plaisir.',
    'Un grand merci à toi, j’en avais besoin.',
    'Merci de ton soutien, il compte énormément pour moi.',
    'Tu m’as donné le sourire, merci beaucoup.',
    'Merci d’avoir pensé à moi, c’est vraiment gentil.',
    'C’est adorable, merci. Ça me donne du courage.',
    'Merci beaucoup, ton message m’a fait chaud au cœur.',
    'Merci, tu m’aides à continuer.',
    'Merci à toi pour ces encouragements.',
  ],
};

export const THX_ME_VOUS: Texts = {
  S13: [
    'Merci. J’avais besoin de lire cela aujourd’hui.',
    'Votre message compte beaucoup pour moi. Merci d’avoir pris le temps.',
    'Merci de votre soutien. Je respire un peu mieux.',
    'Je l’ai lu deux fois. Merci de votre gentillesse.',
    'Vous avez vu ce que j’essayais de dire, merci.',
    'Nous ne nous connaissons pas, et vous m’avez quand même écrit. Merci.',
    'Cela me va droit au cœur. Merci à vous.',
    'Merci beaucoup pour votre gentillesse, elle m’a fait très plaisir.',
    'Un grand merci à vous, j’en avais besoin.',
    'Merci de votre soutien, il compte énormément pour moi.',
    'Vous m’avez donné le sourire, merci beaucoup.',
    'Merci d’avoir pensé à moi, c’est vraiment gentil à vous.',
    'C’est adorable de votre part, merci. Cela me donne du courage.',
    'Merci à vous pour ces encouragements.',
  ],
};
