import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Health, type PageHealth, unchecked, weakened, weaker } from '../../../lab/health-figures.ts';
import { SITES } from '../../../src/content/sites/index.ts';

const pear: PageHealth = { site: 'pear', found: 9, f1: 1, author: 0.9, permalink: 1, boxes: 1 };

describe('a page', () => {
  it.each([
    ['as it was', pear, []],
    ['better', { ...pear, found: 10, author: 1, boxes: 2 }, []],
    ['a hair worse, within half a point', { ...pear, f1: 0.996 }, []],
    ['with comments missed', { ...pear, f1: 0.94 }, ['f1 0.94, was 1']],
    ['without its authors', { ...pear, author: null }, ['author unknown, was 0.9']],
    ['without its links', { ...pear, permalink: 0 }, ['permalink 0, was 1']],
    ['without its box', { ...pear, boxes: 0 }, ['boxes 0, was 1']],
    ['read by another adapter', { ...pear, site: 'plum' }, ['read by plum instead of pear']],
    ['that no adapter knows any more', undefined, ['could not be read']],
  ])('%s is told as such', (_, now, faults) => {
    expect(weaker(now, pear)).toEqual(faults);
  });
});

it('the adapters that weakened are named, one after the other; what was not looked at is no weakness', () => {
  const before: Health = {
    'b.html': pear,
    'a.html': pear,
    'c.html': { ...pear, site: 'apple' },
    'd.html': pear,
  };
  const now: Health = { 'a.html': { ...pear, f1: 0.5 }, 'b.html': pear };
  expect(weakened(now, before, ['a.html', 'b.html', 'c.html'])).toEqual([
    { site: 'apple', page: 'c.html', faults: ['could not be read'] },
    { site: 'pear', page: 'a.html', faults: ['f1 0.5, was 1'] },
  ]);
});

it('an adapter that nobody ever checked is told as such, and is not counted among those of this year', () => {
  const [apple, pear, plum] = [{}, { checked: '2026-01-31' }, { checked: '2024-12-31' }];
  expect(unchecked([apple, pear, plum], Date.parse('2026-11-23'))).toEqual({ never: [apple], old: [plum] });
});

it('the committed figures hold every adapter: else `npm run -s lab -- health --write`', () => {
  const file = path.join(import.meta.dirname, '../../../lab/health.json');
  const figures = Object.values(JSON.parse(fs.readFileSync(file, 'utf8')) as Health);
  const known = new Set(figures.map(({ site }) => site));
  expect(SITES.map(({ id }) => id).filter(id => !known.has(id))).toEqual([]);
});
