import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undisguise } from '../../../src/shared/disguises/undisguise.ts';
import {
  addOwnWords,
  MAX_OWN_WORDS,
  type OwnWord,
  parseOwnWords,
} from '../../../src/shared/own-words/entries.ts';
import { addFine, isFine, parseFine } from '../../../src/shared/own-words/fine.ts';
import { formsOf } from '../../../src/shared/own-words/forms.ts';
import { ownActionOn } from '../../../src/shared/own-words/match.ts';
import { wordsOf } from '../../../src/shared/own-words/words-of.ts';

const cover = (...words: string[]): OwnWord[] => words.map(word => ({ word, action: 'cover' }));
const show = (...words: string[]): OwnWord[] => words.map(word => ({ word, action: 'show' }));
const holds = (word: string, text: string): boolean =>
  ownActionOn(text, cover(word), undisguise(text).text) === 'cover';

describe('a word of one’s own is found', () => {
  it.each([
    ['as it is written', 'turnip', 'What a turnip you are'],
    ['in capitals', 'turnip', 'TURNIP!'],
    ['without its accents', 'crétin', 'quel cretin'],
    ['with accents it has not', 'cretin', 'quel crétin'],
    ['with its accent taken apart', 'crétin', 'quel cre\u0301tin'],
    ['after an elision, straight or curly', 'idiot', "l’idiot, d'ailleurs"],
    ['between hyphens', 'clown', 'un clown-là'],
    ['drawn out', 'turnip', 'you tuuuurniiiip'],
    ['drawn out, where it has two of a letter', 'silly', 'sillllly you'],
    ['in disguise: digits', 'turnip', 'what a turn1p'],
    ['in disguise: spread', 'turnip', 'you t u r n i p'],
    ['in disguise: another alphabet', 'turnip', 'what a turniр'],
    ['in disguise: unseen characters', 'turnip', 'what a tur\u200bnip'],
    ['full-width', 'turnip', 'ｔｕｒｎｉｐ'],
    ['as an emoji', '🤡', 'lol🤡🤡'],
    ['with a ligature', 'nœud', 'quel noeud'],
    ['in a script that parts no words', '大根', '君は大根だね'],
    ['as a handle', '@turnip_fan', 'go away @Turnip_Fan'],
    ['as an address', 'turnips.example', 'see https://turnips.example/x'],
    ['as a phrase', 'go home', 'Just go   home, will you'],
    ['as a phrase over a line end', 'go home', 'go\nhome'],
    ['as a phrase in the plural', 'gros guignol', 'bande de gros guignols'],
    ['as the beginning of one', 'turn*', 'turniphead'],
    ['as the beginning of one, drawn out', 'turn*', 'tuuuurniphead'],
    ['as the beginning of one that goes on with the same letter', 'gros*', 'grosse'],
    ['as a phrase that ends in a beginning', 'gros guign*', 'gros guignolo'],
  ])('%s', (_, word, text) => {
    expect(holds(word, text)).toBe(true);
  });
});

describe('a word of one’s own is not found', () => {
  it.each([
    ['inside another', 'con', 'le contenu est concis'],
    ['at the end of another', 'nip', 'a turnip'],
    ['where a letter is there once and not twice', 'ass', 'as good as it gets'],
    ['where a letter is there twice and not once', 'lose', 'a loose shoe'],
    ['in another word that an e makes', 'rat', 'the rate is fine, fate too'],
    ['where the words of a phrase are apart', 'go home', 'go to your home'],
    ['where a phrase ends too early', 'go home', 'now go'],
    ['in the singular, when it was given in the plural', 'turnips', 'a turnip'],
    ['in a longer word, without a star', 'turn', 'turniphead'],
  ])('%s', (_, word, text) => {
    expect(holds(word, text)).toBe(false);
  });
});

describe('simple inflections', () => {
  it.each([
    ['idiot', 'idiots idiote idiotes idiotement'],
    ['con', 'cons conne connes'],
    ['nul', 'nuls nulle nulles'],
    ['gros', 'grosse grosses'],
    ['fou', 'fous foux'],
    ['guignol', 'guignols'],
    ['crétin', 'crétins crétine crétines'],
    ['bête', 'bêtes bêtement'],
    ['menteur', 'menteurs menteuse menteuses'],
    ['tricheur', 'tricheuse'],
    ['grossier', 'grossière grossières'],
    ['naïf', 'naïve naïves'],
    ['brutal', 'brutaux brutale'],
    ['peureux', 'peureuse'],
    ['bouffon', 'bouffonne'],
    ['clown', 'clowns clowning clowned'],
    ['witch', 'witches'],
    ['sissy', 'sissies'],
    ['potato', 'potatoes'],
    ['spam', 'spamming spammed'],
    ['insult', 'insulting insulted'],
    ['shame', 'shaming shamed shames'],
  ])('of %s', (word, forms) => {
    for (const form of forms.split(' '))
      expect(`${form}: ${holds(word, `so ${form}, yes`)}`).toBe(`${form}: true`);
  });

  it('leave what is too short, and what is no word, alone', () => {
    expect(formsOf('as')).toEqual(['as']);
    expect(formsOf('h2o')).toEqual(['h2o']);
  });
});

describe('of words to cover and words to show', () => {
  it.each([
    ['neither', 'a fine day', null],
    ['one to show', 'small talk', 'show'],
    ['one to cover', 'a turnip', 'cover'],
    ['both: the one to cover counts', 'turnip talk', 'cover'],
  ] as const)('%s', (_, text, action) => {
    expect(ownActionOn(text, [...show('talk'), ...cover('turnip')])).toBe(action);
  });
});

it('a hundred thousand characters against five hundred words take a moment, whatever they are', () => {
  const list = parseOwnWords(
    Array.from({ length: MAX_OWN_WORDS }, (_, i) => ({
      word: i % 2 ? `aaa${i}*` : `ab ab ab ${i}`,
      action: 'cover',
    })),
  );
  expect(list).toHaveLength(MAX_OWN_WORDS);
  for (const text of [
    'a'.repeat(1e5),
    'aaab'.repeat(25_000),
    'zq '.repeat(33_000),
    'é\u0301'.repeat(50_000),
  ]) {
    const start = performance.now();
    expect(ownActionOn(text, list, undisguise(text).text)).toBeNull();
    expect(performance.now() - start).toBeLessThan(3000);
  }
});

it('never throws, whatever the words and the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', maxLength: 20 }), (text, word) => {
      const [own] = parseOwnWords([{ word, action: 'cover' }]);
      if (own) expect(ownActionOn(own.word, [own])).toBe('cover');
      ownActionOn(text, own ? [own] : []);
    }),
  );
});

describe('a list of words', () => {
  it('is repaired', () => {
    const stored = [
      { word: '  gros \n guignol ', action: 'cover' },
      { word: 'Gros Guignol', action: 'cover' },
      { word: 'turnip', action: 'explode' },
      { word: '*', action: 'cover' },
      { word: 'ab*', action: 'cover' },
      { word: 'x'.repeat(81), action: 'cover' },
      { word: 7, action: 'cover' },
      null,
      'turnip',
      { word: 'clown', action: 'show', colour: 'red' },
    ];
    expect(parseOwnWords(stored)).toEqual([...cover('gros guignol'), ...show('clown')]);
    expect(parseOwnWords({ length: 3 })).toEqual([]);
  });

  it('holds five hundred at most', () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({ word: `word ${i}`, action: 'cover' }));
    expect(parseOwnWords(many)).toHaveLength(MAX_OWN_WORDS);
  });

  it('says why a word cannot be added', () => {
    const full = parseOwnWords(
      Array.from({ length: 500 }, (_, i) => ({ word: `word ${i}`, action: 'cover' })),
    );
    const faults = (list: OwnWord[], ...typed: string[]) => addOwnWords(list, typed, 'cover').faults;
    expect(faults(cover('turnip'), 'Turnip', ' ', '…', 'a*', 'x'.repeat(99))).toEqual([
      'known',
      'empty',
      'empty',
      'too-short',
      'too-long',
    ]);
    expect(faults(full, 'one more', 'word 7')).toEqual(['full', 'known']);
  });

  it('takes the other action for a word that is there already', () => {
    expect(addOwnWords(show('turnip'), ['TURNIP'], 'cover').list).toEqual(cover('TURNIP'));
  });
});

describe('a text that was found fine', () => {
  const marks = addFine([], 'You old clown, see you on Sunday!');

  it.each([
    ['as it was', 'You old clown, see you on Sunday!', true],
    ['with other marks and letters', 'you old CLOWN... see you on sunday', true],
    ['with another word', 'You old clown, see you on Monday!', false],
    ['as a part of another', 'Well: You old clown, see you on Sunday!', false],
    ['of marks alone', '?!', false],
  ])('is known %s', (_, text, known) => {
    expect(isFine(text, marks)).toBe(known);
  });

  it('is kept as a number without words', () => {
    expect(marks).toEqual([expect.stringMatching(/^[0-9a-z]{1,11}$/)]);
    expect(addFine(marks, 'YOU OLD CLOWN, see you on Sunday')).toEqual(marks);
  });

  it('is one of two thousand, the oldest forgotten first', () => {
    let many: string[] = [];
    for (let i = 0; i < 2001; i++) many = addFine(many, `text ${i}`);
    expect(many).toHaveLength(2000);
    expect(isFine('text 0', many)).toBe(false);
    expect(isFine('text 2000', many)).toBe(true);
  });

  it('is dropped when it is no mark', () => {
    expect(parseFine(['abc', 'abc', 7, 'You old clown', null])).toEqual(['abc']);
    expect(parseFine('abc')).toEqual([]);
  });
});

it('words are the same whether a text needs care or not', () => {
  const letters = [..."aAzZéÈœŒæßøÞÿ09 \n\u00a0’'-«»…_@", '10', 'Ö'];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...letters)).map(all => all.join('')),
      text => {
        // A snowman is no part of plain texts, so that the other way is taken.
        expect(wordsOf(text)).toEqual(wordsOf(`${text} \u2603`).slice(0, -1));
      },
    ),
  );
});
