import { describe, expect, it } from 'vitest';
import { Spelling } from '../../../src/background/judge/spelling.ts';
import type { Language } from '../../../src/shared/verdict.ts';

/** Words by how rare they are, as minus twice the logarithm of their share. */
const spelling = new Spelling({
  telling: ['turnip', 'guignol', 'clown'],
  en: {
    8: 'a the you to in men',
    11: 'what says go home of and no are',
    14: 'such silly now into together',
    18: 'brain nip garden',
    22: 'turnip turnips clown clowning turnup carrot cauliflower',
  },
  fr: {
    8: 'de le la tu un c t l qu mon',
    12: 'quel est vraiment es pas',
    16: 'homme merci maison',
    22: 'guignol clown débile',
  },
});

describe('a word that nobody knows is read as the one it was most likely meant to be', () => {
  const TABLE: [title: string, language: Language, text: string, read: string][] = [
    ['a letter left out', 'en', 'what a turip', 'what a turnip'],
    ['two letters swapped', 'fr', 'quel giugnol', 'quel guignol'],
    ['the first two letters swapped', 'en', 'such a lcown', 'such a clown'],
    ['a letter twice', 'en', 'you cllown', 'you clown'],
    ['a blank inside', 'en', 'such a tu rnip !', 'such a turnip !'],
    ['a blank after the first letter', 'en', 'c lown', 'clown'],
    ['a mark inside', 'en', "tur.nip, tur*nip, tur_nip and tur'nip", 'turnip, turnip, turnip and turnip'],
    ['a mark for a letter', 'en', 'cl*wn, cl#wn and turn_p', 'clown, clown and turnip'],
    ['a mark for a letter, read in the language', 'en', 'no m_n', 'no men'],
    ['the same in the other language', 'fr', 'pas m_n', 'pas mon'],
    ['a blank left out', 'en', 'the sillyclown', 'the silly clown'],
    ['no blanks at all', 'en', 'yousillyturnipgohomenow', 'you silly turnip go home now'],
    ['no blanks in French', 'fr', 'tuesvraimentunguignol', 'tu es vraiment un guignol'],
    [
      'digits and signs',
      'en',
      'a 7urn1p, a c10wn! and a $11ly bra!n',
      'a turnip, a clown! and a silly brain',
    ],
    ['an l that was taken for an i', 'en', 'ciown', 'clown'],
    ['an accent left out', 'fr', 'un debile', 'un débile'],
    ['an accent behind a digit', 'fr', 'un d3b1l3', 'un débile'],
  ];
  it.each(TABLE)('%s', (_, language, text, read) => expect(spelling.respelt(text, language)).toBe(read));
});

describe('what is known, or like nothing that is, is left alone', () => {
  const TABLE: [title: string, language: Language, text: string][] = [
    ['a word of its own that differs in a letter', 'en', 'the turnup and the turnips'],
    ['words that begin like one', 'en', 'clowning about, mister turnipseed'],
    ['words of the other language', 'en', 'merci, says the homme'],
    ['two words that are also one', 'en', 'go to the garden, in to'],
    ['marks between words', 'en', 'silly.you, you/me, garden-home'],
    ['elisions', 'fr', "l'homme, c'est qu'un t'es"],
    ['names', 'en', 'zelensky and kowalczyk'],
    ['tags and handles', 'en', '#sillyclown @user'],
    ['quantities and codes', 'en', '5km, 4k, h264, 1st, 20h30, rtx4090, 50% and 3 €'],
    ['letters with a mark that stand for nothing', 'en', 'x_y e.g. a*b'],
    ['letters, then digits to the end', 'en', 'a clow77 and a turnip22'],
    ['nothing', 'en', ''],
  ];
  it.each(TABLE)('%s', (_, language, text) => expect(spelling.respelt(text, language)).toBe(text));

  const shipped = new Spelling();
  it.each<[Language, string]>([
    ['fr', "j'ai pas pu te répondre"],
    ['fr', "j'ai su ce matin que c'est fini"],
    ['fr', 'ton chat te regarde'],
    ['fr', 'demain (on verra bien)'],
    ['fr', 'le soir (lit un livre)'],
    ['en', 'the pen is mine'],
    ['en', 'good music (rap music) too'],
    ['en', 'a galaxy a55 and an mp3'],
    ['en', 'the chess opening (c4) is fine'],
  ])('everyday words, with the words that ship (%s): %s', (language, text) =>
    expect(shipped.respelt(text, language)).toBe(text),
  );
});

it.each([
  ['without a blank', 'abcdefgh'.repeat(12_500)],
  ['in words that nobody knows', 'abcdefgh '.repeat(600)],
  ['with marks', 'ab*cd'.repeat(1000)],
  ['of digits and letters', 'a1!'.repeat(1700)],
])('a long text %s is read at once', (_, long) => {
  const before = process.cpuUsage();
  expect(spelling.respelt(long, 'en').length).toBeGreaterThan(0);
  // In the process's own time: what else the machine does is no concern of ours.
  expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
});
