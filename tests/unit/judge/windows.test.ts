import { describe, expect, it } from 'vitest';
import { Tokenizer } from '../../../src/background/judge/tokenizer.ts';
import { partsOf, windowsOf } from '../../../src/background/judge/windows.ts';

const pieces = ['<s>', '<pad>', '</s>', '<unk>', '▁', ...'abcdefghijklmnopqrstuvwxyz.', '▁word'];
const tokenizer = new Tokenizer({ pieces, scores: pieces.map(piece => (piece === '▁word' ? -10 : -20_000)) });
const cut = (text: string, size = 126) => windowsOf(text, tokenizer.segment(text), size);

describe('windows of a long text', () => {
  it('are one when the text fits', () => {
    expect(cut('a word')).toEqual([{ text: 'a word', ids: tokenizer.segment('a word').ids }]);
  });

  it('never hold more pieces than the encoder takes, and leave no word out', () => {
    // Every word is another, so that a window is found where it was cut.
    const name = (i: number) =>
      [i, i / 26, i / 676].map(n => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(n) % 26]).join('');
    const text = Array.from({ length: 900 }, (_, i) => (i % 9 === 8 ? `${name(i)}.` : name(i))).join(' ');
    const windows = cut(text);
    expect(Math.max(...windows.map(({ ids }) => ids.length))).toBeLessThanOrEqual(126);
    let read = 0;
    for (const window of windows) {
      const at = text.indexOf(window.text);
      expect(at).toBeLessThanOrEqual(read);
      expect(at).toBeGreaterThanOrEqual(0);
      read = at + window.text.length;
    }
    expect(read).toBe(text.length);
  });

  it('end with a sentence when they can', () => {
    const sentence = `${'word '.repeat(30)}word.`;
    const windows = cut(Array.from({ length: 10 }, () => sentence).join(' '));
    for (const { text } of windows) expect(text.endsWith('.')).toBe(true);
  });

  it('cut a word that is longer than a window', () => {
    const windows = cut('x'.repeat(1000));
    expect(windows.every(({ ids }) => ids.length <= 126)).toBe(true);
    expect(windows.length).toBeLessThan(12);
  });
});

describe('parts of a long text', () => {
  const kind = 'what a lovely day it is, thank you all for the beautiful pictures.';

  it('are its sentences, its first words and its last', () => {
    const parts = partsOf(
      `you are dull. ${Array.from({ length: 4 }, () => kind).join(' ')} and you are silly`,
    );
    expect(parts).toContain('you are dull.');
    expect(parts.at(-2)).toMatch(/^you are dull\. what/);
    expect(parts.at(-1)).toMatch(/and you are silly$/);
  });

  it('are none of a short one: it is judged whole', () => {
    expect(partsOf(`you are dull. ${kind}`)).toEqual([]);
  });
});
