import { describe, expect, it } from 'vitest';
import { concernsOf } from '../../../src/care/concerns.ts';
import { ownCrisis } from '../../../src/care/own-crisis.ts';
import { lengthOf, longestReply } from '../../../src/care/reply-length.ts';

const COMMENT = 'You absolute turnip, nobody wants your soup. Espèce de guignol !';

describe('what one may want to know of a draft before sending it', () => {
  it.each([
    ['kind words of one’s own', 'I liked the soup, thank you.', []],
    ['nothing', '', []],
    ['a stretch of the comment', 'Stop it. You absolute turnip yourself.', ['repeats']],
    ['the same in capitals, without accents', 'ESPECE DE GUIGNOL', ['repeats']],
    ['one word of it between quotation marks', 'Saying “turnip” to somebody hurts.', ['repeats']],
    ['French quotation marks', 'Écrire « guignol », cela fait mal.', ['repeats']],
    ['small words anyone uses', 'I wants to say that you are kind', []],
    ['quotation marks around other words', 'I came for “Kitchen dance”.', []],
    ['a mention of the author', '@Grumpy_Otter please stop', ['names']],
    ['the author’s name in a sentence', 'grumpy otter, please stop', ['names']],
    ['a word that only begins so', 'grumpy otters are fine', []],
  ])('%s', (_, draft, concerns) => {
    expect(concernsOf(draft, { comment: COMMENT, author: 'grumpy_otter' })).toEqual(concerns);
  });

  it('takes no short or missing name for one', () => {
    expect(concernsOf('Al fresco', { comment: 'x', author: 'Al' })).toEqual([]);
    expect(concernsOf('anything', { comment: 'x', author: null })).toEqual([]);
  });

  it('takes markup, any signs and 10,000 characters', () => {
    for (const odd of ['<b>"</b>', '“”«»', '💥'.repeat(5000), 'a '.repeat(5000)])
      expect(() => concernsOf(odd, { comment: odd, author: odd })).not.toThrow();
  });
});

describe('how long a reply may be', () => {
  it.each([
    ['x', 280],
    ['bluesky', 300],
    ['mastodon', 500],
    ['youtube', null],
    ['constructor', null],
    [null, null],
  ])('%s: %s', (site, longest) => expect(longestReply(site)).toBe(longest));

  it.each([
    ['abc', 3],
    ['é', 1],
    ['👩‍👩‍👧', 1],
    ['', 0],
  ])('%j is %i characters to a person', (text, length) => expect(lengthOf(text)).toBe(length));
});

describe('words of suicide in one’s own draft', () => {
  const draft = (text: string, heard: 'self' | null = null) => ({ text, scores: null, heard });

  it('bring those who listen, in the language of the interface', () => {
    expect(ownCrisis(draft('I want to die'), 'en')).toMatch(/Help/);
    expect(ownCrisis(draft('I want to die'), 'fr')).toMatch(/Aide/);
    expect(ownCrisis(draft('This exam is killing me'), 'en')).toBeNull();
  });

  it('need not be said: our model hears them, but not in a game', () => {
    expect(ownCrisis(draft('who gets my cat', 'self'), 'en')).toMatch(/Help/);
    expect(ownCrisis(draft('I jump off the tower and respawn', 'self'), 'en')).toBeNull();
  });
});
