/** First sentences for one’s own words to the person attacked. Written in French rather than translated; no word agrees with the gender of anyone. */
export const OPENINGS_TU: readonly string[] = [
  'J’ai vu, et je suis de ton côté.',
  'D’abord, je suis avec toi.',
  'Ton message m’est resté en tête.',
  'Tu as du soutien ici.',
  'Avant tout, merci à toi d’avoir pris la parole.',
  'Merci pour ce que tu as partagé.',
  'J’espère que tu vas bien.',
  'Tu as tout mon soutien.',
  'Je suis avec toi.',
  'Merci d’être là, je te soutiens.',
  'Bravo à toi.',
  'Je pense à toi.',
  'Merci beaucoup pour ton partage.',
  'J’ai aimé ce que tu racontes.',
  'Merci à toi d’être là.',
];

export const OPENINGS_VOUS: readonly string[] = [
  'J’ai vu, et je suis de votre côté.',
  'Avant tout, je suis avec vous.',
  'Votre message m’est resté en tête, merci.',
  'Vous avez du soutien ici.',
  'Avant tout, merci à vous d’avoir pris la parole.',
  'Merci pour ce que vous avez partagé.',
  'J’ai beaucoup aimé vous lire.',
  'J’espère que vous allez bien.',
  'Vous avez tout mon soutien.',
  'Je suis avec vous.',
  'Merci à vous d’être là.',
  'Bravo à vous.',
  'Je pense à vous.',
];
