import { describe, expect, it } from 'vitest';
import { fill, WORDS } from '../../../src/ui/words.ts';

const NARROW = '\u202f';

describe('words', () => {
  it.each([
    ['en', 0, '0 comments read.'],
    ['en', 1, '1 comment read.'],
    ['en', 2, '2 comments read.'],
    ['en', 1234, '1,234 comments read.'],
    ['fr', 0, '0 commentaire lu.'],
    ['fr', 1, '1 commentaire lu.'],
    ['fr', 2, '2 commentaires lus.'],
    ['fr', 1234, `1${NARROW}234 commentaires lus.`],
  ] as const)('in %s, %i comments are said in the right number', (language, count, sentence) => {
    expect(WORDS[language].count('stateRead', count)).toBe(sentence);
  });

  it('puts a value in its place as it is, braces and dollars included', () => {
    expect(fill('On {site}', { site: '$& {site}' })).toBe('On $& {site}');
  });

  it('leaves a name without a value to be seen', () => {
    expect(fill('On {site} until {time}', { site: 'a.example' })).toBe('On a.example until {time}');
  });

  it.each([
    ['en', '2026-11', 'November 2026'],
    ['fr', '2026-11', 'novembre 2026'],
    ['en', '2026-11-02', '2 November 2026'],
    ['fr', '2026-11-02', '2 novembre 2026'],
  ] as const)('in %s, writes %s as a date', (language, day, written) => {
    expect(WORDS[language].date(day)).toBe(written);
  });
});
