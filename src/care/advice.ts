import type { Language } from '../shared/verdict.ts';
import type { Role, Situation } from './situation.ts';
import type { Strategy } from './strategies.ts';

/** What to do, for strategies without words to send: by strategy, and more exactly by role and situation. */
type Advice = Partial<
  Record<
    | Strategy
    | `${Strategy} ${Role}`
    | `${Strategy} ${Situation}`
    | `${Strategy} ${Role} ${Situation}`
    | `${Strategy} minor`
    | `${Strategy} own`,
    string
  >
>;

const ADVICE: Record<Language, Advice> = {
  en: {
    OFF: 'Leaving it there is a good answer too. Close the thread, breathe, come back later or not at all.',
    'OFF target': 'You owe nobody an answer. Mute the thread, breathe, come back later or not at all.',
    'OFF S6':
      'Nothing has to be answered while many write at once. Put the thread away, for an hour or for good.',
    'OFF S12':
      'Nothing here seems to need an answer: it reads as a joke among friends, a report or an ordinary comment.',
    'OFF S13': 'A kind comment. A like is thanks enough.',
    DOC: 'Keep the comment with its date and link before it disappears. What to do with it can wait.',
    'DOC S5': 'Keep the comment with its date and link first: proof goes when the comment goes.',
    'DOC S6':
      'Keep the hostile comments of this thread all at once, with their dates and links, so that nobody has to read them twice.',
    'DOC minor':
      'Keep the words, the date and the link. Never save or pass on a picture of someone under age, not even as proof.',
    DEL: 'Report the comment on this site, and tell a moderator where there is one. It takes no answer.',
    'DEL S4': 'Report the comment as sexual harassment on this site. Nothing has to be answered.',
    'DEL S5':
      'Report the threat on this site. In danger, the emergency number comes first; the police take online threats too.',
    'DEL S7':
      'Report it on this site, and have it taken down: StopNCII for pictures of adults, Take It Down for those under 18. Never pass the data or the pictures on.',
    'DEL minor':
      'Tell an adult who can be trusted, and report the comment on this site. Lines for young people are under Help.',
    DIS: 'Go back to the subject and leave the rest unanswered.',
    'DIS S6':
      'Like the kind comments, so that they rise, and leave the hostile ones unanswered. A kind word of your own belongs under the post, away from the attacks.',
    CRI: 'Someone may be in danger. A private message is safer than a public one, and Help shows who can listen now. In immediate danger, call the emergency number.',
    'CRI target S5':
      'Nobody has the right to write that to you. If it gets to you, Help shows who can listen now, at any hour. In danger, call the emergency number.',
    'CRI own':
      'This sounds heavy to carry alone. Help shows people who listen now, by telephone, text or chat. In immediate danger, call the emergency number.',
    PAUSE: 'Someone will read this. Send it, soften it, or let it rest for a while?',
  },
  fr: {
    OFF: 'Ne rien répondre, c’est aussi une bonne réponse. On ferme le fil, on respire, on revient plus tard ou pas du tout.',
    'OFF target':
      'Vous ne devez de réponse à personne. Mettez le fil en sourdine, respirez, revenez plus tard ou pas du tout.',
    'OFF S6':
      'Rien ne presse quand tant de gens écrivent à la fois. Le fil peut attendre une heure, ou se passer de vous.',
    'OFF S12':
      'Rien ici ne semble appeler de réponse : une blague entre proches, un récit ou un commentaire ordinaire.',
    'OFF S13': 'Un commentaire bienveillant. Un « j’aime » suffit à dire merci.',
    DOC: 'Gardez le commentaire avec sa date et son lien avant qu’il disparaisse. Vous verrez plus tard quoi en faire.',
    'DOC S5': 'Gardez d’abord le commentaire, avec sa date et son lien : la preuve part avec lui.',
    'DOC S6':
      'Gardez d’un coup les commentaires hostiles du fil, avec dates et liens, pour que personne n’ait à les relire.',
    'DOC minor':
      'Gardez les mots, la date et le lien. Jamais l’image d’une personne mineure, même comme preuve, et jamais de partage.',
    DEL: 'Signalez le commentaire sur ce site, et à la modération s’il y en a une. Cela ne demande aucune réponse.',
    'DEL S4': 'Signalez le commentaire comme harcèlement sexuel sur ce site. Rien n’oblige à répondre.',
    'DEL S5':
      'Signalez la menace sur ce site. En cas de danger, le numéro d’urgence passe avant tout ; la police prend aussi les menaces en ligne.',
    'DEL S7':
      'Signalez sur ce site et faites retirer : StopNCII pour les images d’adultes, Take It Down ou le 3018 pour les moins de 18 ans. Ne transmettez ni les données ni les images.',
    'DEL minor':
      'Parlez-en à une personne adulte de confiance et signalez le commentaire sur ce site. Les lignes pour les jeunes sont dans Aide.',
    DIS: 'Revenez au sujet et laissez le reste sans réponse.',
    'DIS S6':
      'Aimez les commentaires bienveillants pour qu’ils remontent, et laissez les autres sans réponse. Un mot gentil a sa place sous la publication, loin des attaques.',
    CRI: 'Cette personne est peut-être en danger. Un message privé est plus sûr qu’un commentaire public, et Aide montre qui peut écouter maintenant. En cas de danger immédiat, appelez le numéro d’urgence.',
    'CRI target S5':
      'Personne n’a le droit de vous écrire cela. Si ces mots vous pèsent, Aide montre qui peut écouter, à toute heure. En cas de danger, appelez le numéro d’urgence.',
    'CRI own':
      'C’est lourd à porter, et vous n’avez pas à le faire sans aide. Aide montre qui écoute maintenant, par téléphone, message ou tchat. En cas de danger immédiat, appelez le numéro d’urgence.',
    PAUSE: 'Quelqu’un va lire ceci. Envoyer, adoucir, ou laisser reposer ?',
  },
};

interface Asked {
  strategy: Strategy;
  role: Role;
  situation: Situation | 'any';
  minor: boolean;
  own: boolean;
}

/** What to do, in the language of the interface; empty for a strategy that only has words to send. */
export function adviceFor(language: Language, { strategy, role, situation, minor, own }: Asked): string {
  const advice = ADVICE[language];
  const exact =
    situation === 'any' ? [] : ([`${strategy} ${role} ${situation}`, `${strategy} ${situation}`] as const);
  const keys = [
    ...(minor ? ([`${strategy} minor`] as const) : []),
    ...(own ? ([`${strategy} own`] as const) : []),
    ...exact,
    `${strategy} ${role}` as const,
    strategy,
  ];
  return keys.map(key => advice[key]).find(text => text !== undefined) ?? '';
}
