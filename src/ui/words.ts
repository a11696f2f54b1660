import en from '../_locales/en/messages.json';
import fr from '../_locales/fr/messages.json';
import type { Language } from '../shared/verdict.ts';

export type WordKey = keyof typeof en;

/** Keys that have a singular and a plural, without their ending. */
export type CountedKey = WordKey extends infer Key ? (Key extends `${infer Base}_one` ? Base : never) : never;

export type Values = Readonly<Record<string, string | number>>;

/** The interface in one language. Made once for each language, so that it can be compared by identity. */
export interface Words {
  language: Language;
  say(key: WordKey, values?: Values): string;
  /** As `say`, with the form that suits the number, given to the text as {count}. */
  count(key: CountedKey, count: number, values?: Values): string;
  /** A day, or a month when no day is given (2026-11). */
  date(day: string): string;
  /** A day of the week, as of 2026-11-23. */
  weekday(day: string): string;
  shortWeekday(day: string): string;
  /** A day without its year. */
  shortDay(day: string): string;
  dayAndWeekday(day: string): string;
  time(moment: number): string;
  /** In megabytes, or gigabytes from a thousand on. */
  size(megabytes: number): string;
  /** A probability in whole percent. */
  percent(probability: number): string;
  /** How long something took, in milliseconds under a second. */
  duration(ms: number): string;
  /** A whole number. */
  number(value: number): string;
  /** A language by the name the interface has for it. */
  languageName(code: string): string;
  list(items: readonly string[]): string;
  region(code: string): string;
}

const CATALOGUES: Record<Language, Record<WordKey, { message: string }>> = { en, fr };

/** French counts nothing as one, English does not. */
const isSingular: Record<Language, (count: number) => boolean> = {
  en: count => count === 1,
  fr: count => count < 2,
};

/** Puts values where the message names them in braces; a name without a value stays as it is, to be seen. */
export const fill = (message: string, values: Values): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );

/** Made when first asked for: a browser takes milliseconds over each of these, and a page opens with few of them. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function wordsIn(language: Language): Words {
  const catalogue = CATALOGUES[language];
  // Without a region, Intl writes English the American way and French the way of France.
  const locale = language === 'en' ? 'en-GB' : 'fr';
  const number = (parts?: Intl.NumberFormatOptions) => once(() => new Intl.NumberFormat(locale, parts));
  const numbers = number();
  const percents = number({ style: 'percent', maximumFractionDigits: 0 });
  const unit = (unit: string, unitDisplay: 'short' | 'long') =>
    number({ style: 'unit', unit, unitDisplay, maximumSignificantDigits: 2 });
  const [megabytes, gigabytes] = [unit('megabyte', 'short'), unit('gigabyte', 'short')];
  const [milliseconds, seconds] = [unit('millisecond', 'long'), unit('second', 'long')];
  const dayAs = (parts: Intl.DateTimeFormatOptions) => {
    const format = once(() => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }));
    return (day: string) => format().format(new Date(day));
  };
  const [day, month] = [dayAs({ dateStyle: 'long' }), dayAs({ month: 'long', year: 'numeric' })];
  const times = once(() => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));
  const languages = once(() => new Intl.DisplayNames(locale, { type: 'language' }));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const regions = once(() => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }));
  const say = (key: WordKey, values: Values = {}) => fill(catalogue[key].message, values);
  return {
    language,
    say,
    count: (key, count, values = {}) =>
      say(`${key}_${isSingular[language](count) ? 'one' : 'other'}`, {
        ...values,
        count: numbers().format(count),
      }),
    date: date => (/^\d{4}-\d{2}$/.test(date) ? month : day)(date),
    weekday: dayAs({ weekday: 'long' }),
    shortWeekday: dayAs({ weekday: 'short' }),
    shortDay: dayAs({ day: 'numeric', month: 'short' }),
    dayAndWeekday: dayAs({ weekday: 'long', day: 'numeric', month: 'long' }),
    time: moment => times().format(moment),
    size: size => (size < 1000 ? megabytes().format(size) : gigabytes().format(size / 1000)),
    percent: probability => percents().format(probability),
    duration: ms => (ms < 1000 ? milliseconds().format(ms) : seconds().format(ms / 1000)),
    number: value => numbers().format(value),
    languageName: code => languages().of(code) ?? code,
    list: items => lists().format(items),
    region: code => regions().of(code) ?? code,
  };
}

export const WORDS: Record<Language, Words> = { en: wordsIn('en'), fr: wordsIn('fr') };
