import { describe, expect, it } from 'vitest';
import { cellsOf, faultOf } from './held-by.ts';
import { read } from './repository.ts';

/** The 55 criteria of WCAG 2.2 at the levels A and AA. */
const CRITERIA = [
  ...['1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5'],
  ...['1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13'],
  ...['2.1.1', '2.1.2', '2.1.4', '2.2.1', '2.2.2', '2.3.1'],
  ...['2.4.1', '2.4.2', '2.4.3', '2.4.4', '2.4.5', '2.4.6', '2.4.7', '2.4.11'],
  ...['2.5.1', '2.5.2', '2.5.3', '2.5.4', '2.5.7', '2.5.8'],
  ...['3.1.1', '3.1.2', '3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.6'],
  ...['3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.7', '3.3.8', '4.1.2', '4.1.3'],
];

const rows = (start: RegExp): string[][] =>
  read('docs/accessibility.md')
    .split('\n')
    .filter(line => start.test(line))
    .map(cellsOf);

const tests = rows(/^\| [A-Z] \|/);
const criteria = rows(/^\| \d\.\d\.\d/);
const letters = new Set(tests.map(([letter]) => letter));

describe('docs/accessibility.md', () => {
  it('has every criterion once, in order, with no cell left empty', () => {
    expect(criteria.map(([name = '']) => name.split(' ')[0])).toEqual(CRITERIA);
    expect(criteria.filter(cells => cells.length !== 5 || cells.some(cell => cell === ''))).toEqual([]);
  });

  it('names tests that exist, by the title they have, each of them for some row', () => {
    expect(tests.map(([, test = '']) => faultOf(test)).filter(Boolean)).toEqual([]);
    const used = criteria.flatMap(([, , , , held = '']) => held.match(/\b[A-Z]\b/g) ?? []);
    expect([...letters].filter(letter => !used.includes(letter ?? ''))).toEqual([]);
  });

  it('holds each criterion by tests, by what was looked at, or says why not', () => {
    const wrong = criteria.flatMap(([name, , , , held = '']) => {
      const [, named = '', reason = ''] = /^((?:[A-Z](?:, |$))*)(.*)$/.exec(held) ?? [];
      const known = named
        .split(', ')
        .filter(Boolean)
        .every(letter => letters.has(letter));
      const said = reason === '' ? named !== '' : /^looked at: .{15,}$/.test(reason) || !faultOf(reason);
      return known && said ? [] : [`${name}: ${held}`];
    });
    expect(wrong).toEqual([]);
  });
});
