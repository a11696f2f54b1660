import type { Language } from '../../shared/verdict.ts';
import type { TaggedUnit } from './actions.ts';
import { isFunctionWord, plain, setOf } from './function-words.ts';
import { isMark } from './units.ts';

/** Words that say nothing without the word behind them. */
const ARTICLES = setOf(
  "the a an my your his its our their every le la les l' un une cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leurs",
);
const LINKS = setOf(
  "of to in at by for with from about into than de d' à au aux en avec par sans dans chez vers me m' te t' se s'",
);
const IS = setOf(
  "is are was were am be been est es sont suis êtes était étaient étais c'est t'es you're he's she's they're",
);
/** Helping verbs with which an English question or denial begins, before whom it is about. */
const HELPS = setOf(
  "don't dont doesn't didn't do does did isn't aren't can't won't can will would should could",
);
const MODALS: Record<Language, ReadonlySet<string>> = {
  en: setOf('can could will would should must might cannot'),
  fr: setOf(
    'peux peut pouvez peuvent pouvons vais va vas vont allez dois doit devez doivent veux veut veulent',
  ),
};
/** Pronouns that are never what is acted upon. */
const SUBJECTS = setOf("i he she we they je j' tu il ils on");
const JOINS = setOf('and or but because that who which et ou mais que qui car donc');
/** What may stand between a pronoun and its verb. */
const BEFORE_VERB = setOf("ne n' me m' te t' se s' le la l' les lui leur y en nous vous not never");

const INFINITIVE = /^\p{L}{2,}(?:er|ir|re)$/u;
/** No sentence misses them, wherever they stand. */
const SPARED =
  /(?:ly|ment)$|^(?:f+u+c*k+(?:ing?|en|in)?|damn(?:ed)?|goddamn(?:ed)?|bloody|freaking|fricking|so|too|just|even|always|still|all|big|old|little|putain|ptn|bordel|foutre|très|trop|si|tellement|encore|toujours|gros|grosse|sale|vieux|vieille|petit|petite)$/u;

/** A kept word, those that went right behind it, and the next that stays in the clause. */
interface Seam {
  word: string;
  before: string;
  gone: string[];
  next: string;
}

/** The places of a clause where words went between others. `next` is empty where the clause, or its words, end. */
function seamsOf(clause: readonly TaggedUnit[]): Seam[] {
  const seams: Seam[] = [];
  clause.forEach(({ words, action }, i) => {
    if (action.kind !== 'keep' || isMark(words)) return;
    let stays = i + 1;
    while (clause[stays]?.action.kind === 'delete') stays++;
    const gone = clause.slice(i + 1, stays).map(unit => plain(unit.words));
    if (gone.every(word => isMark(word) || SPARED.test(word))) return;
    const next = clause[stays]?.words ?? '';
    seams.push({
      word: plain(words),
      before: plain(clause[i - 1]?.words ?? ''),
      gone,
      next: isMark(next) || next.startsWith('#') ? '' : plain(next),
    });
  });
  return seams;
}

/** Whether the word at a seam lost what it leans on: "stop [annoying] me", "the [clowns of] this", "she [slept] around". */
function leansOnNothing(
  { word, before, gone, next }: Seam,
  language: Language,
  isVerb: (word: string) => boolean,
): boolean {
  const [first = ''] = gone;
  if (ARTICLES.has(word)) return next === '' || isFunctionWord(next) || isVerb(next);
  if (LINKS.has(word)) return next === '' || LINKS.has(next) || JOINS.has(next) || isVerb(next);
  if (IS.has(word)) return next === '' || JOINS.has(next);
  if (HELPS.has(word) && SUBJECTS.has(first)) return true;
  if (MODALS[language].has(word))
    return language === 'fr'
      ? INFINITIVE.test(first) && !INFINITIVE.test(next)
      : next === '' || isFunctionWord(next);
  return SUBJECTS.has(word) && before !== '-' && !isVerb(next) && !BEFORE_VERB.has(next);
}

/**
 * Whether a word of a clause stays without the one it leans on.
 * @param isVerb whether a word is a verb that stands right behind what it says something of
 */
export const lostSupport = (
  clause: readonly TaggedUnit[],
  language: Language,
  isVerb: (word: string) => boolean,
): boolean => seamsOf(clause).some(seam => leansOnNothing(seam, language, isVerb));
