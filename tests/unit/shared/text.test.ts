import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/shared/text.ts';

describe('normalise', () => {
  it.each([
    ['lower case', 'TU ES BÊTE', 'tu es bête'],
    ['accents stay, composed', 'e\u0301te\u0301', 'été'],
    ['full-width and mathematical letters', '𝐡𝐞𝐥𝐥𝐨 ｗｏｒｌｄ', 'hello world'],
    ['characters that nobody sees', 's\u200bt\u00adu\u2060pid\ufe0f', 'stupid'],
    ['blanks of every kind, tabs and line ends', ' a\u00a0\tb\r\nc\u3000 ', 'a b c'],
    ['piled marks', 'h\u0337\u0322e\u0334\u0321y\u0335', 'hey'],
    ['Turkish capital', 'İ', 'i'],
    ['final sigma', 'ΛΟΓΟΣ', 'λογοσ'],
    ['links', 'see https://a.example/x?y=1 or www.b.example, ok', 'see http or http ok'],
    ['handles', '@Some.One hi, (@x)', '@user hi, (@user)'],
    ['an @ that stands for a letter', 'conn@rd', 'conn@rd'],
    ['long letters', 'soooo goood', 'so god'],
    ['two letters', 'good', 'good'],
    ['long punctuation', 'no!!!!!! ok...', 'no!!! ok...'],
    ['numbers', '1000000', '1000000'],
    ['long emoji', '😂😂😂😂😂', '😂😂😂'],
    ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
    ['nothing', ' \u200b ', ''],
  ])('%s', (_, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('leaves what it made as it is', () => {
    const once = normalise('ÇA  vaaaa @moi ??? https://x.example 𝓱𝓪');
    expect(normalise(once)).toBe(once);
  });

  it.each([
    ['100,000 characters', 'ab '.repeat(33_334)],
    ['100,000 combining marks of alternating classes', `a${'\u0301\u0316'.repeat(50_000)}`],
    ['100,000 handles', '@'.repeat(100_000)],
    ['100,000 times the same letter', 'a'.repeat(100_000)],
    ['lone surrogates', '\udc00\ud800'.repeat(50_000)],
    ['beginnings of links', 'http://'.repeat(15_000)],
    ['blanks', ' '.repeat(100_000)],
  ])('takes %s in its stride', (_, text) => {
    const start = performance.now();
    normalise(text);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
