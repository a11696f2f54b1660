"""Hashed n-gram features of a normalised text (README.md, 1.3)."""
import numpy as np

OFFSET, PRIME, MASK = 2166136261, 16777619, 0xFFFFFFFF


def fnv1a(data, state=OFFSET):
    for byte in data:
        state = ((state ^ byte) * PRIME) & MASK
    return state


class Features:
    """Distinct buckets of a text, with everything that depends on one word alone cached."""

    def __init__(self, buckets):
        self.mask = buckets - 1
        self.words, self.firsts = {}, {}

    def _word(self, word):
        known = self.words.get(word)
        if known is None:
            encoded = [c.encode("utf-8") for c in f"<{word}>"]
            hashes = [fnv1a(b"w:" + word.encode("utf-8"))]
            for start in range(len(encoded) - 1):
                state = fnv1a(encoded[start])
                for c in encoded[start + 1 : start + 5]:
                    state = fnv1a(c, state)
                    hashes.append(state)
            known = self.words[word] = np.array([h & self.mask for h in hashes], np.int32)
        return known

    def _pair(self, first, second):
        state = self.firsts.get(first)
        if state is None:
            state = self.firsts[first] = fnv1a(f"b:{first} ".encode("utf-8"))
        return fnv1a(second.encode("utf-8"), state) & self.mask

    def of(self, normalised):
        """→ int32 array of distinct buckets, sorted; empty for an empty text."""
        if not normalised:
            return np.zeros(0, np.int32)
        words = normalised.split(" ")
        parts = [self._word(w) for w in words]
        pairs = [self._pair(a, b) for a, b in zip(words, words[1:])]
        return np.unique(np.concatenate([*parts, np.array(pairs, np.int32)]))
