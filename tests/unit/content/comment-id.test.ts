import { describe, expect, it } from 'vitest';
import { commentIdOf } from '../../../src/content/comment-id.ts';

describe('The id of a comment whose site gives none', () => {
  it('is the same for the same author and words', () => {
    expect(commentIdOf('Ada', 'hello')).toBe(commentIdOf('Ada', 'hello'));
  });

  it.each([
    ['another author', 'Bea', 'hello'],
    ['other words', 'Ada', 'hello!'],
    ['no author', null, 'hello'],
    ['the line between author and words elsewhere', 'Ad', 'a\nhello'],
  ])('differs for %s', (_, author, text) => {
    expect(commentIdOf(author, text)).not.toBe(commentIdOf('Ada', 'hello'));
  });

  it('differs for each of 20,000 comments that are nearly the same', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => commentIdOf('Ada', `comment ${i}`));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
