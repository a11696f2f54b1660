import type { Language } from '../../shared/verdict.ts';

type Step = readonly [RegExp, string | ((match: string, ...groups: string[]) => string)];

/** Marks and blanks of a line that nothing is left between. */
const MARKS: readonly Step[] = [
  [/[ \t\u00a0]{2,}/g, ' '],
  [/\(\s*\)|"\s*"|«\s*»|“\s*”/g, ''],
  [/(?<! ) +([,.…])/g, '$1'],
  // "Hello, , you" and ", ." hold one mark too many; "..." does not.
  [/([,;:–—])(?:\s*[,;:–—])+/g, '$1'],
  [/[,;:–—]\s*([.!?…])/g, '$1'],
  [/([!?])\s*\.(?!\.)/g, '$1'],
  [/([.!?…])\s+[,;:]+/g, '$1'],
  [/(?<=\S)\s*[,;:–—(«](?=\s*$)/g, ''],
];

/** Marks in front of a line: of words that went, unless some line began with them already. */
const LEADING = /^[\s,;:.…–—)»]+/;

const VOWEL = 'aeiouyàâäéèêëîïôöùûüœæ';
/** French words in h that let the article before them lose its vowel; the rarer ones keep theirs. */
const MUTE_H =
  'h(?:a(?:bi|llu|rmoni)|eure|ier|isto|i?ver|omm|onn|onor|ô[pt]|opi|orr|ui[lt]|um|ypo|erb|ésit|abill)';
const FULL: Record<string, string> = {
  l: 'le',
  d: 'de',
  j: 'je',
  m: 'me',
  t: 'te',
  s: 'se',
  n: 'ne',
  c: 'ce',
  qu: 'que',
};

const sameCase = (made: string, model: string): string =>
  /^\p{Lu}/u.test(model) ? made.replace(/^\p{L}/u, letter => letter.toUpperCase()) : made;

const FRENCH: readonly Step[] = [
  // What was elided before a word that went.
  [
    /(?<![\p{L}'’])(l|d|j|m|t|s|n|c|qu)['’]\s+(?=\p{L})/giu,
    (_, word) => `${sameCase(FULL[word.toLowerCase()] ?? word, word)} `,
  ],
  [
    new RegExp(`(?<![\\p{L}'’-])(l|d|j|m|n|qu)['’](?=[bcdfgklmnpqrstvwxz]\\p{L})(?!${MUTE_H})`, 'giu'),
    (_, word) => `${sameCase(FULL[word.toLowerCase()] ?? word, word)} `,
  ],
  [
    new RegExp(
      `(?<![\\p{L}'’-])(le|la|de|je|me|te|se|ne|que) (?=(?:[${VOWEL}]|${MUTE_H})\\p{L})(?!onze|oui|yaourt|yeux)`,
      'giu',
    ),
    (_, word) => `${word.slice(0, -1)}'`,
  ],
  [/(?<!\p{L})de les?(?= )/giu, match => sameCase(match.toLowerCase() === 'de le' ? 'du' : 'des', match)],
  [/(?<!\p{L})à les?(?= )/giu, match => sameCase(match.toLowerCase() === 'à le' ? 'au' : 'aux', match)],
  [/(?<!\p{L})de des (?=\p{L})/giu, 'de '],
  [/(?<!\p{L})(?:il|elle) (?=qui(?!\p{L}))/giu, "quelqu'un "],
  [/(?<!\p{L})(?:ils|elles) (?=qui(?!\p{L}))/giu, 'ceux '],
  // « gens » is not counted.
  [/(?<=\d )gens(?!\p{L})/gu, 'personnes'],
  [/(?<!\p{L})(?:ce|le|un|cet|l['’]) ?gens(?!\p{L})/giu, 'cette personne'],
];

const ENGLISH: readonly Step[] = [
  [/(?<![\p{L}'’])(a) (?=[aeiou]\p{Ll})(?!(?:uni|use|usu|eur|one|once|ute)\p{L}*)/giu, (_, a) => `${a}n `],
  [/(?<![\p{L}'’])(a)n (?=[bcdfgjklmnpqrstvwxyz]\p{Ll})/giu, (_, a) => `${a} `],
  [/(?<!\p{L})(this|that|every|another|an?) people(?!\p{L})/giu, '$1 person'],
  [/(?<!\p{L})(these|those|some|all) person(?!\p{L})/giu, '$1 people'],
  [/(?<!\p{L})(a|an) (?=(?:people|things|guys|stuff)(?!\p{L}))/giu, ''],
];

const apply = (text: string, steps: readonly Step[]): string =>
  steps.reduce(
    (made, [pattern, by]) => (typeof by === 'string' ? made.replace(pattern, by) : made.replace(pattern, by)),
    text,
  );

const STEPS: Record<Language, readonly Step[]> = { en: ENGLISH, fr: FRENCH };

/** Two words, or what ends and begins with them, as they read once they come to stand side by side. */
export const joined = (before: string, next: string, language: Language): string =>
  // The blank behind says that the second word ends.
  apply(`${before} ${next} `, STEPS[language]).trimEnd();

/** A text cut into what two texts share at the ends, and what differs between, with the word on either side. */
function difference(original: string, made: string): [before: string, middle: string, after: string] {
  const most = Math.min(original.length, made.length);
  let start = 0;
  while (start < most && original[start] === made[start]) start++;
  let end = 0;
  while (end < most - start && original.at(-1 - end) === made.at(-1 - end)) end++;
  const from = Math.max(0, made.slice(0, start).search(/(?<!\S)(?:\S+\s+)?\S*$/u));
  const rest = made.slice(made.length - end);
  const to = made.length - end + (/^\S*(?:\s+\S+)?/u.exec(rest)?.[0].length ?? 0);
  return [made.slice(0, from), made.slice(from, to), made.slice(to)];
}

/** Lines that are not as they were typed, without marks too many; those of which nothing is left go. */
function linesMended(original: string, made: string): string {
  const typed = new Set(original.split('\n'));
  const openings = new Set([...typed].map(line => LEADING.exec(line)?.[0].trim()));
  const lines = made.split('\n').flatMap(line => {
    if (line === '' || typed.has(line)) return [line];
    const opening = LEADING.exec(line)?.[0] ?? '';
    const words = openings.has(opening.trim()) ? line : line.slice(opening.length);
    const mended = apply(words, MARKS).trim();
    return mended === '' ? [] : [mended];
  });
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}

/** A text that ended like a sentence still does when its last one went. */
const ended = (original: string, made: string): string =>
  /[.!?…]\s*$/u.test(original) && /[\p{L}\p{N}]$/u.test(made) && made.includes(' ') ? `${made}.` : made;

/**
 * Mends what a softer text lost with the words that went: blanks and marks left over, elisions and contractions
 * (French), a and an (English). Only from the first change to the last, and marks on lines that changed: whoever
 * writes "de le" elsewhere, or lists things behind dashes, keeps it.
 */
export function repaired(original: string, made: string, language: Language): string {
  const [before, middle, after] = difference(original, made);
  const mended = apply(middle, STEPS[language]);
  return ended(original, linesMended(original, before + mended + after).trim());
}
