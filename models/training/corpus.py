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


def pad(sequences, device="cpu"):
    """list of id arrays → ids [B, T] padded with 1, lengths [B]."""
    lengths = [len(s) for s in sequences]
    ids = np.ones((len(sequences), max(lengths)), np.int64)
    for i, s in enumerate(sequences):
        ids[i, : len(s)] = s
    return torch.from_numpy(ids).to(device), torch.tensor(lengths, device=device)


def buckets(lengths, tokens_per_batch, rng, window=4096):
    """lengths [n] → list of index arrays of about `tokens_per_batch` padded tokens; neighbours in length go together, order random."""
    order = rng.permutation(len(lengths))
    batches = []
    for start in range(0, len(order), window):
        part = order[start : start + window]
        part = part[np.argsort(lengths[part], kind="stable")]
        group, mine = [], []
        for i in part:
            if group and (len(group) + 1) * lengths[i] > tokens_per_batch:
                mine.append(np.array(group))
                group = []
            group.append(i)
        mine.append(np.array(group))
        batches += [mine[j] for j in rng.permutation(len(mine))]
    return batches


@torch.no_grad()
def infer(model, sequences, device="cpu", tokens_per_batch=8192, means=False):
    """→ logits [n, 9] float32 (and mean vectors [n, 384] float16), in the order given."""
    model.eval()
    lengths = np.array([len(s) for s in sequences])
    order = np.argsort(lengths, kind="stable")
    logits = np.zeros((len(sequences), 9), np.float32)
    vectors = np.zeros((len(sequences), 384), np.float16) if means else None
    start = 0
    while start < len(order):
        stop = start + 1
        while stop < len(order) and (stop - start + 1) * lengths[order[stop]] <= tokens_per_batch:
            stop += 1
        part = order[start:stop]
        with torch.autocast(device, torch.bfloat16):
            z, mean = model(*pad([sequences[i] for i in part], device))
        logits[part] = z.float().cpu().numpy()
        if means:
            vectors[part] = mean.half().cpu().numpy()
        start = stop
    return (logits, vectors) if means else logits
