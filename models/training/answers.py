"""Step 3b: what the teacher says of labelled rows and of unlabelled lines. Writes answers.npz and lines.json.

Distillation and the linear model learn from it. Twelve layers take a third of a training step here, so the answers are kept.
"""
import hashlib
import json
import random

import numpy as np
import torch

from . import corpus as data
from .disguise import disguise
from .encoder import MAX_TOKENS, load
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
PADDING_TOKENS, PADDED_TOKENS = 24, 80  # longest friendly text put around another; longest text that gets one
FRIENDLY = -3.0  # logit of toxicity under which the teacher finds a text friendly
SURE = 2.5  # logit of a label that stands in for the teacher's answer
LABELLED_FACTOR = 3  # on the quotas of the mix: how many rows of the other sets take part, most of them for the teacher's answer


def corrected(logits, targets, weights, ours):
    """The teacher's logits [n, 9], save where they contradict our own examples, which two readers agree on, or what was read because a model doubted it: there the label speaks, with SURE.
    A label between the two (M) contradicts nothing."""
    wrong = ours[:, None] & (weights > 0) & ((targets == 0) | (targets == 1)) & ((logits > 0) != (targets > 0.5))
    log(f"{wrong[:, 0].sum()} of {ours.sum()} of our own examples and readings have another label than the teacher gives them")
    return np.where(wrong, np.where(targets > 0.5, SURE, -SURE), logits).astype(logits.dtype)


class Pool(data.Corpus):
    """Rows and lines with the teacher's answers, addressed as views like a corpus; n is their number.

    A view below n is a text as written, from n its disguised copy, from 2 n the text among friendly words of its language. Both kinds of copy are made anew each time.
    """

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
        self.tables = [corrected(stored["logits"], targets, weights, np.isin(self.set, [data.NAMES.index(n) for n in ("authored", "readings")])), stored["means"], targets, weights]
        self.lang = np.concatenate([corpus.lang[rows], np.full(len(nothing), "fr")])
        lengths = np.diff(self.offsets)
        friendly = (stored["logits"][:, 0] < FRIENDLY) & (lengths < PADDING_TOKENS)
        self.friendly = {lang: np.flatnonzero(friendly & (self.lang == lang)) for lang in np.unique(self.lang)}

    def drawn(self, rows, disguised, rng, padded=0.0):
        """rows → views: a row as written, or with the given probabilities its disguised or padded copy."""
        draw = rng.random(len(rows))
        short = np.diff(self.offsets)[rows] < PADDED_TOKENS
        return np.where(draw < disguised, rows + len(self), np.where((draw > 1 - padded) & short, rows + 2 * len(self), rows))

    def view_lengths(self, views):
        """How long each view may become: the room its copy is given."""
        lengths = np.diff(self.offsets)[views % len(self)]
        return np.minimum(MAX_TOKENS, lengths + np.where(views < len(self), 0, np.where(self.is_padded(views), PADDING_TOKENS, 2 + lengths // 6)))

    def is_padded(self, views):
        return views >= 2 * len(self)

    def view(self, view, room):
        """A copy that needs more than `room` gives way to the text as written: batches of ever new shapes train at half the speed."""
        row = view % len(self)
        if view < len(self):
            return self.ids(row)
        copy = self.padded(row) if self.is_padded(view) else self.tokenizer.encode(normalise(disguise(self.texts[row], self.random, self.telling)))
        return copy if len(copy) <= room else self.ids(row)

    def padded(self, row):
        """Kind words before, after or around a text, as a person would to lull a filter; what they say about it does not change."""
        words = [self.texts[self.random.choice(self.friendly[self.lang[row]])] for _ in range(2)]
        before, after = self.random.choice([(True, False), (False, True), (True, True)])
        return self.tokenizer.encode(normalise(" ".join([words[0]] * before + [self.texts[row]] + [words[1]] * after)))


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


def key_of(text):
    """A number by which an answer is found again after `prepare` ran anew."""
    return int.from_bytes(hashlib.sha1(text.encode("utf-8", "surrogatepass")).digest()[:8], "little")


def known_answers(options):
    """With --resume, what the same teacher answered before: {key: place} and the two tables."""
    path = options.work / "answers.npz"
    if not options.resume or not path.exists():
        return {}, None, None
    stored = np.load(path)
    return {k: i for i, k in enumerate(stored["keys"].tolist())}, stored["logits"], stored["means"]


def answer(teacher, sequences, keys, options):
    """→ logits [n, 9] and mean vectors [n, 384] of all, asking the teacher only what it has not answered."""
    places, old_logits, old_means = known_answers(options)
    new = [i for i, k in enumerate(keys) if k not in places]
    log(f"{len(new)} of {len(keys)} to ask")
    logits, means = np.zeros((len(keys), 9), np.float32), np.zeros((len(keys), 384), np.float16)
    logits[new], means[new] = data.infer(teacher, [sequences[i] for i in new], options.device, means=True)
    old = np.setdiff1d(np.arange(len(keys)), new)
    if len(old):
        at = [places[keys[i]] for i in old]
        logits[old], means[old] = old_logits[at], old_means[at]
    return logits, means


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
    teacher = load(options.work / options.teacher).to(options.device)
    normal = corpus.texts()
    keys = [key_of(t) for t in [*(normal[r] for r in rows), *lines]]
    logits, means = answer(teacher, [corpus.ids(r) for r in rows] + split(tokens, offsets), keys, options)
    np.savez(options.work / "answers.npz", rows=rows, lines=tokens, line_offsets=offsets, logits=logits, means=means, keys=np.array(keys, np.uint64))
    log("teacher answered")
