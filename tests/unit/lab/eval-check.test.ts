import { describe, expect, it } from 'vitest';
import { fallen } from '../../../lab/eval-check.ts';

describe('a change that makes the judge worse is seen', () => {
  const committed = { 'en annotated AUC': 0.95, 'fr own friendly shown': 0.93 };

  it.each([
    ['as it was', { ...committed }, []],
    ['better', { ...committed, 'en annotated AUC': 0.97 }, []],
    ['a little worse, within half a point', { ...committed, 'en annotated AUC': 0.946 }, []],
    ['worse', { ...committed, 'en annotated AUC': 0.944 }, ['en annotated AUC']],
    ['a figure that is gone', { 'en annotated AUC': 0.95 }, ['fr own friendly shown']],
    [
      'a figure that is no number',
      { ...committed, 'fr own friendly shown': Number.NaN },
      ['fr own friendly shown'],
    ],
  ])('%s', (_, now, expected) => {
    expect(fallen(now, committed)).toEqual(expected);
  });
});
