const LONGEST = 20;
const RUN_TOGETHER = 2;
const A_WORD = 0.5;
/** A single letter is a word less often than texts full of elisions say. */
const ONE_LETTER = 4;
const ALONE = new Set(['a', 'i', 'u', 'y', 'à', 'ô']);

/**
 * The likeliest words that a run of letters may consist of, and their cost in nats (Viterbi over single words).
 * Linear in its length.
 * @param costOf of one word
 */
export function wordsIn(run: string, costOf: (word: string) => number): { words: string[]; cost: number } {
  const best = new Float64Array(run.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(run.length + 1);
  best[0] = 0;
  for (let start = 0; start < run.length; start++)
    for (let end = start + 1; end <= Math.min(run.length, start + LONGEST); end++) {
      const word = run.slice(start, end);
      const single = word.length === 1 && !ALONE.has(word) ? ONE_LETTER : 0;
      const cost = (best[start] as number) + costOf(word) + single + A_WORD;
      if (cost < (best[end] as number)) {
        best[end] = cost;
        from[end] = start;
      }
    }
  const words: string[] = [];
  for (let end = run.length; end > 0; end = from[end] as number)
    words.unshift(run.slice(from[end] as number, end));
  return { words, cost: (best[run.length] as number) + RUN_TOGETHER };
}
