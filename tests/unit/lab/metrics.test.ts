import { describe, expect, it } from 'vitest';
import { auc, recallAt, shareAtOrAbove } from '../../../lab/metrics.ts';

describe('figures of the dev table', () => {
  it('auc counts pairs in the right order, ties half', () => {
    expect(auc([3, 4], [1, 2])).toBe(1);
    expect(auc([1, 2], [3, 4])).toBe(0);
    expect(auc([1, 1], [1, 1])).toBe(0.5);
    expect(auc([3, 1], [2])).toBe(0.5);
    expect(auc([2, 2, 3], [1, 2])).toBeCloseTo((1 + 0.5 + 1 + 0.5 + 1 + 1) / 6);
    expect(auc([], [1])).toBeNull();
  });

  it('recall at false alarms never allows more than it says', () => {
    const friendly = Array.from({ length: 100 }, (_, i) => i);
    expect(recallAt(0.02, [97, 97.5, 98, 99], friendly)).toBe(0.75);
    expect(
      recallAt(
        0.02,
        [1],
        Array.from({ length: 100 }, () => 1),
      ),
    ).toBe(0);
  });

  it('a share counts what is at the threshold', () => {
    expect(shareAtOrAbove([0.5, 0.4], 0.5)).toBe(0.5);
    expect(shareAtOrAbove([], 0.5)).toBeNull();
  });
});
