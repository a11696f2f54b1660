/** One figure at a time in minutes. */
export interface Point {
  minute: number;
  value: number;
}

/** The second half of a run, by time: by then what is remembered is full, and what still grows, grows for ever. */
export const secondHalf = <T extends { minute: number }>(points: readonly T[]): T[] => {
  const last = Math.max(...points.map(({ minute }) => minute));
  return points.filter(({ minute }) => minute >= last / 2);
};

/** By how many percent of its mean a figure grows in ten minutes, by least squares; null where two times are missing. */
export function percentInTenMinutes(points: readonly Point[]): number | null {
  const mean = (of: (point: Point) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [middle, level] = [mean(({ minute }) => minute), mean(({ value }) => value)];
  const spread = points.reduce((sum, { minute }) => sum + (minute - middle) ** 2, 0);
  if (!(spread > 0 && level > 0)) return null;
  const rise = points.reduce((sum, { minute, value }) => sum + (minute - middle) * (value - level), 0);
  return (1_000 * rise) / spread / level;
}
