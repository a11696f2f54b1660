const FNV_OFFSET = 2166136261;
const FNV_PRIME = 16777619;
const SHORTEST = 2;
const LONGEST = 5;

const encoder = new TextEncoder();

/** FNV-1a, 32 bits (draft-eastlake-fnv), of bytes[from..to), going on from `hash`. */
function fnv1a(bytes: Uint8Array, from = 0, to = bytes.length, hash = FNV_OFFSET): number {
  let result = hash;
  for (let i = from; i < to; i++) result = Math.imul(result ^ (bytes[i] as number), FNV_PRIME);
  return result;
}

/** Where each code point of UTF-8 bytes begins, and where the last one ends. */
function boundaries(bytes: Uint8Array): number[] {
  const starts: number[] = [];
  bytes.forEach((byte, i) => {
    if ((byte & 0xc0) !== 0x80) starts.push(i);
  });
  return [...starts, bytes.length];
}

/** The bucket of one named feature. @param buckets a power of two */
const bucketOf = (name: string, buckets: number): number => fnv1a(encoder.encode(name)) & (buckets - 1);

/**
 * The distinct buckets of a normalised text's features: n-grams of 2 to 5 code points of `<word>`, each word
 * and each pair of neighbouring words, hashed ("hashing trick", Weinberger et al. 2009).
 * models/training/README.md (1.3) specifies them.
 * @param buckets a power of two
 */
export function featureBuckets(normalised: string, buckets: number): Set<number> {
  const found = new Set<number>();
  if (normalised === '') return found;
  const mask = buckets - 1;
  const words = normalised.split(' ');
  words.forEach((word, i) => {
    const bytes = encoder.encode(`<${word}>`);
    const starts = boundaries(bytes);
    for (let first = 0; first + SHORTEST < starts.length; first++) {
      let hash = FNV_OFFSET;
      for (let length = 1; length <= LONGEST && first + length < starts.length; length++) {
        hash = fnv1a(bytes, starts[first + length - 1], starts[first + length], hash);
        if (length >= SHORTEST) found.add(hash & mask);
      }
    }
    found.add(bucketOf(`w:${word}`, buckets));
    const next = words[i + 1];
    if (next !== undefined) found.add(bucketOf(`b:${word} ${next}`, buckets));
  });
  return found;
}
