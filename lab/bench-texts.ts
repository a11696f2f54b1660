import { LANGUAGES, type Language } from '../src/shared/verdict.ts';

/** Sentences made up for the bench, in the tone of comment threads. None comes from data. */
const FRIENDLY: Record<Language, string[]> = {
  en: [
    'I was there last summer and the light really looks like that in the evening.',
    'Thanks for taking the time to explain this, it finally makes sense.',
    'The second half drags a bit, but the ending is worth the wait.',
    'Does anyone know the name of the song at four minutes?',
    'My grandmother used to make it with a little more pepper and no cream at all.',
    'Hard disagree on the update, the old menu was faster and nobody asked for this.',
    'Great video!',
    'Honestly, same.',
    'You can do the same thing with a spreadsheet if you do not want to install anything.',
    'This boss fight is damn hard, I have been stuck on it since Friday.',
    'Well done to the whole team, you deserved that one.',
    'The article leaves out that the bridge was closed for two years.',
    'I would add that the price doubled, which explains most of the complaints.',
    'Sorry for your loss, he sounded like a wonderful man.',
    'If the council had listened to the residents we would not be talking about it today.',
    'First time I see someone get the physics of it right.',
    'lol that cat has no shame',
    'The camera work in the kitchen scene is something else.',
    'We tried this with our class and the children loved it.',
    'Can you share the settings you used for the last shot?',
    'He missed an open goal and still laughed about it, what a match.',
    'I do not think the study says what the headline says it does.',
    'Been following since the garage days, so proud of how far you have come.',
    'The train was late again, third time this week, and nobody tells us anything.',
    'What a mess of a rule, it punishes exactly the people who recycle.',
    'Coffee first, opinions later.',
    'I laughed, I cried, I ordered the cookbook.',
    'Take care of yourself, the internet can wait.',
    'There is a shorter proof on the second page, but this one is nicer to read.',
    'The new version crashes as soon as I open a large file, is it only me?',
    'My neighbours come from three continents and we share one barbecue.',
    'Not my kind of music, but the drummer is on fire.',
    'She answered every question calmly for two hours, I admire that.',
    'Someone called me an idiot for asking this at work, so thank you for answering kindly.',
    'It rained the whole week and it was still the best holiday we ever had.',
    'Please put the sources in the description next time.',
  ],
  fr: [
    "J'y étais l'été dernier et la lumière du soir est vraiment comme ça.",
    "Merci d'avoir pris le temps d'expliquer, j'ai enfin compris.",
    'La deuxième partie traîne un peu, mais la fin vaut le coup.',
    "Quelqu'un connaît le titre de la chanson à quatre minutes ?",
    'Ma grand-mère le faisait avec un peu plus de poivre et sans crème du tout.',
    "Pas d'accord du tout sur la mise à jour, l'ancien menu était plus rapide et personne n'avait rien demandé.",
    'Super vidéo !',
    'Franchement, pareil.',
    "On peut faire la même chose avec un tableur si on ne veut rien installer d'autre.",
    'Punaise que ce boss est dur, je suis bloqué dessus depuis vendredi.',
    "Bravo à toute l'équipe, vous l'avez bien mérité.",
    "L'article oublie de dire que le pont a été fermé pendant deux ans.",
    "J'ajouterais que le prix a doublé, ce qui explique la plupart des plaintes.",
    "Toutes mes condoléances, c'était visiblement un homme merveilleux.",
    "Si la mairie avait écouté les habitants, on n'en serait pas là aujourd'hui.",
    "Première fois que je vois quelqu'un expliquer la physique correctement.",
    "mdr ce chat n'a honte de rien",
    'La scène de la cuisine est filmée de façon incroyable.',
    'On a essayé en classe et les enfants ont adoré.',
    'Tu peux partager les réglages de la dernière photo ?',
    'Il rate le but vide et il en rigole encore, quel match.',
    "Je ne crois pas que l'étude dise ce que le titre lui fait dire.",
    'Je vous suis depuis les débuts dans le garage, trop fière du chemin parcouru.',
    'Le train était encore en retard, troisième fois de la semaine, et on ne nous dit rien.',
    'Quelle usine à gaz cette règle, elle punit justement ceux qui trient.',
    "D'abord le café, ensuite les opinions.",
    "J'ai ri, j'ai pleuré, j'ai commandé le livre.",
    'Prends soin de toi, internet peut attendre.',
    'Il y a une preuve plus courte à la deuxième page, mais celle-ci se lit mieux.',
    "La nouvelle version plante dès que j'ouvre un gros fichier, je suis le seul ?",
    'Mes voisins viennent de trois continents et on partage un seul barbecue.',
    'Pas mon genre de musique, mais le batteur est en feu.',
    "Elle a répondu calmement à toutes les questions pendant deux heures, j'admire.",
    "On m'a traité d'idiot au travail pour cette question, alors merci de répondre gentiment.",
    "Il a plu toute la semaine et c'était quand même nos meilleures vacances.",
    'Mets les sources dans la description la prochaine fois, stp.',
  ],
};

/** Insults nobody uses, so that the bench offends nobody and still gives the second stage its work. */
const HOSTILE: Record<Language, string[]> = {
  en: [
    'You are a soggy-brained turnip and nobody here wants you.',
    'Shut up, you pathetic bag of gravel, go back to your hole.',
    'People like you are the mildew of this place, get lost.',
    'What a stupid face, even your mirror must be ashamed of you.',
  ],
  fr: [
    "T'es qu'un navet au cerveau mouillé, personne veut de toi ici.",
    'Ferme-la, pauvre sac de gravier, retourne dans ton trou.',
    'Les gens comme toi sont la moisissure de cet endroit, dégage.',
    'Quelle tête de nul, même ton miroir doit avoir honte de toi.',
  ],
};

const wordsOf = (text: string): number => text.split(' ').length;

/** A small generator (Park and Miller 1988), so that every run judges the same comments. */
function randomNumbers(): () => number {
  let state = 20_251;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * Comments of realistic lengths: log-normal, median 20 words, one in twenty longer than 75; half in each
 * language; one in ten ends with a hostile sentence. The same for the same `count`.
 */
export function benchComments(count: number): string[] {
  const random = randomNumbers();
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string;
  return Array.from({ length: count }, (_, i) => {
    const language = LANGUAGES[i % LANGUAGES.length] as Language;
    const normal = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    const target = Math.min(200, Math.max(2, 20 * Math.exp(0.8 * normal)));
    const hostile = i % 10 === 4 || i % 20 === 9 ? pick(HOSTILE[language]) : '';
    const sentences: string[] = [];
    let words = hostile ? wordsOf(hostile) : 0;
    while (words < target - 4 || words === 0) {
      const sentence = pick(FRIENDLY[language]);
      sentences.push(sentence);
      words += wordsOf(sentence);
    }
    return [...sentences, hostile].filter(Boolean).join(' ');
  });
}
