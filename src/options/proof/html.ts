/** Markup that was put together here, so that it needs no more escaping. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

type Value = string | number | Markup | readonly Markup[];

const escaped = (value: Value): string => {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return String(value).replace(/[&<>"']/g, sign => SIGNS[sign] ?? '');
};

/** Markup for a file. Whatever is put into it is a text, in elements and quoted attributes alike, unless it was made by this too. */
export const html = (parts: TemplateStringsArray, ...values: Value[]): Markup =>
  new Markup(
    parts.map((part, index) => part + (index < values.length ? escaped(values[index] ?? '') : '')).join(''),
  );

export const NOTHING = new Markup('');
