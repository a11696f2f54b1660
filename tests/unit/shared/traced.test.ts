import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normaliseTraced } from '../../../src/shared/text.ts';
import { Traced } from '../../../src/shared/traced.ts';

const sourceOf = (text: Traced, source: string, words: string): string => {
  const at = text.text.indexOf(words);
  return source.slice(...text.origin(at, at + words.length));
};

describe('a traced text', () => {
  it('knows where its words come from, through one replacement after the other', () => {
    const source = 'you are s.t.u.p.i.d, really';
    const text = new Traced(source).replace(/(?<=\w)\.(?=\w)/g, '').replace(/stupid/g, 'STUPID');
    expect(text.text).toBe('you are STUPID, really');
    expect(sourceOf(text, source, 'STUPID')).toBe('s.t.u.p.i.d');
    expect(sourceOf(text, source, 'UPI')).toBe('u.p.i');
    expect(sourceOf(text, source, 'really')).toBe('really');
  });

  it('gives each letter its own place in a word that lost what stood between', () => {
    const source = 'so s.t.u.p.i.d';
    const text = new Traced(source).replace(/s\.t.*/g, () => 'stupid');
    expect(sourceOf(text, source, 'upi')).toBe('u.p.i.');
  });

  it('counts what a shortened word lost to its letters', () => {
    const source = 'noooooo way';
    const text = new Traced(source).replace(/o+/g, 'o');
    expect(sourceOf(text, source, 'no')).toBe('noooooo');
  });

  it('gives words whose order changed the whole of what they were', () => {
    const text = new Traced('a cba d').replace(/cba/g, 'abc', true);
    expect(text.origin(2, 3)).toEqual([2, 5]);
  });

  it('knows the place of an empty range, at the end too', () => {
    const text = new Traced('a--b').replace(/-/g, '');
    expect(text.origin(1, 1)).toEqual([3, 3]);
    expect(text.origin(2, 2)).toEqual([4, 4]);
  });
});

/** Text as nasty as can be: pieces of every kind of disguise among any characters. */
const ODD = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'e\u0301',
        '\ufb01',
        'İ',
        'ΛΟΓΟΣ ',
        '\u1112\u1161\u11ab',
        'ﾊﾞ',
        '\ud800',
        '\u200b',
        'sooo',
        '@a.b',
        'www.x',
        ' \u00a0 ',
      ),
    ),
  )
  .map(parts => parts.join(''));

describe('normaliseTraced', () => {
  it('says what normalise says, each unit from its place', () => {
    fc.assert(
      fc.property(ODD, source => {
        const { text } = normaliseTraced(new Traced(source));
        expect(text).toBe(normalise(source));
      }),
      { numRuns: 500 },
    );
  });

  it('takes every character as normalise does, after whatever it may join', () => {
    const differing: string[] = [];
    for (const before of ['', 'a', '가', 'ᄀ', 'ﾊ', '\u0301'])
      for (let code = 0; code < 0x3000; code++) {
        const source = `${before}${String.fromCodePoint(code)}b`;
        if (normaliseTraced(new Traced(source)).text !== normalise(source)) differing.push(source);
      }
    expect(differing).toEqual([]);
  });

  it('finds the source of a word', () => {
    const source = '\u200b Tu es  un ＩＤＩＯＴ\u0301ttt !!!!!!';
    const text = normaliseTraced(new Traced(source));
    expect(text.text).toBe('tu es un idiot !!!');
    expect(sourceOf(text, source, 'idiot')).toBe('ＩＤＩＯＴ\u0301ttt');
    expect(sourceOf(text, source, 'un')).toBe('un');
  });
});
