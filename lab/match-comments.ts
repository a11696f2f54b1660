/** A comment as the truth of a page tells it: its first 200 characters, and how long it is. */
export interface TrueComment {
  author?: string | null;
  text: string;
  /** The text with the alternative texts of its images. */
  text_alt?: string;
  len: number;
}

export interface Predicted {
  author: string | null;
  text: string;
}

export interface PageScore {
  truth: number;
  predicted: number;
  hits: number;
  precision: number;
  recall: number;
  f1: number;
  /** Of the hits whose author the truth knows, the part with that author. */
  author: number | null;
  /** The part of the hits that are longer than a quarter above the truth. */
  overCapture: number;
  missed: string[];
  extra: string[];
  /** Which of the truth were found. */
  matched: number[];
}

const LONGEST_PREFIX = 60;
const SHORTEST_PREFIX = 24;
const SHORT_TEXT = 8;

/** A text without what sites and readers may write differently: emoji, punctuation, case, spaces. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '')
    .toLowerCase();

/** A text of the truth as it is compared. */
interface Wanted {
  text: string;
  prefix: string;
  /** How long the whole comment is, as it is compared. */
  length: number;
}

const prepared = new WeakMap<TrueComment, Wanted[]>();

function wantedOf(truth: TrueComment): Wanted[] {
  const known = prepared.get(truth);
  if (known) return known;
  const texts = [truth.text, ...(truth.text_alt === undefined ? [] : [truth.text_alt])];
  const made = texts.map(source => {
    const text = normalise(source);
    const whole = truth.len <= source.length;
    const length = whole ? text.length : Math.round((text.length * truth.len) / source.length);
    return { text, prefix: text.slice(0, LONGEST_PREFIX), length };
  });
  prepared.set(truth, made);
  return made;
}

function matches(found: string, truth: TrueComment): boolean {
  return wantedOf(truth).some(({ text, prefix, length }) => {
    if (text.length < SHORT_TEXT) return found === text;
    if (found.length > 1.6 * length + 30 || found.length < 0.5 * length) return false;
    if (found.includes(prefix)) return true;
    const shared = Math.min(LONGEST_PREFIX, text.length, found.length);
    return shared >= SHORTEST_PREFIX && text.slice(0, shared) === found.slice(0, shared);
  });
}

/** Whether a prediction is the comment that the truth describes; the rule of knowledge/sites.md, section 6. */
export const isHit = (predicted: string, truth: TrueComment): boolean => matches(normalise(predicted), truth);

function firstOf<Value>(values: Iterable<Value>, is: (value: Value) => boolean): Value | null {
  for (const value of values) if (is(value)) return value;
  return null;
}

/** Compares what was found on a page with the truth, one to one. A page without comments and predictions scores 1. */
export function score(predicted: Predicted[], truth: TrueComment[]): PageScore {
  const unused = new Set(truth);
  const extra: string[] = [];
  let hits = 0;
  let authors = 0;
  let known = 0;
  let over = 0;
  for (const comment of predicted) {
    const found = normalise(comment.text);
    const hit = firstOf(unused, candidate => matches(found, candidate));
    if (!hit) {
      extra.push(comment.text.slice(0, 80));
      continue;
    }
    unused.delete(hit);
    hits++;
    if (comment.text.length > 1.25 * hit.len) over++;
    if (hit.author) {
      known++;
      if (normalise(comment.author ?? '') === normalise(hit.author)) authors++;
    }
  }
  const precision = predicted.length ? hits / predicted.length : truth.length ? 0 : 1;
  const recall = truth.length ? hits / truth.length : predicted.length ? 0 : 1;
  return {
    truth: truth.length,
    predicted: predicted.length,
    hits,
    precision,
    recall,
    f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
    author: known ? authors / known : null,
    overCapture: hits ? over / hits : 0,
    missed: [...unused].map(({ text }) => text.slice(0, 80)),
    extra,
    matched: truth.flatMap((one, index) => (unused.has(one) ? [] : [index])),
  };
}
