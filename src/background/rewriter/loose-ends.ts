import type { TaggedUnit } from './actions.ts';
import { isFunctionWord, plain } from './function-words.ts';
import { isMark } from './units.ts';

/** Words that need another after them. */
const LEANING: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at by for with from into about and or but than as like my your his her its our their these those this that such so very ' +
    "le la les l' un une des du de d' au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs à en dans sur sous chez par pour avec et ou mais que qu' comme si très trop"
  ).split(' '),
);

/** What stands where a noun went and its article stayed, when the model has no better word. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['people', 'these those some all such many'],
      ['person', 'this that a an another every'],
      ['gens', 'ces les des tous ces'],
      ['gars', 'ce cet un le'],
      ['femme', 'cette une'],
    ] as const
  ).flatMap(([noun, articles]) => articles.split(' ').map(article => [article, noun] as const)),
);

/** Words of the vocabulary that can follow an article. */
const IS_NOUN =
  /^(?:people|person|guys?|m[ae]n|wom[ae]n|girls?|things?|stuff|gens|gars|mecs?|femmes?|filles?|choses?|journalistes|fans|medias|personnes)$/u;

/** After these, words are missing where none follow. */
export const COPULA =
  /^(?:is|are|was|were|am|be|[a-z]+['’](?:s|re|m)|est|sont|es|êtes|suis|sommes|étai(?:t|ent|s)|sera|seront)$/iu;

/** Words of the vocabulary that can follow one of these. */
const IS_PREDICATE =
  /^(?:wrong|bad|mean|rude|naive|messed up|terrible|unpleasant|dishonest|lying|kidding|ignorant|weak|useless|incompetent|unreasonable|unacceptable|offensive|annoying|silly|nonsense|difficult|sad|unwise|foolish|unkind|mistaken|mauvais|mauvaise|mauvaises|faux|absurdes?|pénibles?|nul|nulle|raté|naïfs|faibles|incompétents|à côté de la plaque|dans l'erreur|inutile)$/u;

const goes = ({ action }: TaggedUnit): boolean => action.kind === 'delete';

/**
 * Mends a clause in which words went: an article whose noun is gone gets another, and what leans on words that are
 * not there any more goes as well. "these [clowns] always come" → "these people always come"; "he spoke like a [clown]"
 * → "he spoke".
 */
export function withoutLooseEnds(clause: readonly TaggedUnit[]): TaggedUnit[] {
  const units = withAntecedents(clause);
  // Where the first unit after this one is that does not go; the length where there is none.
  let stays = units.length;
  for (let i = units.length - 1; i > 0; i--) {
    const after = units[i + 1];
    if (after && !goes(after)) stays = i + 1;
    const [before, gone] = [units[i - 1] as TaggedUnit, units[i] as TaggedUnit];
    if (!goes(gone) || before.action.kind !== 'keep') continue;
    const next = units[stays];
    const isEnd = next === undefined || isMark(next.words);
    if (next && isArticle(before) && OF.test(next.words) && units[stays + 1]?.action.kind === 'keep') {
      units[stays] = { ...next, action: { kind: 'delete' } };
      continue;
    }
    const many = peopleFor(before, units[stays - 1]);
    if (many && !isEnd) {
      units[stays - 1] = { ...(units[stays - 1] as TaggedUnit), action: { kind: 'replace', words: many } };
      continue;
    }
    if (!isEnd && !isFunctionWord(next.words)) continue;
    const isCompared = COMPARES.test(units[i - 2]?.words ?? '');
    const other = isCompared ? undefined : wordAfter(before.words, units.slice(i, stays));
    if (other) units[i] = { ...gone, action: { kind: 'replace', words: other } };
    else if (isEnd && LEANING.has(plain(before.words)))
      units[i - 1] = { ...before, action: { kind: 'delete' } };
  }
  return units;
}

/** "ce [guignol] de maire" is "ce maire". */
const OF = /^d(?:e|['’])$/iu;
const isArticle = ({ words }: TaggedUnit): boolean => NOUNS.has(plain(words));

/** "the [clowns] vote": where a plural went, many people are spoken of. English adjectives have none. */
const peopleFor = (before: TaggedUnit, last: TaggedUnit | undefined): string | undefined =>
  /^(?:the|these|those)$/iu.test(before.words) &&
  last &&
  goes(last) &&
  /\p{L}{2}[^su\P{L}]s$/iu.test(last.words)
    ? 'people'
    : undefined;

/** "like a clown" is no description that another noun could give. */
const COMPARES = /^(?:like|as|comme)$/iu;

/** Who a relative clause is about, when they went with what they were called. */
const WHO: ReadonlyMap<string, string> = new Map([
  ['qui', 'ceux'],
  ['who', 'those'],
]);

/** A relative clause whose noun went, article and all, gets another: "[Les clowns] qui disent" → "ceux qui disent". */
function withAntecedents(clause: readonly TaggedUnit[]): TaggedUnit[] {
  const firstSaid = clause.findIndex(unit => !goes(unit) && !isMark(unit.words));
  return clause.map((unit, i) => {
    const next = clause[i + 1];
    const who = next && !goes(next) ? WHO.get(plain(next.words)) : undefined;
    const isFirst = firstSaid < 0 || i <= firstSaid;
    return who && goes(unit) && isFirst ? { ...unit, action: { kind: 'replace', words: who } } : unit;
  });
}

/** What can stand after a word for words that went: the model's own where it fits, a plain noun after an article. */
function wordAfter(before: string, gone: readonly TaggedUnit[]): string | undefined {
  const phrases = gone.map(({ tag }) => tag.phrase);
  if (COPULA.test(before)) return phrases.find(phrase => IS_PREDICATE.test(phrase));
  const plainest = NOUNS.get(plain(before));
  if (!plainest || gone.every(({ words }) => isMark(words))) return undefined;
  return phrases.find(phrase => IS_NOUN.test(phrase)) ?? plainest;
}
