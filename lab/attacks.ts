import type { Random } from './random.mjs';

/** How people hide a word from a filter, or all of what they write. */
type Attack =
  | { scope: 'words'; apply: (word: string, random: Random) => string }
  | { scope: 'text'; apply: (text: string, random: Random) => string };

const pick = <T>(from: readonly T[] | string, random: Random): T =>
  from[Math.floor(random() * from.length)] as T;
const between = (least: number, most: number, random: Random) =>
  least + Math.floor(random() * (most - least + 1));
const each = (text: string, change: (letter: string, at: number) => string) =>
  Array.from(text, (letter, at) => change(letter, at)).join('');
const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Letters moved to a block of Unicode, from its capital A and its small a. */
const moved = (capital: number, small: number) => (text: string) =>
  each(bare(text), letter => {
    const code = letter.charCodeAt(0);
    if (/[A-Z]/.test(letter)) return String.fromCodePoint(capital + code - 65);
    return /[a-z]/.test(letter) ? String.fromCodePoint(small + code - 97) : letter;
  });

/** Letters changed by a table, each with some probability, one at least where there is one. */
function swapped(table: Record<string, string>, share: number) {
  return (word: string, random: Random) => {
    const letters = [...word];
    const able = letters.flatMap((letter, at) => (table[letter.toLowerCase()] ? [at] : []));
    const sure = able.length > 0 ? pick(able, random) : -1;
    return letters
      .map((letter, at) => {
        const others = table[letter.toLowerCase()];
        return others && (at === sure || random() < share) ? pick([...others], random) : letter;
      })
      .join('');
  };
}

const joined = (mark: string) => (word: string) => [...word].join(mark);
const inserted = (marks: readonly string[]) => (word: string, random: Random) => {
  const at = between(1, word.length - 1, random);
  return word.slice(0, at) + pick(marks, random) + word.slice(at);
};
const words = (apply: (word: string, random: Random) => string): Attack => ({ scope: 'words', apply });
const text = (apply: (text: string, random: Random) => string): Attack => ({ scope: 'text', apply });

const LEET = { a: '4@', e: '3', i: '1!', o: '0', s: '5$', t: '7', l: '1', b: '8', é: '3', è: '3' };
const LIGHT_LEET = { a: '@4', e: '3', i: '1', o: '0', s: '$', é: '3' };
const CYRILLIC = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
  h: 'һ',
  j: 'ј',
  k: 'к',
  m: 'м',
  n: 'п',
  t: 'т',
  b: 'Ь',
};
const GREEK = {
  a: 'α',
  e: 'ε',
  i: 'ι',
  k: 'κ',
  n: 'η',
  o: 'ο',
  p: 'ρ',
  t: 'τ',
  u: 'υ',
  v: 'ν',
  w: 'ω',
  x: 'χ',
  y: 'γ',
};
const ACCENTS = { a: 'áâãäå', e: 'ëêē', i: 'ïíî', o: 'öóôõø', u: 'üúû', c: 'çć', n: 'ñń', s: 'šś', y: 'ýÿ' };
const SMALL_CAPITALS = Object.fromEntries(
  Array.from('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ', (letter, i) => [String.fromCharCode(97 + i), letter]),
);
const HEADSTAND = Object.fromEntries(
  Array.from('ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz', (letter, i) => [String.fromCharCode(97 + i), letter]),
);
const PILED = [
  '\u0300',
  '\u0301',
  '\u0316',
  '\u0317',
  '\u0321',
  '\u0334',
  '\u0337',
  '\u0353',
  '\u035c',
  '\u0361',
];
const KIND = [
  'Merci beaucoup pour ce partage.',
  'Je vous souhaite une très belle journée à tous.',
  'Quelle magnifique photo, bravo à toute l’équipe.',
  'Thank you so much for sharing this with us.',
  'I hope everyone has a lovely weekend.',
  'Great job, the music is beautiful and so is the light.',
  'On se retrouve demain pour la suite, prenez soin de vous.',
  'My grandmother made the same cake every summer and we loved it.',
];
/** About fifty words. */
function kindWords(random: Random): string {
  const sentences: string[] = [];
  while (sentences.join(' ').split(' ').length < 50) sentences.push(pick(KIND, random));
  return sentences.join(' ');
}

/** Ways that people hide words, from what is seen on the sites; not from what the product undoes. */
export const ATTACKS: Readonly<Record<string, Attack>> = {
  'swapped letters': words((word, random) => {
    const at = between(word.length > 3 ? 1 : 0, word.length - 2, random);
    return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  }),
  'missing letter': words((word, random) => {
    const at = between(1, word.length - 1, random);
    return word.slice(0, at) + word.slice(at + 1);
  }),
  'missing blank': text((all, random) => {
    const blanks = Array.from(all.matchAll(/ /g), ({ index }) => index);
    const gone = new Set(blanks.filter(() => random() < 0.4));
    if (gone.size === 0 && blanks.length > 0) gone.add(pick(blanks, random));
    return each(all, (letter, at) => (gone.has(at) ? '' : letter));
  }),
  'no blanks': text(all => all.replaceAll(' ', '')),
  'capitals for blanks': text(all => all.replace(/(?:^| )(\S)/g, (_, letter) => letter.toUpperCase())),
  'added blank': words(inserted([' '])),
  'blanks between letters': words(joined(' ')),
  'blanks between all letters': text(all => all.split(' ').map(joined(' ')).join('   ')),
  'dots between letters': words(joined('.')),
  'dashes between letters': words(joined('-')),
  'stars between letters': words(joined('*')),
  'mixed marks between letters': words((word, random) =>
    [...word].reduce((made, letter) => made + pick(['.', '-', '_', '*', '/', ' '], random) + letter),
  ),
  'mark inside': words(inserted(['.', '-', '*', '_', '/', "'", '~'])),
  'starred letter': words((word, random) => {
    const at = between(1, Math.max(1, word.length - 2), random);
    return word.slice(0, at) + pick(['*', '*', '#', '.', '_'], random) + word.slice(at + 1);
  }),
  'underscores for blanks': text(all => all.replaceAll(' ', '_')),
  leet: words(swapped(LIGHT_LEET, 0.5)),
  'heavy leet': words(swapped(LEET, 0.8)),
  'Cyrillic letters': words(swapped(CYRILLIC, 0.6)),
  'Greek letters': words(swapped(GREEK, 0.6)),
  'stray accents': words(swapped(ACCENTS, 0.8)),
  'full width': text(moved(0xff21, 0xff41)),
  'mathematical bold': text(moved(0x1d400, 0x1d41a)),
  'mathematical script': text(moved(0x1d4d0, 0x1d4ea)),
  'circled letters': text(moved(0x24b6, 0x24d0)),
  'squared letters': text(all => moved(0x1f170, 0x1f170)(all)),
  'regional letters': words(word =>
    each(bare(word), letter =>
      /[a-z]/i.test(letter)
        ? String.fromCodePoint(0x1f1e6 + letter.toLowerCase().charCodeAt(0) - 97)
        : letter,
    ),
  ),
  'small capitals': text(all => each(bare(all).toLowerCase(), letter => SMALL_CAPITALS[letter] ?? letter)),
  'upside down': text(all =>
    [...each(bare(all).toLowerCase(), letter => HEADSTAND[letter] ?? letter)].reverse().join(''),
  ),
  'right to left': words(word => `\u202e${[...word].reverse().join('')}\u202c`),
  'zero width': words((word, random) =>
    [...word].join(pick(['\u200b', '\u200c', '\u2060', '\ufeff', '\u200d'], random)),
  ),
  'soft hyphens': words(joined('\u00ad')),
  'filler letters': words(joined('\u3164')),
  'Braille blanks': words(joined('\u2800')),
  zalgo: words((word, random) =>
    each(
      word,
      letter => letter + Array.from({ length: between(1, 4, random) }, () => pick(PILED, random)).join(''),
    ),
  ),
  'repeated letters': words((word, random) => {
    const at = between(0, word.length - 1, random);
    return word.slice(0, at) + (word[at] as string).repeat(between(2, 6, random)) + word.slice(at + 1);
  }),
  'each letter twice': words(word => each(word, letter => letter + letter)),
  'no accents': text(bare),
  'alternating capitals': text(all =>
    each(all, (letter, at) => (at % 2 ? letter.toUpperCase() : letter.toLowerCase())),
  ),
  'kind words after': text((all, random) => `${all} ${kindWords(random)}`),
  'kind words before': text((all, random) => `${kindWords(random)} ${all}`),
  'kind words around': text((all, random) => `${kindWords(random)} ${all} ${kindWords(random)}`),
};

const WORD = /\p{L}{3,}/gu;
/** As many words as people trouble to hide. */
const HIDDEN = 2;

/**
 * A disguised copy of a text.
 * @param weight how much a text matters without one of its words: people hide the words that give them away
 */
export function attacked(
  original: string,
  { scope, apply }: Attack,
  random: Random,
  weight: (without: string) => number,
): string {
  if (scope === 'text') return apply(original, random);
  const found = Array.from(original.matchAll(WORD), ({ 0: word, index: at }) => ({
    word,
    at,
    end: at + word.length,
  }));
  const telling = found
    .map(place => ({ ...place, weight: weight(original.slice(0, place.at) + original.slice(place.end)) }))
    .sort((a, b) => a.weight - b.weight)
    .slice(0, HIDDEN)
    .sort((a, b) => b.at - a.at);
  return telling.reduce(
    (made, { word, at, end }) => made.slice(0, at) + apply(word, random) + made.slice(end),
    original,
  );
}
