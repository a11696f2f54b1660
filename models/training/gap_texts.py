"""Where texts go on as people write them, and where not: words are taken out of training texts, and others put in."""
import lzma

import numpy as np

from . import pairs
from .normalise import normalise
from .rewriter import read_phrases
from .tokenizer import PAD, UNKNOWN
from .units import plain

BESIDE, CAME = 5, 3  # words read on either side of a gap, and of those that came
LENGTHS = np.array([0.4, 0.2, 0.12, 0.09, 0.07, 0.05, 0.04, 0.03])  # how often 1, 2 … units go
LONGEST = 120  # units of a text that are read
COMMON = 20  # phrases that are rarer are not put in
MOST = 20_000  # places of a phrase that are remembered
HELD = {"toxifrench-agreement"}


def words_of(text):
    return [plain(word) for word in pairs.words_of(text)]


class Pieces:
    """First and last piece of a word."""

    def __init__(self, tokenizer):
        self.tokenizer, self.known = tokenizer, {}
        self.blank = tokenizer.viterbi("▁")[0]

    def __call__(self, word):
        if word not in self.known:
            ids = [i for i in self.tokenizer.viterbi("▁" + normalise(word).replace(" ", "")) if i != self.blank] or [UNKNOWN]
            self.known[word] = (ids[0], ids[-1])
        return self.known[word]


def may_train(text):
    """Neither of the dev or test split of anything, nor of the texts on which what was read is held back (`gap_runs.read`)."""
    number = pairs.hashed(text)
    return number % 10 > 1 and number // 10 % 10 > 0


def lines(shared):
    """Every text that may train, once; both sides of a pair follow its first."""
    seen, held = set(), set()
    for path in sorted((shared / "data" / "train").glob("*.jsonl.xz")):
        for row in pairs.read_xz(path):
            mine = {pairs.tidy(row[k]) for k in ("text", "text2") if row.get(k)}
            may = path.name.split(".")[0] not in HELD and may_train(row["text"]) and may_train(pairs.tidy(row["text"]))
            (seen if may else held).update(mine)
    for path in sorted((shared / "data" / "unlabelled").glob("*.txt.xz")):
        with lzma.open(path, "rt", encoding="utf-8") as file:
            seen.update(line.rstrip("\n") for line in file)
    return sorted(seen - held)


class Texts:
    """All texts as one row of words, each word its two pieces, with PAD between texts; draws batches from it."""

    def __init__(self, shared, pieces, rng):
        self.rng = rng
        index, ids, starts = {}, [], []
        for line in lines(shared):
            words = words_of(line)[:LONGEST]
            if len(words) > 2:
                starts.append(len(ids))
                ids += [index.setdefault(w, len(index)) for w in words]
        table, starts = np.array([pieces(w) for w in index], np.int32), np.array(starts)
        self.lengths = np.diff(np.append(starts, len(ids)))
        self.starts = starts + 2 * BESIDE * (np.arange(len(starts)) + 1)
        self.words = np.full((len(ids) + 2 * BESIDE * (len(starts) + 1), 2), PAD, np.int32)
        self.words[np.repeat(self.starts - starts, self.lengths) + np.arange(len(ids))] = table[ids]
        self._phrases([[pieces(w) for w in words_of(p)] for _, p in read_phrases()])

    def _phrases(self, phrases):
        """Of each phrase of the vocabulary, the places where people wrote it."""
        key = lambda words: words[..., 0].astype(np.int64) * 2**20 + words[..., 1]
        keys = key(self.words)
        order = np.argsort(keys, kind="stable")
        self.phrases, self.length, self.places = [], [], []
        for phrase in map(np.array, phrases):
            if len(phrase) > CAME:
                continue
            at = order[slice(*(np.searchsorted(keys, key(phrase[0]), side, sorter=order) for side in ("left", "right")))]
            for i in range(1, len(phrase)):
                at = at[keys[at + i] == key(phrase[i])]
            if len(at) >= COMMON:
                self.phrases.append(np.concatenate([phrase, np.full((CAME - len(phrase), 2), PAD)]))
                self.length.append(len(phrase))
                self.places.append(self.rng.choice(at, min(len(at), MOST), replace=False))
        self.phrases, self.length = np.array(self.phrases), np.array(self.length)

    def _spots(self, count):
        """→ places, how many units go there, how many there are up to the text's end"""
        text = self.rng.integers(0, len(self.starts), count)
        at = (self.rng.random(count) * (self.lengths[text] + 1)).astype(int)
        left = self.lengths[text] - at
        return self.starts[text] + at, np.minimum(1 + self.rng.choice(len(LENGTHS), count, p=LENGTHS / LENGTHS.sum()), left), left

    def _window(self, at, behind, came=None):
        """→ [n, 2 · BESIDE + CAME, 2]: the words before a place, those that came, the words from another place on"""
        came = np.full((len(at), CAME, 2), PAD) if came is None else came
        return np.concatenate([self.words[at[:, None] + np.arange(-BESIDE, 0)], came, self.words[behind[:, None] + np.arange(BESIDE)]], 1)

    def _span(self, at, count):
        span = self.words[at[:, None] + np.arange(CAME)]
        return np.where((np.arange(CAME) < count[:, None])[..., None], span, PAD)

    def batch(self, count):
        """→ windows [count, 2 · BESIDE + CAME, 2], broken [count]: half of them as people wrote them"""
        many, few = int(0.3 * count), int(0.1 * count)
        at, gone, _ = self._spots(many)
        found = [(self._window(at, at), np.zeros(many)), (self._window(at, at + gone), gone > 0)]
        at, gone, left = self._spots(few)
        same = np.minimum(gone, CAME)
        found.append((self._window(at, at + same, self._span(at, same)), np.zeros(few)))
        other, length, rest = self._spots(few)
        length = np.minimum(length, CAME)
        found.append((self._window(at, at + gone, self._span(other, length)), (length > 0) | (gone > 0)))
        which = self.rng.integers(0, len(self.phrases), few)
        at = np.array([self.rng.choice(self.places[i]) for i in which])
        found.append((self._window(at, at + self.length[which], self.phrases[which]), np.zeros(few)))
        at, gone, _ = self._spots(few)
        found.append((self._window(at, at + gone, self.phrases[which]), np.ones(few)))
        windows, broken = zip(*found)
        return np.concatenate(windows).astype(np.int64), np.concatenate(broken).astype(np.float32)
