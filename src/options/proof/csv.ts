/** What spreadsheets take for the start of a formula, in full width too; a tab or a return may hide one. */
const FORMULA = /^[=+\-@\t\r\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}]/u;

const field = (value: string): string => {
  const guarded = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

/** Rows as a table in a text (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\u{feff}${rows.map(row => row.map(field).join(',')).join('\r\n')}\r\n`;
