import { describe, expect, it } from 'vitest';
import { percentInTenMinutes, secondHalf } from '../../../lab/soak/slope.ts';

const run = (...values: number[]) => values.map((value, minute) => ({ minute, value }));

describe('the slope of a figure', () => {
  it.each([
    ['stands', run(50, 50, 50, 50), 0],
    ['grows by one in a hundred a minute', run(99, 100, 101), 10],
    ['falls by one in a hundred a minute', run(101, 100, 99), -10],
    ['goes up and down again', run(10, 11, 11, 10), 0],
  ])('that %s', (_, points, percent) => {
    expect(percentInTenMinutes(points)).toBeCloseTo(percent, 6);
  });

  it.each([
    ['no point', run()],
    ['a single point', run(5)],
    ['nothing but zeros', run(0, 0, 0)],
  ])('is unknown of %s', (_, points) => {
    expect(percentInTenMinutes(points)).toBeNull();
  });
});

describe('the second half of a run', () => {
  it('begins in the middle of its time, however many were measured before', () => {
    const points = [0, 1, 2, 3, 15, 29, 30].map(minute => ({ minute }));
    expect(secondHalf(points).map(({ minute }) => minute)).toEqual([15, 29, 30]);
  });
});
