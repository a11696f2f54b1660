import type { Language } from '../shared/verdict.ts';
import type { Role } from './situation.ts';
import type { Strategy } from './strategies.ts';

type Whys = Record<Strategy, string> & Partial<Record<`${Strategy} target`, string>>;

/** One sentence a strategy, in the words of the evidence: what can help, never what works. */
const WHY: Record<Language, Whys> = {
  en: {
    SUP: 'A word of support can help the person feel less alone, and other readers see it.',
    'SUP target': 'A kind sentence to oneself can help when the other one keeps coming back.',
    CHK: 'A private word can help without drawing more eyes to the person.',
    'CHK target': 'A friend who reads along can help you stop reading.',
    EMP: 'Saying that somebody is hurt can help: in a large study some authors took their words back.',
    ANA: 'Recalling what it feels like can help: in a large study fewer people liked the attack afterwards.',
    FCT: 'One fact with its source can help those who read along, more than the author.',
    ASK: 'A genuine question can help slow things down.',
    DIS: 'Coming back to the subject can help a thread recover, without giving the attack more room.',
    DOC: 'Proof kept early can help later, should it ever be needed.',
    DEL: 'Reporting can help without anyone having to answer.',
    OFF: 'Not answering can help: silence gives an attack nothing to feed on.',
    CRI: 'A private word and someone trained to listen can help more than any public answer.',
    THX: 'Thanking kindness can help more of it to be written.',
    PAUSE: 'A short wait can help say what is really meant.',
  },
  fr: {
    SUP: 'Un mot de soutien peut aider la personne à se sentir moins isolée, et d’autres le liront.',
    'SUP target': 'Une phrase douce pour soi peut aider quand l’autre revient sans cesse.',
    CHK: 'Un mot en privé peut aider sans attirer plus de regards sur la personne.',
    'CHK target': 'Quelqu’un qui lit à votre place peut vous aider à ne plus lire.',
    EMP: 'Dire que quelqu’un a mal peut aider : dans une grande étude, des auteurs sont revenus sur leurs mots.',
    ANA: 'Rappeler ce que cela fait peut aider : dans une grande étude, l’attaque recevait ensuite moins de « j’aime ».',
    FCT: 'Un fait et sa source peuvent aider celles et ceux qui lisent, plus que l’auteur.',
    ASK: 'Une vraie question peut aider à faire retomber la tension.',
    DIS: 'Revenir au sujet peut aider le fil à respirer, sans donner plus de place à l’attaque.',
    DOC: 'Une preuve gardée tôt peut aider plus tard, si le besoin s’en fait sentir.',
    DEL: 'Signaler peut aider sans que personne ait à répondre.',
    OFF: 'Ne pas répondre peut aider : le silence ne nourrit pas une attaque.',
    CRI: 'Un mot en privé et une écoute formée peuvent aider plus que toute réponse publique.',
    THX: 'Remercier la bienveillance peut aider à la faire revenir.',
    PAUSE: 'Un court temps d’attente peut aider à dire ce qu’on pense vraiment.',
  },
};

/** Why a strategy can help. */
export const whyOf = (language: Language, strategy: Strategy, role: Role): string =>
  (role === 'target' ? WHY[language][`${strategy} target`] : undefined) ?? WHY[language][strategy];
