const DAY = 86_400_000;
const two = (value: number): string => String(value).padStart(2, '0');

/** A day as it is called where the person is: YYYY-MM-DD. */
export function dayOf(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The day so many days before another. Counted in UTC, where every day has 24 hours. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * DAY).toISOString().slice(0, 10);

/** So many days in a row, the last one given. */
export const daysUpTo = (last: string, length: number): string[] =>
  Array.from({ length }, (_, i) => daysBefore(last, length - 1 - i));
