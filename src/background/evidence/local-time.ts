const two = (number: number): string => String(number).padStart(2, '0');

/**
 * A moment in ISO 8601 as this machine's clock shows it, to the second, with its offset from UTC: what a person can
 * compare with the page, and a court with any other clock.
 */
export function localTime(moment: Date): string {
  const offset = -moment.getTimezoneOffset();
  const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${local}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}
