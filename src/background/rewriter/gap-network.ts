import { normalise } from '../../shared/text.ts';
import { sigmoid } from '../judge/calibration.ts';
import { ModelDamagedError } from '../judge/errors.ts';
import type { Tokenizer } from '../judge/tokenizer.ts';
import { entriesOf } from '../judge/transformer.ts';
import { decodeTensor, type RowReader, rowReader } from '../judge/weights.ts';
import type { GapsManifest } from './gaps-manifest.ts';

/** Places of words that the network reads: before a gap, what came, behind it, the first that went, the last. */
export const PLACES = { before: 5, came: 3, behind: 5, first: 3, last: 3 };
const COUNT = Object.values(PLACES).reduce((sum, places) => sum + places, 0);
/** Of a place where no word stands. */
const PAD = 1;
const UNKNOWN = 3;
/** Words at a place of which is remembered what the first layer makes of them: 6 MB. */
const MOST_KNOWN = 4000;

interface Known {
  vector: Float32Array;
  /** What the first layer makes of the word, by place. */
  at: (Float32Array | undefined)[];
}

/**
 * A small network over the words at a gap: embeddings of each word's first and last piece, two hidden layers, one
 * logit. What the first layer makes of a word at a place is kept, for a search asks of the same words again and again.
 */
export class GapNetwork {
  private readonly tokenizer: Tokenizer;
  private readonly embed: RowReader;
  private readonly size: number;
  private readonly layers: Record<
    'one' | 'oneBias' | 'facts' | 'two' | 'twoBias' | 'out' | 'outBias',
    Float32Array
  >;
  private readonly known = new Map<string, Known>();
  private remembered = 0;
  private readonly blank: number | undefined;

  /** @throws ModelDamagedError when a tensor is missing or does not fit */
  constructor({ tensors }: GapsManifest, weights: ArrayBuffer, tokenizer: Tokenizer) {
    const entry = entriesOf(tensors);
    const tensor = (name: string) => decodeTensor(weights, entry(name));
    const words = entry('words');
    this.tokenizer = tokenizer;
    this.size = words.shape[1] as number;
    this.embed = rowReader(weights, words);
    this.layers = {
      one: tensor('one.w'),
      oneBias: tensor('one.b'),
      facts: tensor('facts.w'),
      two: tensor('two.w'),
      twoBias: tensor('two.b'),
      out: tensor('out.w'),
      outBias: tensor('out.b'),
    };
    const { one, oneBias, two, twoBias } = this.layers;
    if (one.length !== oneBias.length * COUNT * this.size || two.length !== oneBias.length * twoBias.length)
      throw new ModelDamagedError('The layers that read gaps do not fit each other.');
    [this.blank] = tokenizer.segment(' ').ids;
  }

  /**
   * How likely a reader misses something at a gap, 0 to 1.
   * @param words one for each of PLACES, in their order; undefined where none stands
   * @param facts indices of the facts of the gap that hold
   */
  broken(words: readonly (string | undefined)[], facts: readonly number[]): number {
    const { oneBias, facts: byFact, two, twoBias, out, outBias } = this.layers;
    if (this.remembered > MOST_KNOWN) {
      this.known.clear();
      this.remembered = 0;
    }
    const hidden = Float32Array.from(oneBias);
    words.forEach((word, place) => {
      const part = this.atPlace(word ?? '', place);
      for (let h = 0; h < hidden.length; h++) hidden[h] = (hidden[h] as number) + (part[h] as number);
    });
    const width = byFact.length / hidden.length;
    for (const fact of facts)
      for (let h = 0; h < hidden.length; h++)
        hidden[h] = (hidden[h] as number) + (byFact[h * width + fact] as number);
    let logit = outBias[0] as number;
    for (let j = 0; j < twoBias.length; j++) {
      let sum = twoBias[j] as number;
      for (let h = 0; h < hidden.length; h++)
        sum += Math.max(0, hidden[h] as number) * (two[j * hidden.length + h] as number);
      logit += Math.max(0, sum) * (out[j] as number);
    }
    return sigmoid(logit);
  }

  private atPlace(word: string, place: number): Float32Array {
    const known = this.knownOf(word);
    const before = known.at[place];
    if (before) return before;
    this.remembered++;
    const { one, oneBias } = this.layers;
    const made = Float32Array.from(oneBias, (_, h) => {
      let sum = 0;
      const from = (h * COUNT + place) * this.size;
      for (let i = 0; i < this.size; i++) sum += (one[from + i] as number) * (known.vector[i] as number);
      return sum;
    });
    known.at[place] = made;
    return made;
  }

  private knownOf(word: string): Known {
    const known = this.known.get(word);
    if (known) return known;
    const vector = new Float32Array(this.size);
    const row = new Float32Array(this.size);
    for (const id of this.piecesOf(word)) {
      this.embed(id, row);
      row.forEach((value, i) => {
        vector[i] = (vector[i] as number) + value;
      });
    }
    const made: Known = { vector, at: [] };
    this.known.set(word, made);
    return made;
  }

  /** First and last piece of a word, which are the same where it has only one. */
  private piecesOf(word: string): [number, number] {
    if (word === '') return [PAD, PAD];
    const ids = this.tokenizer
      .segment(normalise(word).replaceAll(' ', ''))
      .ids.filter(id => id !== this.blank);
    return [ids[0] ?? UNKNOWN, ids.at(-1) ?? UNKNOWN];
  }
}
