/** What replaces a match: words, or a function of the match and its first group. */
type Replacement = string | ((match: string, group: string) => string);

/** A text made from another, each UTF-16 unit of which knows the range of the other that it stands for. */
export class Traced {
  readonly text: string;
  /** The source's range of each unit; neither while the text is its source. */
  private readonly starts: Int32Array | undefined;
  private readonly ends: Int32Array | undefined;

  constructor(text: string, starts?: Int32Array, ends?: Int32Array) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** The range of the source, end excluded, that a range of this text stands for. */
  origin(from: number, to: number): [from: number, to: number] {
    if (!this.starts || !this.ends) return [from, to];
    const start = this.starts[from] ?? this.ends.at(-1) ?? 0;
    return [start, to > from ? (this.ends[to - 1] as number) : start];
  }

  /**
   * As String.replace with a global pattern that matches something, without `$` in what replaces it. Units of a
   * replacement stand for the units they were made of where this can be told: one for one when the length is
   * kept, the rest going to the unit in front when some were left out; else each for the whole match.
   * @param whole each for the whole match: their order has changed
   */
  replace(pattern: RegExp, replacement: Replacement, whole = false): Traced {
    const parts: string[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    let done = 0;
    const keep = (to: number) => {
      parts.push(this.text.slice(done, to));
      for (; done < to; done++) this.trace(done, done + 1, starts, ends);
    };
    for (const match of this.text.matchAll(pattern)) {
      const [old, group = ''] = match;
      const made = typeof replacement === 'string' ? replacement : replacement(old, group);
      if (made === old) continue;
      keep(match.index);
      parts.push(made);
      for (const [from, to] of whole ? wholly(old, made) : aligned(old, made))
        this.trace(done + from, done + to, starts, ends);
      done += old.length;
    }
    if (done === 0) return this;
    keep(this.text.length);
    return new Traced(parts.join(''), Int32Array.from(starts), Int32Array.from(ends));
  }

  private trace(from: number, to: number, starts: number[], ends: number[]): void {
    const [start, end] = this.origin(from, to);
    starts.push(start);
    ends.push(end);
  }
}

type Ranges = [from: number, to: number][];

const wholly = (old: string, made: string): Ranges =>
  Array.from({ length: made.length }, () => [0, old.length]);

/** The range of the old units that each new unit was made of. */
function aligned(old: string, made: string): Ranges {
  if (made.length === old.length) return Array.from({ length: old.length }, (_, i) => [i, i + 1]);
  const found: number[] = [];
  for (let at = 0; at < old.length && found.length < made.length; at++)
    if (old[at] === made[found.length]) found.push(at);
  if (found.length < made.length) return wholly(old, made);
  return found.map((at, i) => [i === 0 ? 0 : at, found[i + 1] ?? old.length]);
}
