import { anyOf, plain, withoutQuotations } from '../plain.ts';
import type { Scores } from '../verdict.ts';
import { hasCue, hasCues } from './cues.ts';
import { CRISIS_EN } from './patterns.en.ts';
import { CRISIS_FR } from './patterns.fr.ts';
import type { CrisisPatterns } from './patterns.ts';
import { asWritten } from './spoken.ts';

/** Who is in danger: the one who writes, or somebody the words are aimed at. */
export type Crisis = 'self' | 'aimed';

/** Two languages at once: comments mix them, and a language told wrongly must not cost a warning. */
const both = (kind: keyof CrisisPatterns) => anyOf(...CRISIS_EN[kind], ...CRISIS_FR[kind]);
const IDIOM = both('harmless');
const HARMLESS = new RegExp(IDIOM, 'g');
const SELF = both('self');
const AIMED = new RegExp(both('aimed'), 'g');
const AIMED_IF_HOSTILE = both('aimedIfHostile');
const REPORTED = both('reported');

/** Where one dies every few minutes and stands up again. */
const GAME =
  /\b(?:re ?spawn\w*|spawn\w*|grenade|loot|checkpoint|lobby|tower|boss|npc|gta|ksp|quest|trophee?|trophy|level \d+|niveau \d+|la partie|dans le jeu|in game|the match|manette|speedrun\w*|raid)\b/;
/** Whoever offers help, teaches or counts speaks about it, to readers who may be in danger. */
const PREVENTION =
  /\b(?:call|text|dial|ring|appelle|appelez|appeler|contacte[zr]?|composez) (?:the |le |au )?(?:988|3114|116 ?123|samaritans|suicide ecoute)|\b(?:if you|if youre|if anyone|si vous|si tu|if someone|si quelquun) (?:\w+ ){0,4}?(?:thinking|feel\w*|struggl\w+|have|having|avez|as|pens\w+|traverse\w*|sens|need|besoin)\b|\b(?:prevention|awareness|training|formation|side effects?|effets secondaires|symptome?s?)\b/;
/** "I want to die lol, I waved at a stranger": a figure of speech, unless heavier words stand beside it. */
const LAUGHING = /\b(?:lol|lmao|lmfao|rofl|mdr|ptdr|xd|ha(?:ha)+|jaja)\b/;
const HEAVY =
  /\b(?:suicid\w*|scarif\w*|self ?harm\w*|automutil\w*|kill(?:ing)? myself|me tuer|end my life|mes jours|not (?:even )?(?:joking|kidding)|serious|seriously|like actually|for real|no joke|i mean it|help me|aidez moi)\b/;
/** What somebody told somebody to do, as part of a report. A voice in one's own head is no report. */
const TOLD =
  /\b(?<!(?:brain|voice|head|mind) (?:\w+ )?)(?:told|tell|tells|telling|asked|beg|begged|saying|said) (?:me|us|him|her|them|people|someone|strangers|others|anyone|kids) to (?:go )?\w+ \w+|\b(?:ma|mont|lui ont|leur|nous a|a|ont|mecrit|gens) (?:dit|disent|ecrit|demande|conseille) de (?:me|se|m) ?\w+/g;
const TOLD_AND_BELIEVED =
  /\btold me to (?:kill|hang|cut|hurt) myself (?:\w+ |, ){0,6}?(?:right|maybe|starting|believe|should|agree|might)/;
/** Pleading with someone to stay. */
const PLEADING =
  /\b(?:dont|do not|ne|please|stp|sil te plait) (?:\w+ ){0,2}?(?:te |you )?(?:hurt|harm|fais pas de mal|fais du mal|tue pas|suicide pas)\b|\b(?:te|vous) (?:suicide|suicidez|tue|tuez) pas\b/;

/**
 * Whether words of suicide or self-harm are in a text: by its writer, or aimed at someone. Idioms, titles, games,
 * medicine, prevention and reports of what others wrote are neither. Made to miss little: what it finds leads to
 * private words and a telephone number, and to nothing else.
 * @param scores what the model says of the text; null when it was not judged
 */
export function crisisOf(text: string, scores: Scores | null): Crisis | null {
  const all = asWritten(plain(withoutQuotations(text)));
  if (PREVENTION.test(all)) return null;
  const words = all.replace(HARMLESS, ' ');
  if (GAME.test(words)) return null;
  if (isOwn(words)) return 'self';
  if (PLEADING.test(words)) return null;
  return isAimed(words, scores) ? 'aimed' : null;
}

/**
 * As `crisisOf`, and where the words do not tell, what our model heard between them. What is said of games, titles,
 * prevention, in idioms or in laughter stays harmless.
 */
export function crisisIn(text: string, scores: Scores | null, heard: Crisis | null): Crisis | null {
  const said = crisisOf(text, scores);
  return said === null && heard !== null && !isHarmless(text) ? heard : said;
}

function isHarmless(text: string): boolean {
  const words = asWritten(plain(withoutQuotations(text)));
  return (
    IDIOM.test(words) ||
    PREVENTION.test(words) ||
    GAME.test(words) ||
    PLEADING.test(words) ||
    (LAUGHING.test(words) && !HEAVY.test(words))
  );
}

/** Whether somebody's text holds so much as one thing that people say before they leave: worth our model's ear. */
export const isWorthHearing = (text: string): boolean => hasCue(asWritten(plain(withoutQuotations(text))));

function isOwn(words: string): boolean {
  if (TOLD_AND_BELIEVED.test(words)) return true;
  // What is said to someone else holds the same words: "nobody would miss you", "you should end it all".
  const own = words.replace(AIMED, ' you ').replace(TOLD, ' ');
  return (SELF.test(own) || hasCues(own)) && !(LAUGHING.test(own) && !HEAVY.test(own));
}

/** From here on a text is more hostile than not. */
const RATHER = 0.4;

/** Whether words aimed at someone stand there as one's own, and not as those of another. */
function isAimed(words: string, scores: Scores | null): boolean {
  for (const { index } of words.matchAll(AIMED)) {
    if (!REPORTED.test(words.slice(Math.max(0, index - 40), index))) return true;
  }
  return (scores?.toxicity ?? 0) >= RATHER && AIMED_IF_HOSTILE.test(words);
}
