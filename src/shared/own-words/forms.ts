/** Shorter words are too many other words with an ending: "as", "assed". */
const SHORTEST = 3;
/** "fat" and "fate", "rat" and "rate": an e makes another word of short ones. */
const SHORTEST_FEMININE = 5;
const LETTERS = /^\p{L}+$/u;
/** One vowel between two consonants: the last one is doubled before an ending. */
const DOUBLES = /(?:^|[^aeiouy])[aeiouy][bcdfglmnprstvz]$/u;

/**
 * A word, without accents, and its simple inflections in English and French: plurals (-s, -es, -x, -ies, -aux),
 * feminines (-e, -ne, -le, -te, -se, -euse, -ere, -ve, -trice), adverbs (-ment), and -ing and -ed. Only what adds to a
 * word: an entry in the plural stands for the plural alone.
 */
export function formsOf(word: string): string[] {
  if (word.length < SHORTEST || !LETTERS.test(word)) return [word];
  const forms = [word, `${word}s`];
  const add = (ending: RegExp, ...made: string[]) => {
    if (ending.test(word)) forms.push(...made.map(form => word.replace(ending, form)));
  };
  // Plurals.
  add(/(?<=s|x|z|ch|sh|o)$/u, 'es');
  add(/(?<=eau|eu|ou)$/u, 'x');
  add(/(?<=[^aeiou])y$/u, 'ies', 'ied');
  add(/(?<=..)al$/u, 'aux');
  // Feminines: con, conne; nul, nulle; sot, sotte; gros, grosse.
  add(/(?<=(?:o|e|ie)n|[eu]l|[eo]t|[aio]s)$/u, `${word.at(-1)}e`, `${word.at(-1)}es`);
  if (word.length >= SHORTEST_FEMININE) add(/(?<=[^e])$/u, 'e', 'es');
  add(/(?<=..)eu[rx]$/u, 'euse', 'euses');
  add(/(?<=..t)eur$/u, 'rice', 'rices');
  add(/(?<=..)er$/u, 'ere', 'eres');
  add(/(?<=[aei])f$/u, 've', 'ves');
  // Adverbs: bete, betement; idiot, idiotement.
  add(/(?<=e)$/u, 'ment');
  if (word.length >= SHORTEST_FEMININE) add(/(?<=[^e])$/u, 'ement');
  // What one does, and did.
  if (DOUBLES.test(word)) add(/$/u, `${word.at(-1)}ing`, `${word.at(-1)}ed`);
  else add(/(?<=[^e])$/u, 'ing', 'ed');
  add(/e$/u, 'ing', 'ed');
  return [...new Set(forms)];
}
