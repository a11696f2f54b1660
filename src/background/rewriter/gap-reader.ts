import type { TaggedUnit } from './actions.ts';
import { plain } from './function-words.ts';
import { type GapNetwork, PLACES } from './gap-network.ts';
import { isMisfit } from './misfits.ts';
import { wordsOf } from './units.ts';

/** What went and what came at one place, and how many words of the softer text are before it. */
interface Gap {
  gone: string[];
  came: string[];
  at: number;
}

const MOST_COUNTED = 6;
const SHARES = 5;
/** Gaps that are remembered. */
const MOST_KNOWN = 2000;

/** Tells which gaps break a sentence. */
export class GapReader {
  /** From which probability on a sentence counts as broken. */
  readonly line: number;
  /** Gaps that were read: the search meets most of them again and again. */
  private readonly known = new Map<string, number>();
  private readonly network: Pick<GapNetwork, 'broken'>;

  constructor(network: Pick<GapNetwork, 'broken'>, line: number) {
    this.network = network;
    this.line = line;
  }

  /**
   * How likely a reader misses something, 0 to 1, in a part of a text to whose units something is done: at one gap or another.
   * @param length units of the whole text
   */
  broken(units: readonly TaggedUnit[], length = units.length): number {
    const { made, gaps } = softerOf(units);
    const whole = gaps.map(gap => 1 - this.brokenAt(gap, made, length, gaps.length));
    return 1 - whole.reduce((product, share) => product * share, 1);
  }

  private brokenAt({ gone, came, at }: Gap, made: readonly string[], units: number, gaps: number): number {
    const behind = at + came.length;
    const before = made[at - 1] ?? '';
    if (isMisfit({ before, next: made[behind] ?? '', gone, came })) return 1;
    const words = [
      ...placed(made.slice(Math.max(0, at - PLACES.before), at), PLACES.before, true),
      ...placed(came, PLACES.came),
      ...placed(made.slice(behind), PLACES.behind),
      ...placed(gone, PLACES.first),
      ...placed(gone.slice(-PLACES.last), PLACES.last, true),
    ];
    const facts = [
      Math.min(gone.length, MOST_COUNTED) - 1,
      MOST_COUNTED + Math.min(SHARES - 1, Math.floor((SHARES * gone.length) / units)),
      ...(came.length > 0 ? [MOST_COUNTED + SHARES] : []),
      ...(gaps > 1 ? [MOST_COUNTED + SHARES + 1] : []),
    ];
    // No word holds a line's end, while what two words became may hold a blank.
    const key = `${facts.join(' ')}\n${words.join('\n')}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    const found = this.network.broken(words, facts);
    this.known.set(key, found);
    return found;
  }
}

/** So many places, the words at their beginning or their end. */
const placed = (words: readonly string[], places: number, atEnd = false): (string | undefined)[] => {
  const empty = new Array<undefined>(Math.max(0, places - words.length)).fill(undefined);
  return atEnd ? [...empty, ...words] : [...words.slice(0, places), ...empty];
};

/** The words of the softer text, and its gaps. */
function softerOf(units: readonly TaggedUnit[]): { made: string[]; gaps: Gap[] } {
  const made: string[] = [];
  const gaps: Gap[] = [];
  let gap: Gap | undefined;
  for (const { words, action } of units) {
    if (action.kind === 'keep') {
      gap = undefined;
      made.push(plain(words));
      continue;
    }
    if (!gap) {
      gap = { gone: [], came: [], at: made.length };
      gaps.push(gap);
    }
    gap.gone.push(plain(words));
    if (action.kind === 'replace') {
      const came = wordsOf(action.words).map(plain);
      gap.came.push(...came);
      made.push(...came);
    }
  }
  return { made, gaps };
}
