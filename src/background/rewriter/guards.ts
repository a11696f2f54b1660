import { undisguise } from '../../shared/disguises/undisguise.ts';
import type { Scores, Verdict } from '../../shared/verdict.ts';
import { isContent } from './clauses.ts';
import { isNegation, plain, setOf } from './function-words.ts';
import { rejects } from './rejections.ts';
import { isReference, unitsOf, wordsOf } from './units.ts';

/** The most hostile a softened text may be, by the judge. */
const MOST_TOXIC = 0.3;
/** From this probability on a text is of a kind, whatever the sensitivity. */
const SURELY = 0.5;

const counted = (words: string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** Whether nothing of the first list is missing in the second, counting repetitions. */
function isWithin(words: string[], others: string[]): boolean {
  const left = counted(others);
  return words.every(word => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
}

/** A word with a capital that does not stand where a sentence begins: a name, as far as can be told without a list. */
const namesOf = (text: string): string[] =>
  unitsOf(text).flatMap(({ from, to }) => {
    const word = text.slice(from, to);
    return /^\p{Lu}\p{Ll}/u.test(word) && !/(?:^|[.!?…:«"“(])\s*$|\n[^\S\n]*$/u.test(text.slice(0, from))
      ? [word]
      : [];
  });

/**
 * Whether a softer text says nothing that the original did not: no link, number, handle, tag, name or negation of
 * its own. Holds for any rewriting, whoever made it.
 */
export function addsNothing(original: string, softer: string): boolean {
  const [before, after] = [wordsOf(original), wordsOf(softer)];
  const known = counted(before.map(word => word.toLowerCase()));
  return (
    isWithin(after.filter(isReference), before.filter(isReference)) &&
    isWithin(negationsOf(softer), negationsOf(original)) &&
    namesOf(softer).every(name => known.has(name.toLowerCase()))
  );
}

/** How much there was to soften: hostility, or coarse words at nobody. */
const blowOf = ({ toxicity, obscene }: Scores): number => Math.max(toxicity, obscene);

/** Whether the judge finds the softer text harmless, and less than half as hostile as the original. */
export const isSofter = (original: Scores, softer: Scores): boolean =>
  softer.toxicity <= MOST_TOXIC &&
  blowOf(softer) < blowOf(original) / 2 &&
  Math.max(softer.threat, softer.sexual_explicit, softer.identity_attack) < SURELY;

/** From this probability on the judge says what kind of blow a text deals; below it no word can be told to be one. */
const LEAST_NAMED = 0.2;
const SURELY_NAMED = 0.8;

/** Whether what is hostile in a text is words that can be taken out: an insult, coarse words, or surely scorn of another kind. */
export const isInWords = (scores: Scores): boolean =>
  Math.max(scores.insult, scores.obscene) >= LEAST_NAMED ||
  Math.max(scores.identity_attack, scores.appearance, scores.sexual_explicit) >= SURELY_NAMED;

/** Whether a text may be said to hold nothing but hostility: its kind is likelier there than not. */
export const isSurelyHostile = ({
  insult,
  obscene,
  identity_attack,
  appearance,
  sexual_explicit,
}: Scores): boolean => Math.max(insult, obscene, identity_attack, appearance, sexual_explicit) >= SURELY;

const SMILEYS = /[:;=8x]['-]?[()[\]]/giu;
const PAIRS = [/"/gu, /[«»]/gu, /[“”]/gu, /[()]/gu, /[[\]]/gu];

/** Whether a quotation or bracket that was closed stays open, or is left without its beginning. */
export function leavesOpen(original: string, softer: string): boolean {
  const [before, after] = [original, softer].map(text => text.replace(SMILEYS, '')) as [string, string];
  const isOpen = (text: string, pair: RegExp) => (text.match(pair)?.length ?? 0) % 2 === 1;
  return PAIRS.some(pair => isOpen(after, pair) && !isOpen(before, pair));
}

/** How many words of a text say something. */
export const contentOf = (text: string): number => wordsOf(text).filter(isContent).length;

/** Whether a text says anything; a number, a quantity (« 2h ») or a tag by itself does not. */
export const saysSomething = (text: string): boolean =>
  wordsOf(text).some(word => isContent(word) && /^\p{L}/u.test(word));

const PRIVATE = [
  // Telephone numbers: eight digits or more in a row of digits, blanks and marks.
  /(?<![\p{L}\p{N}/._-])(?:\+|00)?\d(?:[ .()-]{0,2}\d){7,14}(?![\p{L}\p{N}/_-])/u,
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.\p{L}{2,}/u,
  // A house number and a street, in either language's order.
  /(?<!\p{N})\d{1,4} ?(?:bis|ter)?,? (?:rue|avenue|av\.|boulevard|bd|impasse|allée|chemin|place|route) \p{L}/iu,
  /(?<!\p{N})\d{1,5} (?:[\p{L}']{1,20} ){1,3}(?:street|st\.|road|rd\.|avenue|ave\.|lane|drive|boulevard)(?!\p{L})/iu,
];

const SELF_HARM = [
  /(?<!\p{L})(?:kill|hang|neck|off|unalive|end) (?:ur|your)[ -]?(?:self|selves)|(?<!\p{L})k+y+s+(?!\p{L})|(?:you|u) should (?:just )?(?:die|not (?:be alive|exist))|(?<!\p{L})go (?:and )?die(?!\p{L})|drink bleach|(?:world|everyone|we).{0,20}better (?:off )?without you/iu,
  /(?<!\p{L})(?:suicide|pends?|tue|bute|crève|creve|fl?ingue|balance|jette)[ -]toi(?!\p{L})|va (?:te|t['’]) ?(?:pendre|suicider|tuer|crever|mourir|foutre en l['’]air|immoler|noyer)|va (?:crever|mourir)|(?:pendez|suicidez|tuez|crevez)[ -]vous|(?:tu|t['’]) ?(?:devrais|ferais mieux de) (?:te |t['’])?(?:mourir|crever|pendre|suicider|tuer)|bois de la javel/iu,
];

/**
 * Whether a text must be seen for what it is or not at all: a threat, a call to self-harm, private data.
 * Not a judgement of hostility; for texts already found hostile.
 */
export const isDangerous = (text: string, { threat }: Scores): boolean =>
  threat >= SURELY ||
  PRIVATE.some(pattern => pattern.test(text)) ||
  [text, undisguise(text).text].map(inOneLine).some(read => SELF_HARM.some(pattern => pattern.test(read)));

/** A text with single blanks and plain hyphens. */
const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\u2010\u2011]/gu, '-');

/** Whether another's rewriting of a text may be offered: softer, nothing added, and not of what must be seen for what it is. */
export const isFitRewriting = (
  original: string,
  before: Verdict,
  rewritten: string,
  after: Verdict,
): boolean =>
  before.kind === 'scored' &&
  after.kind === 'scored' &&
  !isDangerous(original, before.scores) &&
  saysSomething(rewritten) &&
  addsNothing(original, rewritten) &&
  !rejects(rewritten) &&
  dropsNoNegation(original, rewritten) &&
  isSofter(before.scores, after.scores);

/** "cette personne" and "n'importe quoi" deny nothing. */
const NAMES_SOMEONE = setOf('la une cette ma ta sa chaque quelle autre');
const deniesNothing = (words: readonly string[], i: number): boolean =>
  words[i] === 'personne'
    ? NAMES_SOMEONE.has(words[i - 1] ?? '')
    : words[i] === "n'" && words[i + 1] === 'importe';

function negationsOf(text: string): string[] {
  const words = wordsOf(text).map(plain);
  return words.filter((word, i) => isNegation(word) && !deniesNothing(words, i));
}

const dropsNoNegation = (original: string, rewritten: string): boolean =>
  isWithin(negationsOf(original), negationsOf(rewritten));
