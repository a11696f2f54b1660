import type { OwnAction, OwnWord } from './entries.ts';
import { formsOf } from './forms.ts';
import { wordsOf } from './words-of.ts';

/** The same letter this often in a row is drawn out, and stands for it once, or as often as it is written. */
const DRAWN_OUT = 3;
const RUNS = /(.)\1+/gsu;

/** A word with each run of a letter as one letter: what it is looked up by. */
const briefly = (word: string): string => word.replace(RUNS, '$1');

interface Pattern {
  action: OwnAction;
  /** Every form of each of its words, in order. */
  words: readonly (readonly string[])[];
  /** Whether the last word is the beginning of one. */
  isBeginning: boolean;
}

interface Lookup {
  /** By each form of the first word, briefly. */
  whole: Map<string, Pattern[]>;
  /** By the beginning, briefly; and how long these are. */
  beginnings: Map<string, Pattern[]>;
  lengths: number[];
}

const runFrom = (word: string, at: number): number => {
  let end = at + 1;
  while (word[end] === word[at] && end < word.length) end++;
  return end;
};

/** Whether a word of a text is a form as written, letters drawn out or not; or begins so. */
function fits(word: string, form: string, isBeginning: boolean): boolean {
  let [w, f] = [0, 0];
  while (f < form.length) {
    if (word[w] !== form[f]) return false;
    const [afterWord, afterForm] = [runFrom(word, w), runFrom(form, f)];
    const [has, needs] = [afterWord - w, afterForm - f];
    const isLast = isBeginning && afterForm === form.length;
    if (has !== needs && !(has >= needs && (has >= DRAWN_OUT || isLast))) return false;
    [w, f] = [afterWord, afterForm];
  }
  return isBeginning || w === word.length;
}

function isAt(words: readonly string[], at: number, pattern: Pattern): boolean {
  const last = pattern.words.length - 1;
  return pattern.words.every((forms, i) => {
    const word = words[at + i];
    return word !== undefined && forms.some(form => fits(word, form, pattern.isBeginning && i === last));
  });
}

function patternOf({ word, action }: OwnWord): Pattern {
  const isBeginning = word.endsWith('*');
  const words = wordsOf(word).map((part, i, { length }) =>
    isBeginning && i === length - 1 ? [part] : formsOf(part),
  );
  return { action, words, isBeginning };
}

function compile(list: readonly OwnWord[]): Lookup {
  const lookup: Lookup = { whole: new Map(), beginnings: new Map(), lengths: [] };
  for (const pattern of list.map(patternOf)) {
    const [first = []] = pattern.words;
    const index = pattern.isBeginning && pattern.words.length === 1 ? lookup.beginnings : lookup.whole;
    for (const key of new Set(first.map(briefly))) index.set(key, [...(index.get(key) ?? []), pattern]);
  }
  lookup.lengths = [...new Set([...lookup.beginnings.keys()].map(({ length }) => length))];
  return lookup;
}

/** Lists come with a policy, which does not change: each is compiled once. */
const compiled = new WeakMap<readonly OwnWord[], Lookup>();

function lookupOf(list: readonly OwnWord[]): Lookup {
  const known = compiled.get(list) ?? compile(list);
  compiled.set(list, known);
  return known;
}

/** What may begin at a word, given briefly. */
function patternsAt(brief: string, { whole, beginnings, lengths }: Lookup): readonly Pattern[] {
  const found = whole.get(brief) ?? [];
  if (lengths.length === 0) return found;
  return [...found, ...lengths.flatMap(length => beginnings.get(brief.slice(0, length)) ?? [])];
}

/** A text read once: its words, and the same briefly. */
interface View {
  words: readonly string[];
  briefs: readonly string[];
}

/** The words of texts that were looked at, the oldest forgotten first: a page decides about each many times. */
const READ = 5000;
const read = new Map<string, View>();

function viewOf(text: string): View {
  const known = read.get(text);
  if (known) return known;
  const words = wordsOf(text);
  const view = { words, briefs: words.map(briefly) };
  read.set(text, view);
  const [oldest] = read.keys();
  if (read.size > READ) read.delete(oldest as string);
  return view;
}

/**
 * What a person's own words say about a text: `cover` when it holds one to cover, else `show` when it holds one to
 * show, else null. Whole words only, letter case, accents and drawn-out letters undone, in the forms of `formsOf`.
 * Linear in the length of the text.
 * @param undone the same text with its disguises undone, where that makes a difference (`Reading`)
 */
export function ownActionOn(text: string, list: readonly OwnWord[], undone = text): OwnAction | null {
  if (list.length === 0) return null;
  const lookup = lookupOf(list);
  let found: OwnAction | null = null;
  for (const { words, briefs } of new Set([viewOf(text), viewOf(undone)]))
    for (const [at, brief] of briefs.entries())
      for (const pattern of patternsAt(brief, lookup)) {
        if (pattern.action === found || !isAt(words, at, pattern)) continue;
        if (pattern.action === 'cover') return 'cover';
        found = 'show';
      }
  return found;
}
