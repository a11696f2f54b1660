import zlib from 'node:zlib';

/** Pictures as browsers take them, as small as they get without loss, and several of them as one that moves (APNG). */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bytes of a pixel: red, green, blue. Pages are opaque. */
const PIXEL = 3;

function chunk(type, ...parts) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), ...parts]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(body.length - 4, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(zlib.crc32(body), body.length + 4);
  return whole;
}

function* chunksOf(bytes) {
  for (let at = SIGNATURE.length; at < bytes.length; at += bytes.readUInt32BE(at) + 12)
    yield {
      type: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)),
    };
}

/** Which of its neighbours (left, above, above left) foretells a byte best. */
function paeth(a, b, c) {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}

const FORETELL = [() => 0, a => a, (_, b) => b, (a, b) => (a + b) >> 1, paeth];

/**
 * The pixels of a PNG of 8 bits a colour, without its transparency.
 * @returns {{ width: number, height: number, pixels: Uint8Array }}
 */
export function readPng(bytes) {
  const chunks = [...chunksOf(bytes)];
  const header = chunks[0].data;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const size = { 2: 3, 6: 4 }[header[9]];
  if (header[8] !== 8 || !size || header[12] !== 0)
    throw new Error('A PNG of another kind than browsers make.');
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const raw = zlib.inflateSync(packed);
  const line = width * size;
  const pixels = new Uint8Array(width * height * PIXEL);
  let above = new Uint8Array(line);
  for (let y = 0; y < height; y++) {
    const from = y * (line + 1);
    const foretell = FORETELL[raw[from]];
    const row = new Uint8Array(line);
    for (let x = 0; x < line; x++) {
      const left = x < size ? 0 : row[x - size];
      const corner = x < size ? 0 : above[x - size];
      row[x] = raw[from + 1 + x] + foretell(left, above[x], corner);
    }
    for (let x = 0; x < width; x++)
      pixels.set(row.subarray(x * size, x * size + PIXEL), (y * width + x) * PIXEL);
    above = row;
  }
  return { width, height, pixels };
}

/** One row as what is left of it where it is foretold in one way, after the number of that way. */
function filtered(kind, row, above) {
  const line = Buffer.alloc(row.length + 1);
  line[0] = kind;
  for (let x = 0; x < row.length; x++) {
    const left = x < PIXEL ? 0 : row[x - PIXEL];
    const corner = x < PIXEL ? 0 : above[x - PIXEL];
    line[x + 1] = row[x] - FORETELL[kind](left, above[x], corner);
  }
  return line;
}

/** Small remainders, on either side of nothing, pack well. */
function weight(line) {
  let sum = 0;
  for (let at = 1; at < line.length; at++) sum += Math.min(line[at], 256 - line[at]);
  return sum;
}

/** A part of a picture, packed: all of it when no part is named. One way for all rows, or the best for each, whichever is smaller. */
function packed({ width, height, pixels }, part = { x: 0, y: 0, width, height }) {
  let above = new Uint8Array(part.width * PIXEL);
  const ways = [...FORETELL.map(() => []), []];
  for (let y = part.y; y < part.y + part.height; y++) {
    const from = (y * width + part.x) * PIXEL;
    const row = pixels.subarray(from, from + part.width * PIXEL);
    const lines = FORETELL.map((_, kind) => filtered(kind, row, above));
    const best = lines.reduce((a, b) => (weight(b) < weight(a) ? b : a));
    for (const [at, line] of [...lines, best].entries()) ways[at].push(line);
    above = row;
  }
  return ways
    .map(lines => zlib.deflateSync(Buffer.concat(lines), { level: 9, memLevel: 9 }))
    .reduce((a, b) => (b.length < a.length ? b : a));
}

const uint32 = (...values) => {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, 4 * at);
  return bytes;
};

const header = ({ width, height }) => chunk('IHDR', uint32(width, height), Buffer.from([8, 2, 0, 0, 0]));

/** A picture as PNG, 24 bits a pixel. */
export const writePng = picture =>
  Buffer.concat([SIGNATURE, header(picture), chunk('IDAT', packed(picture)), chunk('IEND')]);

/** The smallest part of a picture that holds all that changed since another of its size. */
function changedPart(before, { width, height, pixels }) {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let at = 0; at < pixels.length; at++) {
    if (pixels[at] === before.pixels[at]) continue;
    const pixel = Math.floor(at / PIXEL);
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  if (right < 0) return { x: 0, y: 0, width: 1, height: 1 };
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/**
 * Pictures of one size as one that moves.
 * @param {{ picture: object, ms: number }[]} frames each with how long it stands
 * @param {number} plays how often they are shown; then the last one stays
 */
export function writeAnimation(frames, plays) {
  let order = 0;
  const parts = frames.flatMap(({ picture, ms }, index) => {
    const part = index ? changedPart(frames[index - 1].picture, picture) : { x: 0, y: 0, ...picture };
    // Delay in thousandths of a second; nothing is cleared, nothing blended.
    const delay = Buffer.from([ms >> 8, ms & 255, 1000 >> 8, 1000 & 255, 0, 0]);
    const control = chunk('fcTL', uint32(order++, part.width, part.height, part.x, part.y), delay);
    const data = packed(picture, part);
    return [control, index ? chunk('fdAT', uint32(order++), data) : chunk('IDAT', data)];
  });
  const start = [header(frames[0].picture), chunk('acTL', uint32(frames.length, plays))];
  return Buffer.concat([SIGNATURE, ...start, ...parts, chunk('IEND')]);
}
