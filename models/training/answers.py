"""Step 3b: what the teacher says of labelled rows and of unlabelled lines. Writes answers.npz and lines.json.

Distillation and the linear model learn from it. Twelve layers take a third of a training step here, so the answers are kept.
"""
import json
import random

import numpy as np
import torch

from . import corpus as data
from .disguise import disguise
from .encoder import from_e5
from .features import Features
from .linear import EN, FR, apply
from .normalise import normalise
from .prepare import TRAIN, flat
from .teacher import OURS, QUOTA
from .tokenizer import Tokenizer
from .work import log

LINES = -1  # the "set" of an unlabelled line
DRAWN, SURE_FRENCH = 240_000, 0.8  # lines looked at; least share of French by the language head
DOUBTFUL, ORDINARY = 60_000, 30_000  # lines kept: those that the first linear model finds most hostile, and any others
LABELLED_FACTOR = 3  # on the quotas of the mix: how many rows of the other sets take part, most of them for the teacher's answer


class Pool(data.Corpus):
    """Rows and lines with the teacher's answers, addressed as views like a corpus. A disguised copy is made anew each time."""

    def __init__(self, stored, corpus, options):
        rows = stored["rows"]
        texts = corpus.texts("text")
        self.texts = [texts[r].lower() for r in rows] + json.loads((options.work / "lines.json").read_text("utf-8"))
        self.tokenizer, self.telling, self.random = Tokenizer.read(options.work / "vocabulary.json"), Telling(options.work), random.Random(options.seed)
        clean = [corpus.ids(r) for r in rows] + split(stored["lines"], stored["line_offsets"])
        self.tokens, self.offsets = flat(clean)
        nothing = np.zeros((len(clean) - len(rows), 9), np.float32)
        self.set = np.concatenate([corpus.set[rows], np.full(len(nothing), LINES)])
        self.split = np.full(len(clean), TRAIN)
        targets, weights = (np.concatenate([t[rows], nothing]) for t in (corpus.targets, corpus.weights))
        self.tables = [stored["logits"], stored["means"], targets, weights]

    def view_lengths(self, views):
        """A copy is about as long as what it is made of; batches need no more."""
        return np.diff(self.offsets)[views % len(self)]

    def view(self, view):
        row = view % len(self)
        return self.ids(row) if view < len(self) else self.tokenizer.encode(normalise(disguise(self.texts[row], self.random, self.telling)))


class Telling:
    """word → how hostile the linear model finds it by itself: what a person would hide."""

    def __init__(self, work):
        self.known = {}
        stored = np.load(work / "linear.npz")
        self.maker, self.weight = Features(len(stored["weight"])), stored["weight"][:, 0].astype(np.float32)

    def __call__(self, word):
        if word not in self.known:
            buckets = self.maker.of(word)
            self.known[word] = float(self.weight[buckets].sum() / np.sqrt(max(1, len(buckets))))
        return self.known[word]


def split(tokens, offsets):
    return [tokens[a:b] for a, b in zip(offsets, offsets[1:])]


def read_answers(options, corpus):
    return Pool(np.load(options.work / "answers.npz"), corpus, options)


def french_lines(options, rng):
    """→ normalised unlabelled French lines, most of them chosen because the first linear model finds them hostile."""
    lines = json.loads((options.work / "unlabelled.json").read_text("utf-8"))
    lines = rng.sample(lines, min(len(lines), DRAWN))
    z = apply(options.work, lines)
    share = np.exp(z[:, 9:] - z[:, 9:].max(1, keepdims=True))
    french = np.flatnonzero(share[:, FR - EN] / share.sum(1) > SURE_FRENCH)
    french = french[np.argsort(-z[french, 0])]
    ordinary = rng.sample(list(french[DOUBTFUL:]), min(ORDINARY, max(0, len(french) - DOUBTFUL)))
    return [lines[i] for i in [*french[:DOUBTFUL], *ordinary]]


def main(options):
    torch.set_num_threads(options.threads)
    rng, shuffle = random.Random(options.seed), np.random.default_rng(options.seed)
    corpus = data.Corpus(options.work)
    rows = [corpus.pick(name, TRAIN) for name in OURS]
    rows += [shuffle.permutation(corpus.pick(name, TRAIN))[: LABELLED_FACTOR * quota] for name, quota in QUOTA.items()]
    rows = np.concatenate(rows)
    tokenizer = Tokenizer.read(options.work / "vocabulary.json")
    lines = french_lines(options, rng)
    (options.work / "lines.json").write_text(json.dumps(lines), "utf-8")
    log(f"{len(rows)} labelled rows, {len(lines)} lines")
    tokens, offsets = flat([tokenizer.encode(t) for t in lines])
    teacher = from_e5(np.load(options.work / "e5-ids.npy")).to(options.device)
    teacher.load_state_dict(torch.load(options.work / "teacher.pt"))
    logits, means = data.infer(teacher, [corpus.ids(r) for r in rows] + split(tokens, offsets), options.device, means=True)
    np.savez(options.work / "answers.npz", rows=rows, lines=tokens, line_offsets=offsets, logits=logits, means=means)
    log("teacher answered")
