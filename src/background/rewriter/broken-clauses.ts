import type { Language } from '../../shared/verdict.ts';
import type { TaggedUnit } from './actions.ts';
import { isFunctionWord, personOf, plain, setOf } from './function-words.ts';
import { lostSupport } from './leaning-words.ts';
import { isMark } from './units.ts';

/** Verbs that stand right behind what they say something of. */
const FINITE: Record<Language, ReadonlySet<string>> = {
  en: setOf(
    "is are was were has have had does did can could will would shall should may might must isn't aren't wasn't weren't hasn't haven't doesn't didn't can't couldn't won't wouldn't shouldn't",
  ),
  fr: setOf(
    'est sont était étaient sera seront serait seraient a ont avait avaient aura auront va vont allait peut peuvent pouvait doit doivent devait veut veulent voulait sait savent savait fait font dit disent croit croient pense pensent comprend comprennent devrait devraient pourrait pourraient vaut valent',
  ),
};
const IS: Record<Language, ReadonlySet<string>> = {
  en: setOf('is are was were am'),
  fr: setOf('est sont es êtes était étaient sera seront'),
};
/** What denies a verb, and stands beside it. */
const DENIES: Record<Language, ReadonlySet<string>> = {
  en: setOf('not'),
  fr: setOf('pas jamais rien plus'),
};
const NE = setOf("ne n'");
/** Pronouns between "ne" and its verb. */
const CLITICS = setOf("me m' te t' se s' le la l' les lui leur y en nous vous");

/** Pronouns by which a verb may be ruled without a noun. */
const RULES = setOf(
  "this that these those there who which it what he she they we you i il elle on ils elles nous vous je tu ça ce c' qui cela pourquoi comment où quand celui celle ceux celles",
);

/** Swearing that no sentence misses, and the article before it: "why [the hell] are". */
const SWEARING =
  /^(?:the|an?|les?|la|un|une|des?|f+u+c*k+(?:ing?|en|in)?|damn(?:ed)?|goddamn(?:ed)?|bloody|freaking|fricking|hell|really|actually|totally|just|even|putain|ptn|bordel|merde|foutre|vraiment|carrément|franchement)$/u;

interface Left {
  word: string;
  /** Words went right before it. */
  afterGap: boolean;
}

function leftOf(clause: readonly TaggedUnit[]): Left[] {
  const left: Left[] = [];
  let afterGap = false;
  for (const { words, action } of clause) {
    if (isMark(words)) continue;
    if (action.kind === 'delete') afterGap ||= !SWEARING.test(plain(words));
    else {
      left.push({ word: plain(action.kind === 'replace' ? action.words : words), afterGap });
      afterGap = false;
    }
  }
  return left;
}

/** Whether "ne" stands without its verb, or "pas" without what it denied. */
const lostDenial = (left: readonly Left[], language: Language): boolean =>
  left.some(({ word, afterGap }, i) => {
    if (DENIES[language].has(word)) return afterGap && !mayBeDenied(left[i - 1], language);
    if (language !== 'fr' || !NE.has(word)) return false;
    const verb = left.slice(i + 1).find(({ word }) => !CLITICS.has(word));
    return verb === undefined || verb.afterGap || DENIES.fr.has(verb.word);
  });

const mayBeDenied = (left: Left | undefined, language: Language): boolean =>
  left !== undefined && (NE.has(left.word) || FINITE[language].has(left.word));

/** Whether a verb stands without the one it says something of: "Only [a clown] would believe this". */
const lostSubject = (left: readonly Left[], language: Language): boolean =>
  left.some(({ word, afterGap }, i) => {
    if (!afterGap || !FINITE[language].has(word)) return false;
    const before = left[i - 1]?.word;
    return before === undefined || (isFunctionWord(before) && !RULES.has(before) && !personOf(before));
  });

/** Whether all that was said of someone went and they stayed: "the developers [are clowns]". */
function lostPredicate(clause: readonly TaggedUnit[], language: Language): boolean {
  const words = clause.filter(unit => !isMark(unit.words));
  const lastStays = words.findLastIndex(({ action }) => action.kind !== 'delete');
  const tail = words.slice(lastStays + 1).map(unit => plain(unit.words));
  const stays = words.slice(0, lastStays + 1).filter(({ action }) => action.kind !== 'delete');
  return IS[language].has(tail[0] ?? '') && stays.length <= SHORT;
}

/** French infinitives, and what looks like them. */
const INFINITIVE = /^\p{L}{2,}(?:er|ir|oir)$/u;
const NO_VERBS = setOf('super hier premier dernier entier cher amer hiver soir espoir avenir plaisir');

/** Whether the verb that another ruled came to begin a clause: "[Ce guignol ose] parler de musique". */
const lostVerb = ([first]: readonly Left[], language: Language): boolean =>
  language === 'fr' && first?.afterGap === true && INFINITIVE.test(first.word) && !NO_VERBS.has(first.word);

/** With so few words, what stays before a verb that went is no more than who was spoken of. */
const SHORT = 4;

/** Whether words went from a clause that it cannot do without. Of one that lost nothing it says no. */
export function isBroken(clause: readonly TaggedUnit[], language: Language): boolean {
  if (clause.every(({ action }) => action.kind === 'keep')) return false;
  const left = leftOf(clause);
  if (lostPredicate(clause, language)) return true;
  if (lostSupport(clause, language, word => FINITE[language].has(word))) return true;
  return [lostDenial, lostSubject, lostVerb].some(lost => lost(left, language));
}
