import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `node scripts/time-words.mjs`: writes src/content/generic/time-words.ts, the words by which languages tell when
 * something was written, as this Node's own tables of languages have them.
 */

const LANGUAGES =
  'en fr de es pt it nl sv da nb fi pl cs sk hu ro bg ru uk el tr ar he fa hi bn id ms vi th ca hr sr sl lt lv et'.split(
    ' ',
  );
const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
/** One, two, few and many: languages bend their words by them. */
const NUMBERS = [-1, -2, -5, -21];
const LETTERS = /[\p{L}\p{M}]+/gu;

const words = new Set();
const add = text => {
  for (const [word] of text.normalize('NFC').toLowerCase().matchAll(LETTERS)) words.add(word);
};

for (const language of LANGUAGES) {
  const named = options => new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
  for (const width of ['long', 'short']) {
    for (let month = 0; month < 12; month++) {
      const day = Date.UTC(2024, month, 15);
      add(named({ month: width }).format(day));
      add(named({ month: width, day: 'numeric' }).format(day));
    }
    for (let day = 1; day <= 7; day++) add(named({ weekday: width }).format(Date.UTC(2024, 0, day)));
  }
  for (const style of ['long', 'short', 'narrow']) {
    const ago = new Intl.RelativeTimeFormat(language, { style });
    for (const unit of UNITS) for (const number of NUMBERS) add(ago.format(number, unit));
  }
}

/** One digit tells it. */
const MOST_SHARED = 9;
const shared = (one, other) => {
  let length = 0;
  while (length < MOST_SHARED && one[length] === other[length]) length++;
  return length;
};

// Every page pays for this list: of each word is told how many letters it shares with the one before, and the rest.
const sorted = [...words].sort();
const lines = sorted
  .map((word, at) => {
    const length = shared(word, sorted[at - 1] ?? '');
    return length + word.slice(length);
  })
  .reduce((made, part) => {
    const last = made.at(-1);
    if (last && last.length + part.length < 100) made[made.length - 1] = last + part;
    else made.push(part);
    return made;
  }, []);

const source = [
  '// Written by scripts/time-words.mjs; change that, not this.',
  '',
  '/**',
  ' * Months, days of the week, units of time and "ago" in many languages, in lower case and in order: of each, how many',
  ' * letters it shares with the one before, then the rest.',
  ' */',
  'export const TIME_WORDS =',
  ...lines.map((line, at) => `  '${line}${at < lines.length - 1 ? "' +" : "';"}`),
  '',
].join('\n');
writeFileSync(join(import.meta.dirname, '../src/content/generic/time-words.ts'), source);
