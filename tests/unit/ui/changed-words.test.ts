import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedWords, type Piece } from '../../../src/popup/changed-words.ts';
import { applyEdits, type Edit } from '../../../src/shared/softening.ts';

/** Changed words in brackets. */
const seen = (pieces: Piece[]) =>
  pieces.map(({ words, changed }) => (changed ? `[${words}]` : words)).join('');

it.each<[string, string, Edit[], string, string]>([
  ['nothing changed', 'Hello', [], 'Hello', 'Hello'],
  [
    'words taken out, a capital put in',
    'You turnip, the build is broken.',
    [{ from: 0, to: 13, words: 'T' }],
    '[You turnip, the] build is broken.',
    '[The] build is broken.',
  ],
  ['words put in', 'Go now', [{ from: 2, to: 2, words: ', please,' }], 'Go now', 'Go[, please,] now'],
  ['at the end', 'Non, guignol !', [{ from: 3, to: 14, words: '.' }], 'Non[, guignol !]', 'Non[.]'],
  [
    'two edits in one word',
    'Well: youuu clown',
    [
      { from: 6, to: 7, words: 'Y' },
      { from: 9, to: 11, words: '' },
      { from: 11, to: 17, words: '!' },
    ],
    'Well: [youuu clown]',
    'Well: [You!]',
  ],
  ['a word before it', 'the clown left', [{ from: 3, to: 9, words: '' }], 'the[ clown] left', 'the left'],
  ['everything', 'Turnip', [{ from: 0, to: 6, words: '…' }], '[Turnip]', '[…]'],
])('%s: each side shows what is changed on it', (_, text, edits, before, after) => {
  const sides = changedWords(text, edits);
  expect([seen(sides.before), seen(sides.after)]).toEqual([before, after]);
});

it('whatever the edits, the pieces are the texts themselves, each where it says it is', () => {
  const edited = fc
    .record({ text: fc.string({ unit: 'grapheme' }), cuts: fc.array(fc.nat(40)), words: fc.string() })
    .map(({ text, cuts, words }) => {
      const places = [...new Set(cuts.map(cut => cut % (text.length + 1)))].sort((a, b) => a - b);
      const edits: Edit[] = [];
      for (let index = 0; index + 1 < places.length; index += 2)
        edits.push({ from: places[index] ?? 0, to: places[index + 1] ?? 0, words });
      return { text, edits };
    });
  const whole = (pieces: Piece[]) => {
    const joined = pieces.map(({ words }) => words).join('');
    for (const { at, words } of pieces) expect(joined.slice(at, at + words.length)).toBe(words);
    return joined;
  };
  fc.assert(
    fc.property(edited, ({ text, edits }) => {
      const { before, after } = changedWords(text, edits);
      expect(whole(before)).toBe(text);
      expect(whole(after)).toBe(applyEdits(text, edits));
    }),
  );
});
