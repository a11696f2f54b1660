"""Unigram Viterbi over integer scores (README.md, 1.2)."""
import json
from pathlib import Path

BOS, PAD, EOS, UNKNOWN, FIRST_PIECE = 0, 1, 2, 3, 4
SPECIAL = ["<s>", "<pad>", "</s>", "<unk>"]
SCORE_UNIT = 10_000
UNKNOWN_PENALTY = 10 * SCORE_UNIT
MAX_PIECES = 126


class Tokenizer:
    """pieces[id], scores[id] as exported; ids below FIRST_PIECE never match text."""

    def __init__(self, pieces, scores):
        self.pieces, self.scores = list(pieces), list(scores)
        self.table = {p: (s, i) for i, (p, s) in enumerate(zip(pieces, scores)) if i >= FIRST_PIECE}
        self.longest = max(map(len, self.table))
        self.unknown_score = min(s for s, _ in self.table.values()) - UNKNOWN_PENALTY
        self.cache = {}

    @classmethod
    def read(cls, path):
        data = json.loads(Path(path).read_text("utf-8"))
        return cls(data["pieces"], data["scores"])

    def viterbi(self, symbols):
        """Code points with ▁ for spaces → ids. Also right for one word alone, since no piece spans two words."""
        n = len(symbols)
        best, back = [0] + [None] * n, [None] * (n + 1)
        table = self.table
        for i in range(n):
            base = best[i]
            for length in range(1, min(self.longest, n - i) + 1):
                found = table.get(symbols[i : i + length])
                if found is None:
                    if length > 1:
                        continue
                    found = (self.unknown_score, UNKNOWN)
                total, j = base + found[0], i + length
                if best[j] is None or total > best[j]:
                    best[j], back[j] = total, (i, found[1])
        ids, j = [], n
        while j > 0:
            j, piece = back[j]
            ids.append(piece)
        return ids[::-1]

    def pieces_of(self, normalised):
        """All piece ids of a normalised text, words cached."""
        ids = []
        for word in normalised.split(" ") if normalised else ():
            known = self.cache.get(word)
            if known is None:
                known = self.cache[word] = self.viterbi("▁" + word)
            ids += known
        return ids

    def encode(self, normalised):
        """Encoder input: [0] + at most 126 pieces + [2]."""
        return [BOS, *self.pieces_of(normalised)[:MAX_PIECES], EOS]
