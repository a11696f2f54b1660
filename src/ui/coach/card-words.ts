import type { Card, Role, Situation, Strategy } from '../../care/index.ts';
import type { WordKey, Words } from '../words.ts';

/** What is happening, as a person would say it. A draft of one's own is met at the box it is written in. */
const SITUATION_WORDS = {
  S1: 'situationInsult',
  S2: 'situationLooks',
  S3: 'situationIdentity',
  S4: 'situationSexual',
  S5: 'situationThreat',
  S6: 'situationPileOn',
  S7: 'situationExposed',
  S8: 'situationClaim',
  S9: 'situationQuarrel',
  S10: 'situationDistress',
  S12: 'situationNothing',
  S13: 'situationKind',
} as const satisfies Record<Exclude<Situation, 'S11'>, WordKey>;

type Chosen = keyof typeof SITUATION_WORDS;
export const CHOICES = Object.keys(SITUATION_WORDS) as Chosen[];

export const situationName = (situation: Chosen, words: Words): string =>
  words.say(SITUATION_WORDS[situation]);

const CARD_WORDS = {
  SUP: 'cardSupport',
  CHK: 'cardPrivate',
  EMP: 'cardEmpathy',
  ANA: 'cardRecall',
  FCT: 'cardFact',
  ASK: 'cardAsk',
  DIS: 'cardSubject',
  DOC: 'cardProof',
  DEL: 'cardReport',
  OFF: 'cardLeave',
  CRI: 'cardCrisis',
  THX: 'cardThanks',
  PAUSE: 'cardPause',
} as const satisfies Record<Strategy, WordKey>;

/** What is differently called by the person the words are about, or where it is done and not said. */
const OWN_WORDS: Partial<Record<Strategy, WordKey>> = { SUP: 'cardSelf', CHK: 'cardFriend' };

/** The name of a card. */
export function cardName({ strategy, place }: Card, role: Role, words: Words): string {
  const own = role === 'target' ? OWN_WORDS[strategy] : undefined;
  if (strategy === 'CRI' && place === 'private') return words.say('cardCrisisPrivate');
  return words.say(own ?? CARD_WORDS[strategy]);
}
