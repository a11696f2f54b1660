/** Words that by themselves say nothing of a matter: what remains of a clause that holds no others is not worth showing. */
const WORDS = [
  // English
  'a an the this that these those my your his her its our their i you he she it we they me him them us who whom whose which what where when why how',
  "am is are was were be been being do does did have has had will would can could shall should may might must i'm you're he's she's it's we're they're",
  "that's what's i've you've i'd you'd i'll you'll don't doesn't didn't isn't aren't wasn't im ur u r thats dont and or but so if because then than as",
  'of to in on at by for with from about into over under like up out off down just very really too also even only such all any some no not yes yeah oh ah hey lol lmao omg wow well',
  'please bunch pack load here there now again still ever never always often',
  // français
  "le la les l' un une des du de d' au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs",
  "je j' tu t' il elle on nous vous ils elles me m' te se s' lui eux moi toi soi y en c' ça ca cela ceci qui que qu' quoi dont où ou quel quelle quels quelles",
  "suis es est sommes êtes etes sont étais était étaient être etre serai sera ai as a avons avez ont avait avoir c'est cest t'es tes j'ai jai fait fais font va vas vont",
  'et mais donc or ni car si comme alors puis pour par avec sans dans sur sous chez vers entre à a en plus moins très tres trop bien tout tous toute toutes même meme aussi encore',
  "ne n' pas jamais rien non oui ouais bah ben bref quand bon hein eh ah oh mdr ptdr lol wsh wesh svp stp là la voilà voila ici juste vraiment toujours souvent franchement sérieux espèce bande tas genre",
]
  .join(' ')
  .split(' ');

const FUNCTION_WORDS: ReadonlySet<string> = new Set(WORDS);

/** Words with blanks between, as a set. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A word in the form in which lists know it. */
export const plain = (word: string): string => word.toLowerCase().replaceAll('’', "'");

export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(plain(word));

/** `n'` is one too, but stands before a verb that carries the other half. */
const NEGATIONS: ReadonlySet<string> = new Set(
  "not no never none nobody nothing nowhere neither nor cannot cant can't dont don't doesn't doesnt didn't didnt isn't isnt aren't arent wasn't wasnt weren't won't wont wouldn't shouldn't couldn't haven't hasn't ain't aint without pas jamais rien personne aucun aucune ni sans non plus ne n' nan point".split(
    ' ',
  ),
);

/** `plus`, `point`, `personne` and `non` may be something else: they count as well, since what is in doubt stays. */
export const isNegation = (word: string): boolean => NEGATIONS.has(plain(word));

const PERSONS: Record<string, string> = Object.fromEntries(
  [
    "i me my i'm im je j' me m' moi mon ma mes",
    "you your u ur you're tu t' te toi ton ta tes vous votre vos",
    'he him his she her it il elle lui son sa ses',
    'we us our nous notre nos',
    'they them their ils elles eux leur leurs',
  ].flatMap((words, person) => words.split(' ').map(word => [word, String(person)])),
);

/** Whether a person is neither who speaks nor who is spoken to: such a word may stand for people who were named. */
export const isThird = (person: string): boolean => person === personOf('he') || person === personOf('they');

/** Which grammatical person a pronoun or possessive stands for; nothing for other words. */
export const personOf = (word: string): string | undefined =>
  Object.hasOwn(PERSONS, plain(word)) ? PERSONS[plain(word)] : undefined;
