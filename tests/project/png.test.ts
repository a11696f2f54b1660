import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readPng, writeAnimation, writePng } from '../../scripts/png.mjs';
import { ROOT } from './repository.ts';

const drawn = (width: number, height: number, of: (x: number, y: number) => number) => ({
  width,
  height,
  pixels: Uint8Array.from({ length: width * height * 3 }, (_, at) => of(Math.floor(at / 3) % width, at % 7)),
});

it('a picture that is packed and read again is the same, pixel by pixel', () => {
  const picture = drawn(37, 11, (x, y) => (x * 31 + y * 57) % 256);
  expect(readPng(writePng(picture))).toEqual(picture);
});

it('a picture as a browser took it is read, and the same afterwards', () => {
  const picture = readPng(fs.readFileSync(path.join(ROOT, 'src/icons/96.png')));
  expect([picture.width, picture.height]).toEqual([96, 96]);
  expect(readPng(writePng(picture))).toEqual(picture);
});

it('an animation holds its first picture whole, and of the next only what changed', () => {
  const first = drawn(40, 30, () => 200);
  const second = { ...first, pixels: first.pixels.slice() };
  // One pixel, in the seventh column of the third row.
  second.pixels[(2 * 40 + 6) * 3] = 1;
  const film = writeAnimation(
    [
      { picture: first, ms: 900 },
      { picture: second, ms: 1500 },
    ],
    3,
  );
  expect(readPng(film)).toEqual(first);
  const at = film.indexOf('fcTL', film.indexOf('IDAT'));
  const [width, height, x, y] = [8, 12, 16, 20].map(offset => film.readUInt32BE(at + offset));
  expect({ width, height, x, y }).toEqual({ width: 1, height: 1, x: 6, y: 2 });
  expect(film.readUInt16BE(at + 24)).toBe(1500);
  expect(film.readUInt32BE(film.indexOf('acTL') + 8)).toBe(3);
});
