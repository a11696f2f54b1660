import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../lab/random.mjs';
import { changesBetween } from '../../../src/background/rewriter/changes.ts';
import { applyEdits } from '../../../src/shared/softening.ts';

describe('the changes between two texts', () => {
  it.each([
    ['nothing changed', 'same words', 'same words', []],
    ['a word went', 'one two three', 'one three', [{ from: 4, to: 8, words: '' }]],
    [
      'a word came in its place',
      'you clown, stop',
      'you person, stop',
      [{ from: 4, to: 9, words: 'person' }],
    ],
    ['all of it', 'bad', '[line]', [{ from: 0, to: 3, words: '[line]' }]],
  ])('%s', (_, original, made, edits) => {
    expect(changesBetween(original, made)).toEqual(edits);
  });

  it('is one where ever so many words differ', () => {
    const [original, made] = ['a b '.repeat(2000), 'c d '.repeat(2000)];
    const edits = changesBetween(original, `${made}end`);
    expect(edits).toHaveLength(1);
    expect(applyEdits(original, edits)).toBe(`${made}end`);
  });

  it('applied to the first give the second, in order and without touching, for 2,000 random pairs', () => {
    const random = randomFrom(5);
    const pieces = ['a', 'bc', ' ', '  ', '\n', ',', '😂', 'é', 'd', "l'", '👩‍👩‍👧', 'ا'];
    const text = () =>
      Array.from(
        { length: Math.floor(random() * 14) },
        () => pieces[Math.floor(random() * pieces.length)],
      ).join('');
    for (let i = 0; i < 2000; i++) {
      const [original, made] = [text(), text()];
      const edits = changesBetween(original, made);
      expect(applyEdits(original, edits)).toBe(made);
      for (const [at, { from, to }] of edits.entries()) {
        expect(to).toBeGreaterThanOrEqual(from);
        expect(from).toBeGreaterThan(edits[at - 1]?.to ?? -1);
      }
    }
  });
});
