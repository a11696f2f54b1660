import { describe, expect, it } from 'vitest';
import { readWords, withCommas, withLines } from '../../../src/options/own-words/word-files.ts';
import { faultInAddress, takenInSentence } from '../../../src/options/own-words/word-sentences.ts';
import { changesBetween } from '../../../src/options/settings-changes.ts';
import type { OwnWord } from '../../../src/shared/own-words/entries.ts';
import { DEFAULTS } from '../../../src/shared/settings.ts';
import { WORDS } from '../../../src/ui/words.ts';

describe('a pasted list', () => {
  it.each([
    ['one a line', 'turnip\npickle\r\n', ['turnip', 'pickle']],
    ['with commas', 'turnip, gros guignol,,pickle ,', ['turnip', 'gros guignol', 'pickle']],
    ['as a spreadsheet writes it', '"turnip";"gros guignol"', ['turnip', 'gros guignol']],
    ['in French quotes', '«\u00a0guignol\u00a0», clown', ['guignol', 'clown']],
    ['with nothing in it', ' \n,,', []],
    ['with nothing but quotes between two letters', `a${'"'.repeat(99_998)}b`, [`a${'"'.repeat(99_998)}b`]],
  ])('%s', (_, text, read) => {
    expect(readWords(text)).toEqual(read);
  });
});

describe('lists for the filters of sites', () => {
  const list: OwnWord[] = [
    { word: 'turn*', action: 'cover' },
    { word: 'kind one', action: 'show' },
    { word: 'gros guignol', action: 'cover' },
    { word: 'turn', action: 'cover' },
  ];

  it('have commas and no stars, each word once', () => {
    expect(withCommas(list)).toBe('turn, gros guignol');
  });

  it('or one a line, as they are', () => {
    expect(withLines(list)).toBe('turn*\ngros guignol\nturn');
  });

  it('come back as they went', () => {
    expect(readWords(withLines(list))).toEqual(['turn*', 'gros guignol', 'turn']);
  });
});

describe('what became of a list is said', () => {
  it.each([
    ['en', 12, [], '12 entries added.'],
    [
      'en',
      1,
      ['known', 'known', 'too-long'],
      '1 entry added. Left out: 1 longer than 80 characters and 2 that were there already.',
    ],
    [
      'fr',
      0,
      ['full'],
      '0 entrée ajoutée. Laissés de côté\u00a0: 1 au-delà des 500 que vos listes peuvent contenir.',
    ],
  ] as const)('in %s: %s added, %s left out', (language, added, faults, sentence) => {
    expect(takenInSentence(added, faults, WORDS[language])).toBe(sentence);
  });
});

it('an address gives a reason we know, or none', () => {
  expect(faultInAddress('?not-kept=too-long')).toBe('too-long');
  expect(faultInAddress('?not-kept=<b>')).toBeNull();
  expect(faultInAddress('')).toBeNull();
});

it('a settings file says how many words change, and never which', () => {
  const now = { ...DEFAULTS, ownWords: [{ word: 'turnip', action: 'cover' as const }] };
  const next = { ...DEFAULTS, ownWords: [{ word: 'turnip', action: 'show' as const }] };
  expect(changesBetween(now, now, WORDS.en)).toEqual([]);
  expect(changesBetween(now, DEFAULTS, WORDS.en)).toEqual(['Your words: 1 entry differs']);
  expect(changesBetween(now, next, WORDS.en)).toEqual(['Your words: 2 entries differ']);
});
