import type { Language } from '../../shared/verdict.ts';
import { bucketOf } from '../judge/features.ts';
import type { TaggedUnit } from './actions.ts';
import { plain } from './function-words.ts';
import { isMark } from './units.ts';

/** models/rewriter/seams.json; models/training/README.md (1.8) specifies it. */
export interface SeamsFile {
  /** From which probability on a sentence counts as broken. */
  broken: number;
  bias: number;
  /** What one unit of a weight is worth. */
  scale: number;
  /** int8 in base64, a weight a bucket; their number is a power of two. */
  weights: string;
}

/** Units that go or give way, from `first` up to, not including, `behind`, and the words that come. */
interface Run {
  first: number;
  behind: number;
  came: string;
}

const MOST_COUNTED = 6;
const ENDING = 3;

/**
 * Tells which gaps break a sentence, by the words that stand at them. A linear model, learnt from softer texts that
 * were read one by one, and from softenings.
 */
export class SeamReader {
  /** From which probability on a sentence counts as broken. */
  readonly line: number;
  private readonly weights: Int8Array;
  private readonly bias: number;
  private readonly scale: number;

  constructor({ broken, bias, scale, weights }: SeamsFile) {
    this.line = broken;
    this.bias = bias;
    this.scale = scale;
    this.weights = Int8Array.from(atob(weights), character => character.charCodeAt(0));
  }

  /** How likely a reader misses something, 0 to 1, in a text to whose units something is done: at one gap or another. */
  broken(units: readonly TaggedUnit[], language: Language): number {
    const words = units.map(({ words }) => plain(words));
    const whole = runsOf(units).map(run => 1 / (1 + Math.exp(this.logit(run, words, language))));
    return 1 - whole.reduce((product, share) => product * share, 1);
  }

  private logit(run: Run, words: readonly string[], language: Language): number {
    const sum = featuresOf(run, words)
      .map(name => this.weights[bucketOf(`${language}:${name}`, this.weights.length)] as number)
      .reduce((a, b) => a + b, 0);
    return this.bias + this.scale * sum;
  }
}

/** The runs of units to which something is done. */
function runsOf(units: readonly TaggedUnit[]): Run[] {
  const runs: Run[] = [];
  units.forEach(({ action }, i) => {
    if (action.kind === 'keep') return;
    const last = runs.at(-1);
    const run = last?.behind === i ? last : { first: i, behind: i, came: '' };
    if (run !== last) runs.push(run);
    run.behind = i + 1;
    if (action.kind === 'replace') run.came ||= action.words.toLowerCase();
  });
  return runs;
}

/** Names of what stands at a gap: the words beside it, those that go, those that come, their endings and pairs. */
function featuresOf({ first, behind, came }: Run, words: readonly string[]): string[] {
  const at = (i: number) => (i < 0 ? '<s>' : i < words.length ? kindOf(words[i] as string) : '</s>');
  const [before, next, begin, end] = [at(first - 1), at(behind), at(first), at(behind - 1)];
  const count = behind - first;
  const coming = came.split(' ');
  const beside = came
    ? [
        `C=${came}`,
        `L${before}|c${coming[0]}`,
        `c${coming.at(-1)}|R${next}`,
        `Lc${before}`,
        `Rc${next}`,
        `Lc${endingOf(before)}`,
        `Rc${endingOf(next)}`,
      ]
    : [
        `L${before}`,
        `R${next}`,
        `L${endingOf(before)}`,
        `R${endingOf(next)}`,
        `${before}|${next}`,
        `${endingOf(before)}|${endingOf(next)}`,
        `LL${at(first - 2)}|${before}`,
        `${next}|RR${at(behind + 1)}`,
      ];
  return [
    `n${Math.min(count, MOST_COUNTED)}`,
    came ? 'c' : 'nc',
    `s${Math.floor((5 * count) / words.length)}`,
    ...beside,
    `F${begin}`,
    `E${end}`,
    `F${endingOf(begin)}`,
    `E${endingOf(end)}`,
    `L${before}|F${begin}`,
    `E${end}|R${next}`,
  ];
}

/** A word; marks by the first of them, links, handles and what holds a digit by their kind. */
function kindOf(word: string): string {
  const [letter = ''] = word;
  if (isMark(word)) return `P${letter}`;
  if (letter === '@' || letter === '#') return letter;
  return /\p{N}/u.test(word) ? '0' : word;
}

function endingOf(kind: string): string {
  const letters = [...kind];
  return letters.length > ENDING ? `*${letters.slice(-ENDING).join('')}` : kind;
}
