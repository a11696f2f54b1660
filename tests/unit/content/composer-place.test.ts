import { describe, expect, it } from 'vitest';
import { isDarkColour, placeFor } from '../../../src/content/composer-place.ts';

const SEEN = { left: 0, top: 0, right: 800, bottom: 600 };
const SIZE = { width: 300, height: 160 };
const at = (left: number, top: number, width = 400, height = 60) => ({
  ...{ left, top, right: left + width, bottom: top + height },
});

describe('a panel stands', () => {
  const examples: [string, ReturnType<typeof at>, boolean, { left: number; top: number }][] = [
    ['under its box, where the box starts', at(100, 100), false, { left: 100, top: 168 }],
    ['above a box at the end of the window', at(100, 500), false, { left: 100, top: 332 }],
    ['inside the window beside a box that leaves it', at(700, 100), false, { left: 492, top: 168 }],
    ['at the right end of a box that is written from there', at(100, 100), true, { left: 200, top: 168 }],
    ['over the lower end of a box that fills the window', at(0, 0, 800, 600), false, { left: 8, top: 432 }],
    [
      'where more room is, and scrolls, when none is enough',
      at(0, 130, 400, 300),
      false,
      { left: 8, top: 438 },
    ],
  ];
  it.each(examples)('%s', (_, box, isRightToLeft, place) => {
    expect(placeFor(box, SIZE, SEEN, isRightToLeft)).toMatchObject(place);
  });
});

it('a panel never covers its box while there is room, nor leaves the window', () => {
  for (let top = -50; top < 600; top += 10) {
    const box = at(50, top);
    const place = placeFor(box, SIZE, SEEN, false);
    const bottom = place.top + Math.min(SIZE.height, place.maxHeight);
    expect(place.top >= box.bottom || bottom <= box.top, `box at ${top}`).toBe(true);
    expect(place.top >= 0 && bottom <= 600, `box at ${top}`).toBe(true);
  }
});

it('at 320 px it keeps to the window', () => {
  const seen = { left: 0, top: 0, right: 320, bottom: 500 };
  expect(placeFor(at(10, 50, 300), { width: 304, height: 200 }, seen, false)).toMatchObject({
    left: 8,
    top: 118,
  });
});

describe('a colour is', () => {
  const examples: [string, boolean | null][] = [
    ['rgb(255, 255, 255)', false],
    ['rgb(0, 0, 0)', true],
    ['rgb(21, 32, 43)', true],
    ['rgba(0, 0, 0, 0)', null],
    ['rgba(255, 255, 255, 0.9)', false],
    ['color(srgb 1 1 1)', null],
  ];
  it.each(examples)('%s: dark %s', (colour, isDark) => {
    expect(isDarkColour(colour)).toBe(isDark);
  });
});
