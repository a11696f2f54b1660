import type { Texts } from './texts.ts';

/** Private words to somebody who may want to die. A clinician should read these before a release. Written in French rather than translated; no word agrees with the gender of anyone. */
export const CRI_TU: Texts = {
  S10: [
    'Si c’est urgent, le numéro d’urgence passe avant tout. Tu peux m’écrire après, aussi.',
    'Merci de nous avoir fait confiance. Il existe des lignes d’écoute ouvertes jour et nuit, je peux t’envoyer le numéro.',
    'J’espère que tu pourras parler à quelqu’un ce soir. Si tu veux, ça peut être moi.',
    'Coucou, merci de l’avoir écrit. J’aimerais t’aider à trouver quelqu’un à qui parler ce soir.',
    'Coucou, est-ce que quelqu’un peut venir chez toi ce soir ? J’aimerais t’aider à trouver.',
  ],
};

/** The same for strangers and newspapers. */
export const CRI_VOUS: Texts = {
  S10: [
    'Si c’est urgent, le numéro d’urgence passe avant tout. Vous pouvez m’écrire ensuite.',
    'Bonjour, j’espère que vous êtes en sécurité. J’ai lu ce que vous avez écrit et je pense à vous.',
    'Merci de nous avoir fait confiance. Il existe des lignes d’écoute ouvertes jour et nuit, je peux vous envoyer le numéro.',
    'Bonjour, avez-vous une personne de confiance avec qui parler ce soir ? Je pense à vous.',
    'J’espère que vous pourrez parler à quelqu’un ce soir. Si vous le voulez, vous pouvez commencer par moi.',
    'Bonjour, merci de l’avoir écrit. J’aimerais vous aider à trouver quelqu’un à qui parler ce soir.',
  ],
};
