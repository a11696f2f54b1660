import type { Texts } from './texts.ts';

/** A private word to the person attacked, or in danger of more of it. Written in French rather than translated; no word agrees with the gender of anyone. */
export const CHK_TU: Texts = {
  S4: [
    'J’ai vu, et je trouve ça grave. Si tu veux un coup de main pour bloquer ou signaler, j’ai un moment.',
    'Salut, je pense à toi. Si ça t’aide, je peux m’occuper du signalement.',
    'Coucou, si tu as envie de compagnie ou d’un coup de main, écris-moi quand tu veux.',
    'Coucou, j’espère que ça va. Si tu veux de l’aide pour signaler ou bloquer, j’ai du temps ce soir.',
  ],
  S5: [
    'On ne se connaît pas beaucoup, mais j’ai lu ce message et je pense à toi. Tu as quelqu’un de confiance près de toi ?',
    'Ce n’est pas rien, ce qu’on t’a écrit. Si tu veux en parler à la police ou à quelqu’un de proche, je peux t’envoyer ce que j’ai vu.',
    'Salut, je pense à toi. Si tu veux, je peux garder une copie avec la date et le lien.',
    'Coucou, je pense à toi. J’ai du temps ce soir si tu veux de la compagnie.',
  ],
  S6: [
    'Tu n’as pas à tout lire. Si tu veux te reposer, je m’en occupe et je te raconte l’essentiel.',
    'J’ai vu, et tu n’y es pour rien. Tu veux que j’en signale quelques-uns ?',
    'Coucou, je peux m’occuper des signalements si ça t’aide.',
    'Salut, j’espère que tu as de la compagnie ce soir. Tu peux m’écrire quand tu veux.',
  ],
  S7: [
    'Salut, j’ai fait un signalement pour la publication qui parle de toi. J’espère que ça va, et je t’aide à vérifier ailleurs si tu veux.',
    'Je peux t’envoyer le lien en privé si tu veux le voir, ou m’en occuper sans que tu l’ouvres.',
    'Ce n’est pas ta faute, et tu as mon soutien. Il existe des services qui font retirer ce genre de publication, je peux t’aider à trouver le bon.',
    'Coucou, j’ai du temps ce soir si tu veux de l’aide pour faire retirer une publication.',
    'Salut, j’espère que ça va. J’ai vu une information privée sur toi en ligne, et je peux t’aider.',
  ],
};

/** The same for strangers and newspapers. */
export const CHK_VOUS: Texts = {
  S4: [
    'Bonjour, je pense à vous. Si cela vous aide, je peux m’occuper du signalement.',
    'Bonjour, je vous écris pour vous dire que je vous soutiens. Si vous souhaitez de l’aide, j’ai du temps.',
    'Bonjour, si vous avez besoin d’un coup de main pour signaler ou bloquer, j’ai du temps.',
    'Bonjour, je vous envoie tout mon soutien. N’hésitez pas à m’écrire si vous souhaitez de l’aide.',
  ],
  S5: [
    'Aucune publication ne justifie une menace. Souhaitez-vous que je signale ce message, ou préférez-vous le faire ?',
    'Nous ne nous connaissons pas, mais ce que j’ai lu m’inquiète. Avez-vous près de vous une personne de confiance ?',
    'Si vous ne vous sentez pas en sécurité, le numéro d’urgence passe avant tout. Si vous cherchez simplement quelqu’un à qui parler, vous pouvez m’écrire.',
    'Bonjour, j’ai lu ce message et je voulais prendre de vos nouvelles. Vous pouvez me répondre si vous en avez envie.',
    'Bonjour, je pense à vous. Si vous le souhaitez, je peux garder une copie avec la date et le lien.',
    'Bonjour, je voulais prendre de vos nouvelles. Avez-vous quelqu’un avec vous ce soir ?',
    'Bonjour, si vous souhaitez de l’aide pour prévenir la police, je peux vous accompagner.',
  ],
  S6: [
    'Je peux conserver des copies, avec les dates et les liens, pour vous éviter de les rouvrir.',
    'Bonjour, si cela vous aide, je peux lire les commentaires pour vous aujourd’hui.',
    'Bonjour, je peux m’occuper des signalements si cela vous aide.',
    'Bonjour, je pense à vous. Vous pouvez m’écrire quand vous voulez.',
    'Bonjour, j’espère que vous avez de la compagnie ce soir, et je vous soutiens.',
  ],
  S7: [
    'Bonjour, des informations privées vous concernant ont été publiées. Je ne les ai pas partagées. J’ai pensé que vous voudriez le savoir.',
    'J’ai signalé ce qui a été publié sur vous. Si vous le souhaitez, je peux vous aider pour la suite.',
    'Je peux vous envoyer le lien en privé, ou m’en occuper sans que vous ayez à l’ouvrir.',
    'Bonjour, vous sentez-vous en sécurité chez vous ? Sinon, le numéro d’urgence passe en premier.',
  ],
};
