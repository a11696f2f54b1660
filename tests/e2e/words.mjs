/** Invented words for the stories. Nobody said them to anybody. */

export const HOSTILE = [
  'You are a disgusting idiot and everybody here hates you.',
  'Shut up, you stupid worthless piece of trash.',
  'Ferme ta gueule, espèce de sale conne.',
  'Tu es un gros porc dégueulasse, personne ne veut te voir.',
  'What a pathetic loser. Nobody wants to look at you, you stupid clown.',
  'Nobody likes you, fat ugly pig.',
];

export const KIND = [
  'I watched this three times. You look so happy, thank you for posting it.',
  'The sound is late and the room is too dark, but the last spin is lovely.',
  'Merci pour cette danse, elle a égayé ma journée.',
  'Mon père dansait comme ça dans la cuisine.',
];
