/** Columns that share a scale, rows that lie together, and what these take in bytes: nibbles, then a f32 a row. */
const COLUMNS = 32;
const ROWS = 8;
const BYTES = (COLUMNS * ROWS) / 2 + 4 * ROWS;

/** `count` rounded up to whole groups of rows. */
export const wholeRows = (count: number): number => Math.ceil(count / ROWS) * ROWS;

/** Whether the values of a block, from one index on, are at most 7 times a unit, in whole steps; none may be below -8. */
function areSteps(values: Float32Array, from: number, unit: number): boolean {
  for (let i = from; i < from + COLUMNS; i++) {
    const steps = (values[i] as number) / unit;
    if (steps !== Math.round(steps) || steps > 7) return false;
  }
  return true;
}

/**
 * What one unit of the block from an index on is worth, when its values are -8 to 7 of them. Such a block is stored as a
 * half and four bits a weight, which f32 holds exactly, so that dividing is exact, too.
 */
function unitOf(values: Float32Array, from: number): number | undefined {
  let far = 0;
  for (let i = from; i < from + COLUMNS; i++) {
    const value = values[i] as number;
    // NaN stays the farthest, and is no step of anything.
    if (!(Math.abs(value) <= Math.abs(far))) far = value;
  }
  if (far === 0) return 0;
  for (let steps = -8; steps < 0; steps++) {
    const unit = Math.fround(far / steps);
    if (areSteps(values, from, unit)) return unit;
  }
  return undefined;
}

/**
 * A matrix of 4-bit blocks as kernels-relaxed.as reads it: for each eight rows, for each 32 columns, by eights of columns
 * the nibbles of four columns of each row, low ones first; then a scale for each row. A nibble is its weight + 8.
 * Rows are filled up with zeros.
 * @returns undefined where the weights are not of that kind
 */
export function packBlocks(weight: Float32Array, rows: number): Int32Array | undefined {
  const columns = weight.length / rows;
  if (columns % COLUMNS !== 0) return undefined;
  const bytes = new Uint8Array((wholeRows(rows) / ROWS) * (columns / COLUMNS) * BYTES);
  const scales = new Float32Array(bytes.buffer);
  for (let from = 0; from < weight.length; from += COLUMNS) {
    const unit = unitOf(weight, from);
    if (unit === undefined) return undefined;
    const row = Math.floor(from / columns);
    const place = row % ROWS;
    const at = (((row - place) / ROWS) * columns + (from % columns)) * (BYTES / COLUMNS);
    scales[(at + (COLUMNS * ROWS) / 2) / 4 + place] = unit;
    for (let c = 0; c < COLUMNS; c++) {
      const nibble = unit === 0 ? 8 : (weight[from + c] as number) / unit + 8;
      const to = at + (c >> 3) * 32 + place * 4 + (c & 3);
      bytes[to] = (bytes[to] as number) | (nibble << (c & 4));
    }
  }
  return new Int32Array(bytes.buffer);
}
