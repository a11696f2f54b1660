/**
 * A value as canonical JSON (as RFC 8785 has it): the keys of objects in the order of their UTF-16 code units, no blank
 * between anything, texts and numbers as ECMAScript writes them. Equal values give equal text.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}
