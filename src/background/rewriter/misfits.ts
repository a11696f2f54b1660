import { isFunctionWord, isNegation, setOf } from './function-words.ts';
import { isMark } from './units.ts';

/** A French word that lost its vowel to the next one. */
const ELIDED = /^(?:[ldjmtsnc]|qu)'$/u;

/** What tells how much of a quality, and is nothing without one. */
const DEGREES = setOf('very too so as quite très tres trop si aussi tellement assez');
const SUCH = 'such';
/** Words that compare; « most » means something else where its quality goes. */
const COMPARES = /^(?:more|most)$/;
const MOST = 'most';

/** Phrases that say how somebody or something is. */
const QUALITIES: ReadonlySet<string> = new Set([
  ...setOf(
    'bad wrong naive unsuitable rude mean inappropriate terrible angry messed unpleasant dishonest serious ignorant',
  ),
  ...setOf(
    'crazy meaningless useless weak unintelligent unreasonable incompetent uninformed senseless unacceptable offensive',
  ),
  ...setOf(
    'annoying difficult sad careless unwise worse boring mad silly damaged troubled unkind foolish mistaken badly',
  ),
  ...['so bad', 'really bad', 'very bad', 'messed up', 'in trouble', 'is wrong'],
  ...setOf(
    'mauvais mauvaise mauvaises sérieux pénible pénibles absurde absurdes raté nul nulle mal naïfs faux faibles incompétents inutile',
  ),
  ...['à côté de la plaque', "dans l'erreur", 'avez tort', 'ont tort', 'a tort'],
]);
/** Phrases that begin with what somebody does. */
const DEEDS = setOf(
  'care cares leave do go going is are am was were have has know forget ignore take make kidding getting can stop please talking talk complaining complain coming doing messing think dislike got faire fiche arrête arrêtez arrêter abusez abuse abuses abusent flatter flatte avoir embêter moque moquent plaisante plaisantes plaisantez critiquer pars parte saouler saoule défendre défends soutient laisse ment râlez',
);
/** Words that a noun comes after, and nothing but it (« le » may stand for a person, “your” and “its” for “you're” and “it's”). */
const DETERMINERS = setOf(
  'a an the my our their these those un une aucun aucune cet cette ces mon ma mes ton ta tes sa ses quel quelle du des',
);
/** More words after which a quality stands only with a noun behind it. */
const BEFORE_NOUNS = setOf(
  'this his such any some every each of to by for with from at into than le la les ce son de à avec par pour sans sur',
);

/** Idioms of which the coarse half goes: what stands before it, and the first word that goes. */
const HALVES: readonly (readonly [before: RegExp, gone: RegExp])[] = [
  [/^up$/, /^(?:your|his|her|their|my|ur|yo)$/],
  [/^it$/, /^up$/],
  [/^cass(?:e[rz]?|es|ent|é)$/, /^les$/],
  [/^plein$/, /^le$/],
];

/** One place of a softer text: the words beside it, in the form that lists know, and what went and came there. */
interface Place {
  before: string;
  next: string;
  gone: readonly string[];
  came: readonly string[];
}

/** Whether what was done at a place breaks the sentence or turns its sense, whatever the words around it: told by grammar, not learnt. */
export function isMisfit({ before, next, gone, came }: Place): boolean {
  const first = gone[0] ?? '';
  const isQuality = !isFunctionWord(first) && !isMark(first);
  const isBeforeNoun = next !== '' && !isMark(next) && !isFunctionWord(next);
  if (HALVES.some(([kept, went]) => kept.test(before) && went.test(first))) return true;
  if (came.length === 0)
    return (
      (ELIDED.test(before) && isMark(next)) ||
      (DEGREES.has(before) && isQuality && !isBeforeNoun) ||
      (before === MOST && isQuality) ||
      (before === SUCH && !isBeforeNoun)
    );
  const words = came.join(' ').replaceAll("' ", "'");
  if (QUALITIES.has(words))
    return (
      isNegation(before) ||
      COMPARES.test(before) ||
      (!isBeforeNoun && (before === 'as' || DETERMINERS.has(before) || BEFORE_NOUNS.has(before)))
    );
  return DEEDS.has(came[0] ?? '') && DETERMINERS.has(before);
}
