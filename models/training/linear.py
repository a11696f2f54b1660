"""Step 2: one hashed linear model with nine output heads and three language heads. Writes linear.npz."""
import json
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from . import corpus as data
from .features import Features
from .languages import other_texts
from .metrics import auc, report
from .prepare import DEV, TRAIN
from .work import log

BUCKETS = 2**16  # 0.8 MB with twelve heads
EPOCHS, BATCH, RATE = 4, 256, 0.02
LANGUAGE_ROWS = 30_000
SECOND_ROUND = 80_000  # unlabelled lines labelled by the first round
SURE = 0.97
HEADS = 9
SOFT = 1.0  # weight of the teacher's probabilities beside the labels
EN, FR, OTHER = range(3)


def batch_of(features, rows):
    """list of bucket arrays → flat [N], starts [B], per-feature scale 1/sqrt(n) [N]."""
    picked = [features[r] for r in rows]
    sizes = np.array([len(p) for p in picked])
    flat = np.concatenate(picked).astype(np.int64)
    scale = np.repeat(1 / np.sqrt(np.maximum(sizes, 1)), sizes).astype(np.float32)
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    return torch.from_numpy(flat), torch.from_numpy(starts), torch.from_numpy(scale)


class Linear(torch.nn.Module):
    def __init__(self, heads):
        super().__init__()
        self.table = torch.nn.EmbeddingBag(BUCKETS, heads, mode="sum", sparse=True)
        torch.nn.init.zeros_(self.table.weight)
        self.bias = torch.nn.Parameter(torch.zeros(heads))

    def forward(self, flat, starts, scale):
        return self.table(flat, starts, per_sample_weights=scale) + self.bias

    @torch.no_grad()
    def logits(self, features):
        parts = [self(*batch_of(features, range(i, min(i + 2048, len(features))))) for i in range(0, len(features), 2048)]
        return torch.cat(parts).numpy()


def fit(model, features, loss_of, sample, epochs, rng):
    """sample(epoch) → row indices in training order; loss_of(logits, rows) → scalar."""
    sparse = torch.optim.SparseAdam([model.table.weight], lr=RATE)
    dense = torch.optim.Adam([model.bias], lr=RATE)
    for epoch in range(epochs):
        start, losses, rows = time.time(), [], sample(epoch)
        for group in (*sparse.param_groups, *dense.param_groups):
            group["lr"] = RATE * (1 - epoch / epochs)
        for i in range(0, len(rows), BATCH):
            part = rows[i : i + BATCH]
            loss = loss_of(model(*batch_of(features, part)), part)
            sparse.zero_grad(), dense.zero_grad()
            loss.backward()
            sparse.step(), dense.step()
            losses.append(loss.item())
        log(f"epoch {epoch} loss {np.mean(losses):.4f} {time.time() - start:.0f} s")


def taught(options, corpus):
    """→ lines without a label, and for every row and line the teacher's probabilities and whether it was asked; no lines before `answers` has run."""
    path = options.work / "answers.npz"
    if not path.exists():
        log("hard labels only: the teacher has not answered yet")
        return [], np.zeros((len(corpus), HEADS), np.float32), np.zeros(len(corpus), bool)
    stored = np.load(path)
    lines = json.loads((options.work / "lines.json").read_text("utf-8"))
    answers, asked = np.zeros((len(corpus) + len(lines), HEADS), np.float32), np.zeros(len(corpus) + len(lines), bool)
    places = np.concatenate([stored["rows"], np.arange(len(corpus), len(answers))])
    answers[places], asked[places] = 1 / (1 + np.exp(-stored["logits"])), True
    return lines, answers, asked


def train_outputs(options, corpus, maker, clean, disguised, rng):
    """Learns the labels and, when the teacher has answered, its probabilities, on labelled rows and unlabelled lines."""
    model = Linear(HEADS)
    lines, answers, asked = taught(options, corpus)
    beyond = np.zeros((len(lines), HEADS), np.float32)
    targets, weights = (torch.from_numpy(np.concatenate([t, beyond])) for t in (corpus.targets, corpus.weights))
    answers, asked = torch.from_numpy(answers), torch.from_numpy(asked)
    labelled = (corpus.split == TRAIN) & (corpus.weights.sum(1) > 0)
    rows = np.concatenate([np.flatnonzero(labelled | (asked[: len(corpus)].numpy())), np.arange(len(corpus), len(targets))])
    features = clean + [maker.of(t) for t in lines] + disguised  # row i < len(corpus) has its disguised copy at i + len(targets)

    def sample(_):
        mine = rng.permutation(rows)
        return np.where((rng.random(len(mine)) < 0.3) & (mine < len(corpus)), mine + len(targets), mine)

    def loss_of(logits, part):
        part = part % len(targets)
        hard = F.binary_cross_entropy_with_logits(logits, targets[part], reduction="none") * weights[part]
        soft = F.binary_cross_entropy_with_logits(logits, answers[part], reduction="none") * asked[part][:, None]
        return (hard.sum() + SOFT * soft.sum()) / len(part)

    fit(model, features, loss_of, sample, EPOCHS, rng)
    return model


def crop(text, random_):
    """Short texts must lean to English or French: half of the rows of both are cut to one to five words."""
    words = text.split(" ")
    if random_.random() < 0.5:
        size = random_.randint(1, 5)
        at = random_.randrange(max(1, len(words) - size + 1))
        words = words[at : at + size]
    return " ".join(words)


def train_languages(corpus, texts, unlabelled, options, maker, rng):
    """Two rounds: labelled rows and packaged texts first, then also tweets the first round is sure of."""
    random_ = random.Random(options.seed)
    pairs = []
    for language, name in ((EN, "en"), (FR, "fr")):
        rows = rng.permutation(np.flatnonzero((corpus.split == TRAIN) & (corpus.lang == name) & (corpus.weights.sum(1) > 0)))[:LANGUAGE_ROWS]
        pairs += [(crop(texts[r], random_), language) for r in rows]
    pairs += [(t, OTHER) for t in other_texts(options.work / "langs", options.seed)]
    pairs += [(texts[r], OTHER) for r in corpus.pick("annotated", TRAIN, "other") for _ in range(5)]
    tweets = random_.sample(unlabelled, SECOND_ROUND)
    for round_ in (1, 2):
        log(f"language round {round_}: {[sum(1 for _, l in pairs if l == k) for k in range(3)]} texts en, fr, other")
        model, labels = Linear(3), torch.tensor([l for _, l in pairs])
        features = [maker.of(t) for t, _ in pairs]
        fit(model, features, lambda z, part: F.cross_entropy(z, labels[part]), lambda _: rng.permutation(len(pairs)), 3, rng)
        if round_ == 1:
            share = torch.softmax(torch.from_numpy(model.logits([maker.of(t) for t in tweets])), 1).numpy()
            for t, p in zip(tweets, share):
                if p.max() > SURE and t.count(" ") >= 4:
                    pairs.append((crop(t, random_) if p.argmax() != OTHER else t, int(p.argmax())))
    return model


def main(options):
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    rng = np.random.default_rng(options.seed)
    corpus = data.Corpus(options.work)
    texts = corpus.texts()
    maker = Features(BUCKETS)
    clean = [maker.of(t) for t in texts]
    disguised = [maker.of(t) for t in corpus.texts("disguised")]
    log(f"{sum(map(len, clean)) / len(clean):.0f} features a text")
    outputs = train_outputs(options, corpus, maker, clean, disguised, rng)
    unlabelled = json.loads((options.work / "unlabelled.json").read_text("utf-8"))
    languages = train_languages(corpus, texts, unlabelled, options, maker, rng)
    weight = np.concatenate([outputs.table.weight.detach().numpy(), languages.table.weight.detach().numpy()], 1)
    bias = np.concatenate([outputs.bias.detach().numpy(), languages.bias.detach().numpy()])
    scale = np.abs(weight).max(0) / 127
    np.savez(options.work / "linear.npz", weight=np.round(weight / scale).astype(np.int8), scale=scale.astype(np.float64), bias=bias.astype(np.float64))
    dev = corpus.pick("annotated", DEV)
    log("float", report(corpus, dev, outputs.logits([clean[r] for r in dev])))
    z = apply(options.work, [texts[r] for r in dev])
    log("int8 ", report(corpus, dev, z))
    english = corpus.lang[dev] == "en"
    known = corpus.lang[dev] != "other"
    log(f"language: en against fr AUC {auc((z[:, 9] - z[:, 10])[known], english[known]):.4f}")


def apply(work, normalised):
    """Quantised linear model → float64 logits [n, 12]."""
    stored = np.load(work / "linear.npz")
    maker, weight = Features(len(stored["weight"])), stored["weight"].astype(np.int64)
    out = np.tile(stored["bias"], (len(normalised), 1))
    for i, text in enumerate(normalised):
        buckets = maker.of(text)
        if len(buckets):
            out[i] += stored["scale"] * weight[buckets].sum(0) / np.sqrt(len(buckets))
    return out
