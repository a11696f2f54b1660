import { describe, expect, it } from 'vitest';
import { Spelling } from '../../../src/background/judge/spelling.ts';

const spelling = new Spelling({
  words: ['turnip', 'turnips', 'guignol', 'clown'],
  others: ['urnip', 'turnup'],
  longer: ['clowning', 'turnipseed'],
  apart: ['tur nip'],
});

describe('words that give hostility away are read where a letter, a mark or a blank hides them', () => {
  const TABLE: [title: string, text: string, read: string][] = [
    ['a letter left out', 'what a turip', 'what a turnip'],
    ['two letters swapped', 'quel giugnol', 'quel guignol'],
    ['a blank inside', 'such a tu rnip !', 'such a turnip !'],
    ['a blank after the first letter', 'c lown', 'clown'],
    ['a mark inside', 'tur.nip, tur*nip and tur_nip', 'turnip, turnip and turnip'],
    ['a mark for a letter', 'cl*wn', 'clown'],
    ['a blank left out before', 'whataturnip', 'whata turnip'],
    ['a blank left out after', 'clownsays', 'clown says'],
    ['no blanks at all', 'yousillyturnipgohomenow', 'yousilly turnip gohomenow'],
    ['the longest one that fits', 'turnipsmell', 'turnips mell'],
  ];
  it.each(TABLE)('%s', (_, text, read) => expect(spelling.respelt(text)).toBe(read));
});

describe('what may be another word is left alone', () => {
  const TABLE: [title: string, text: string][] = [
    ['a word of its own that lacks a letter', 'the urnip and the turnup'],
    ['words that begin like one', 'clowning about, mister turnipseed'],
    ['two words that stand side by side', 'tur nip'],
    ['letters with a mark that stand for nothing', 'a-b t-shirt e.g. x_y'],
    ['elisions', "l'clown d'clown"],
    ['the words themselves', 'a turnip, two turnips'],
    ['nothing', ''],
  ];
  it.each(TABLE)('%s', (_, text) => expect(spelling.respelt(text)).toBe(text));
});

it('a hundred thousand letters without a blank are read', () => {
  const long = 'abcdefgh'.repeat(12_500);
  expect(spelling.respelt(long)).toBe(long);
});
