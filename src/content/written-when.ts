/** A date and a time to the minute, with or without a zone, as machines write them. */
const ISO = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;

/**
 * How many of these times lie within the last `span` milliseconds; null where none of them can be told. Only times
 * for machines count: "2 hours ago" is written in too many ways to be sure.
 */
export function writtenWithin(
  times: readonly (string | null)[],
  span: number,
  now = Date.now(),
): number | null {
  const moments = times
    .map(time => (time !== null && ISO.test(time) ? Date.parse(time) : Number.NaN))
    .filter(moment => !Number.isNaN(moment));
  return moments.length === 0 ? null : moments.filter(moment => now - moment <= span).length;
}
