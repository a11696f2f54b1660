/** vocabulary.json: the index is the id; scores are log-probabilities × 10,000 as integers, so that sums are exact. */
export interface Vocabulary {
  pieces: string[];
  scores: number[];
}

/** A text cut into pieces of the vocabulary. */
export interface Segmentation {
  ids: number[];
  /** Where each piece begins in the normalised text, in UTF-16 code units. */
  starts: number[];
}

const UNKNOWN = 3;
const FIRST_PIECE = 4;
const BEGIN = 0;
const END = 2;
/** SentencePiece's visible blank; the text gets one in front. */
const BLANK = '▁';
/** How much less likely than the rarest piece an unknown character is. */
const UNKNOWN_PENALTY = 100_000;

/** Token ids as the encoder reads them: `<s>` ids `</s>`. */
export const framed = (ids: readonly number[]): number[] => [BEGIN, ...ids, END];

/**
 * The most likely segmentation of a text under a unigram language model, found by Viterbi
 * (Kudo 2018, "Subword regularization"). models/training/README.md (1.2) specifies ties and unknown characters.
 */
export class Tokenizer {
  private readonly idOf = new Map<string, number>();
  private readonly scores: readonly number[];
  private readonly longest: number;
  private readonly unknownScore: number;

  constructor({ pieces, scores }: Vocabulary) {
    let longest = 1;
    let least = 0;
    for (let id = FIRST_PIECE; id < pieces.length; id++) {
      const piece = pieces[id] as string;
      this.idOf.set(piece, id);
      // Code units bound code points, which is enough to end the search.
      if (piece.length > longest) longest = piece.length;
      least = Math.min(least, scores[id] as number);
    }
    this.scores = scores;
    this.longest = longest;
    this.unknownScore = least - UNKNOWN_PENALTY;
  }

  /**
   * Segments a normalised text; no pieces when it is empty. Linear in its length.
   * @param begins whether a blank is before it: a part of a word is segmented otherwise than a word
   */
  segment(normalised: string, begins = true): Segmentation {
    if (normalised === '') return { ids: [], starts: [] };
    const text = (begins ? BLANK : '') + normalised.replaceAll(' ', BLANK);
    const n = text.length;
    // Indices are code units; the middle of a surrogate pair stays unreachable.
    const best = new Float64Array(n + 1).fill(Number.NEGATIVE_INFINITY);
    const from = new Int32Array(n + 1);
    const last = new Int32Array(n + 1);
    best[0] = 0;
    let blank = 0;
    for (let i = 0; i < n; i++) {
      const reached = best[i] as number;
      if (reached === Number.NEGATIVE_INFINITY) continue;
      const first = (text.codePointAt(i) as number) > 0xffff ? 2 : 1;
      // No piece has a blank but in front.
      if (blank <= i) {
        const next = text.indexOf(BLANK, i + 1);
        blank = next < 0 ? n : next;
      }
      const end = Math.min(blank, i + this.longest);
      for (let j = i + first; j <= end || j === i + first; j++) {
        let id = this.idOf.get(text.slice(i, j));
        if (id === undefined) {
          if (j > i + first) continue;
          id = UNKNOWN;
        }
        const score = reached + (id === UNKNOWN ? this.unknownScore : (this.scores[id] as number));
        if (score > (best[j] as number)) {
          best[j] = score;
          from[j] = i;
          last[j] = id;
        }
      }
    }
    return trace(from, last, begins ? 1 : 0);
  }
}

function trace(from: Int32Array, last: Int32Array, added: number): Segmentation {
  const ids: number[] = [];
  const starts: number[] = [];
  for (let j = from.length - 1; j > 0; j = from[j] as number) {
    ids.push(last[j] as number);
    // The blank put in front is not part of the text.
    starts.push(Math.max(0, (from[j] as number) - added));
  }
  return { ids: ids.reverse(), starts: starts.reverse() };
}
