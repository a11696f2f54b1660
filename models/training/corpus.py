"""Reads what `prepare` wrote and makes length-bucketed batches."""
import json

import numpy as np
import torch

from . import sets

NAMES = sets.ORDER + [sets.HELD_OUT]


class Corpus:
    def __init__(self, work):
        data = np.load(work / "corpus.npz")
        self.tokens, self.offsets = data["tokens"], data["offsets"]
        self.disguised, self.disguised_offsets = data["disguised"], data["disguised_offsets"]
        self.targets, self.weights = data["targets"], data["weights"]
        self.split, self.set, self.lang, self.code = data["split"], data["set"], data["lang"], data["code"]
        self.work = work

    def __len__(self):
        return len(self.split)

    def texts(self, field="normalised"):
        return json.loads((self.work / "texts.json").read_text("utf-8"))[field]

    def pick(self, name=None, split=None, lang=None):
        chosen = np.ones(len(self), bool)
        if name is not None:
            chosen &= self.set == NAMES.index(name)
        if split is not None:
            chosen &= self.split == split
        if lang is not None:
            chosen &= self.lang == lang
        return np.flatnonzero(chosen)

    def ids(self, row, disguised=False):
        if disguised:
            return self.disguised[self.disguised_offsets[row] : self.disguised_offsets[row + 1]]
        return self.tokens[self.offsets[row] : self.offsets[row + 1]]

    def drawn(self, rows, share, rng):
        """rows → views: a row as written, or with probability `share` row + len(self), its disguised copy."""
        return np.where(rng.random(len(rows)) < share, rows + len(self), rows)

    def view(self, view):
        return self.ids(view % len(self), view >= len(self))

    def view_lengths(self, views):
        both = np.concatenate([np.diff(self.offsets), np.diff(self.disguised_offsets)])
        return both[views]


STEP = 4  # lengths are padded to multiples of it


def width_of(lengths):
    return -(-max(lengths) // STEP) * STEP


def pad(sequences, tokens, device="cpu", width=None):
    """list of id arrays → ids [B, T] padded with 1, lengths [B], where T is a multiple of 4 and B * T is about `tokens`, whatever the number of sequences.

    Rows beyond it are one padding piece long. So few shapes occur: oneDNN prepares a product once for each shape, which took as long as the products themselves.
    """
    lengths = [len(s) for s in sequences]
    width = width or width_of(lengths)
    ids = np.ones((max(len(sequences), tokens // width), width), np.int64)
    for i, s in enumerate(sequences):
        ids[i, : len(s)] = s
    full = np.ones(len(ids), np.int64)
    full[: len(lengths)] = lengths
    return torch.from_numpy(ids).to(device), torch.from_numpy(full).to(device)


def buckets(lengths, tokens, rng, window=8192):
    """lengths [n] → list of index arrays of at most `tokens` padded tokens; neighbours in length go together, order random."""
    order = rng.permutation(len(lengths))
    batches = []
    for start in range(0, len(order), window):
        part = order[start : start + window]
        part = part[np.argsort(lengths[part], kind="stable")[::-1]]
        mine, at = [], 0
        while at < len(part):
            width = width_of(lengths[part[at : at + 1]])
            size = max(1, tokens // width)
            mine.append(part[at : at + size])
            at += size
        batches += [mine[j] for j in rng.permutation(len(mine))]
    return batches


@torch.no_grad()
def infer(model, sequences, device="cpu", tokens=4096, means=False):
    """→ logits [n, 9] float32 (and mean vectors [n, 384] float16), in the order given."""
    model.eval()
    logits = np.zeros((len(sequences), 9), np.float32)
    vectors = np.zeros((len(sequences), 384), np.float16) if means else None
    for part in buckets(np.array([len(s) for s in sequences]), tokens, np.random.default_rng(0), len(sequences)):
        z, mean = model(*pad([sequences[i] for i in part], tokens, device))
        logits[part] = z[: len(part)].cpu().numpy()
        if means:
            vectors[part] = mean[: len(part)].half().cpu().numpy()
    return (logits, vectors) if means else logits
