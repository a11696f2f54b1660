import path from 'node:path';
import v8 from 'node:v8';
import vm from 'node:vm';
import * as acorn from 'acorn';
import esbuild from 'esbuild';
import { describe, expect, it, vi } from 'vitest';
import { filesIn, ROOT, read } from './repository.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

/**
 * Whether a comment can be written on which one of our patterns takes for ever. V8 counts how often it goes back while it
 * looks, so that no clock is needed. What it does not count is the way back through a loop over one character class; a
 * single such loop costs the square of a text, 40 ms at 5,000 characters and no more, and two of them are seen.
 */
interface Pattern {
  file: string;
  source: string;
  flags: string;
}

/** acorn's types leave out what a token holds. */
interface WrittenToken {
  type: acorn.TokenType;
  value: { pattern: string; flags: string };
}

const OPTIONS: acorn.Options = { ecmaVersion: 'latest', sourceType: 'module' };

const key = ({ source, flags }: Pattern) => `/${source}/${flags}`;

/** Those written down, of all of src. */
const literals = (): Pattern[] =>
  filesIn(['src'], /\.tsx?$/).flatMap(file => {
    const { code } = esbuild.transformSync(read(file), {
      loader: file.endsWith('x') ? 'tsx' : 'ts',
      jsx: 'automatic',
    });
    const found: Pattern[] = [];
    for (const { type, value } of acorn.tokenizer(code, OPTIONS) as Iterable<WrittenToken>)
      if (type === acorn.tokTypes.regexp) found.push({ file, source: value.pattern, flags: value.flags });
    return found;
  });

/** Those put together when a module is read. */
async function assembled(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Original = RegExp;
  const Noted = new Proxy(Original, {
    construct(target, args, newTarget) {
      const made = Reflect.construct(target, args, newTarget) as RegExp;
      found.push({ file: 'put together', source: made.source, flags: made.flags });
      return made;
    },
  });
  vi.stubGlobal('RegExp', Noted);
  try {
    for (const file of filesIn(['src'], /\.tsx?$/).filter(file => read(file).includes('new RegExp(')))
      await import(path.join(ROOT, file));
  } finally {
    vi.unstubAllGlobals();
  }
  return found;
}

v8.setFlagsFromString('--allow-natives-syntax');
const withLimit = vm.runInThisContext(
  '(source, flags, limit) => %NewRegExpWithBacktrackLimit(source, flags, limit)',
) as (source: string, flags: string, limit: number) => RegExp;

/** A text that is made for a pattern: a beginning, and a unit again and again. */
interface Bait {
  start: string;
  unit: string;
}

const CHARACTERS = [...'aA1 .-’!é\u0301😀\n_@("x'];
/** What stands in no pattern, so that what almost fitted fits after all not. */
const END = '\u0001';

const written = ({ start, unit }: Bait, length: number) =>
  start + unit.repeat(Math.ceil(length / unit.length)) + END;

/** Characters, pairs of them, and what is written in the pattern, again and again. */
function baits(source: string): Bait[] {
  const words = source.replace(/\\[a-zA-Z](\{[^}]*\})?/g, ' ').match(/[\p{L}\p{N}'’-]{2,14}/gu) ?? [];
  const own = [...new Set(words)];
  return [
    ...CHARACTERS.flatMap(one => CHARACTERS.map(two => ({ start: '', unit: one === two ? one : one + two }))),
    ...own.slice(0, 20).flatMap(word => ['', ' ', ', '].map(after => ({ start: '', unit: word + after }))),
    ...own.slice(0, 6).flatMap(word => CHARACTERS.map(unit => ({ start: word, unit }))),
  ];
}

/** The baits on which looking for a pattern through a whole text goes back more than so often a character. */
function caught({ source, flags }: Pattern, from: readonly Bait[], length: number, most: number): Bait[] {
  // The last choice always fits: only who ran out of patience finds nothing.
  const pattern = withLimit(`(?:[^]*?(?:${source}))|`, flags.replace(/[gy]/g, ''), most * length);
  return from.filter(bait => pattern.exec(written(bait, length)) === null);
}

/** What goes back in squares does so in short texts too, and in long ones more than the 900 ways the crisis patterns know. */
const SHORT = { length: 200, most: 40 };
const LONG = { length: 3000, most: 1200 };
/** Enough texts for one pattern: what is slow is slow on many. */
const ENOUGH = 16;

function isSlow(pattern: Pattern): boolean {
  const suspects = caught(pattern, baits(pattern.source), SHORT.length, SHORT.most);
  const every = Math.ceil(suspects.length / ENOUGH);
  return suspects
    .filter((_, index) => index % every === 0)
    .some(bait => caught(pattern, [bait], LONG.length, LONG.most).length > 0);
}

describe('a pattern', () => {
  it.each<[string, string, boolean]>([
    ['that repeats what repeats', '(?:a+)+b', true],
    ['with two loops over the same', '(?:a|b)+(?:a|b)+!', true],
    ['with a choice that overlaps', '(?:a|[ab])+!', true],
    ['that looks far ahead from every place', '\\d.*\\p{Ll}\\d*\\p{Lu}', true],
    ['with one loop', '\\s+$', false],
    ['of words', '\\b(?:turnip|clown)s?\\b', false],
  ])('%s is told apart', (_, source, slow) => {
    expect(isSlow({ file: '', source, flags: 'u' })).toBe(slow);
  });

  it('of ours takes no text that grows for more than it is worth', async () => {
    const all = new Map([...literals(), ...(await assembled())].map(one => [key(one), one]));
    expect(all.size).toBeGreaterThan(300);
    expect([...all.values()].filter(isSlow).map(one => `${one.file} ${key(one)}`)).toEqual([]);
  }, 300_000);
});
