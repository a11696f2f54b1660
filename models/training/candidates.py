"""What was tried for the student, side by side on dev rows: checkpoints of the work folder, and storage variants of the one that ships.

Prints a Markdown table for docs/decisions/judge.md. Sizes are of weights and vocabulary, in millions of bytes, as export would write them.
"""
import copy

import numpy as np
import torch

from . import corpus as data
from .calibrate import load_student
from .encoder import HIDDEN
from .linear import apply
from .metrics import auc, recall_at
from .prepare import DEV
from .quantise import BLOCK, Rounded, dense_weights
from .work import log

BITS = 4.5  # 4-bit weights with a 16-bit scale for each 32


class Rows:
    """Dev rows of the annotated set and of our own examples that are hostile or friendly."""

    def __init__(self, options):
        corpus = data.Corpus(options.work)
        dev = np.concatenate([corpus.pick(name, DEV) for name in ("annotated", "authored")])
        first = np.array([c[:1] for c in corpus.code[dev]])
        dev = dev[(corpus.lang[dev] != "other") & np.isin(first, ["H", "F"])]
        texts = corpus.texts()
        self.texts, self.sequences = [texts[r] for r in dev], [corpus.ids(r) for r in dev]
        self.lang, self.hostile = corpus.lang[dev], np.array([c[0] == "H" for c in corpus.code[dev]])
        self.own = corpus.set[dev] == data.NAMES.index("authored")

    def figures(self, scores):
        out = []
        for lang in ("en", "fr"):
            mine = (self.lang == lang) & ~self.own
            theirs = (self.lang == lang) & self.own
            hostile = self.hostile & mine
            out += [auc(scores[mine], self.hostile[mine]), recall_at(scores, hostile, mine & ~hostile), auc(scores[theirs], self.hostile[theirs])]
        return out


def megabytes(model, vocabulary=None, bits=BITS, rank=HIDDEN):
    words = (vocabulary or len(model.word)) * rank * BITS / 8 + (0 if rank == HIDDEN else rank * HIDDEN * BITS / 8)
    return (sum(w.numel() for w in dense_weights(model)) * bits / 8 + words + 128 * HIDDEN * 2) / 1e6


@torch.no_grad()
def eight_bits(model):
    for w in dense_weights(model):
        blocks = w.reshape(-1, BLOCK)
        scale = (blocks.abs().amax(1, keepdim=True) / 127).clamp(min=1e-12)
        w.copy_(((blocks / scale).round() * scale).reshape(w.shape))


@torch.no_grad()
def factorised(model, rank):
    """The embedding table as a product of two, by singular values (Lan and others 2020, ALBERT), without training again."""
    u, s, v = torch.linalg.svd(model.word, full_matrices=False)
    model.word.copy_((u[:, :rank] * s[:rank]) @ v[:rank])


def main(options):
    torch.set_num_threads(options.threads)
    rows = Rows(options)
    shallow = apply(options.work, rows.texts)[:, 0]
    table = [("linear model alone", np.load(options.work / "linear.npz")["weight"].nbytes / 1e6, rows.figures(shallow))]
    deep = lambda model: data.infer(model, rows.sequences, options.device)[:, 0]
    for path in sorted(options.work.glob("*.pt")):
        if path.stem.endswith(".resume"):
            continue
        options.student = path.name
        model = load_student(options)
        with Rounded(model):
            table.append((f"{path.stem}, {len(model.layers)} layers, 4 bits", megabytes(model), rows.figures(deep(model))))
    options.student = "student.pt"
    model = load_student(options)
    full = deep(model)
    table.append(("student, 32 bits", megabytes(model, bits=32), rows.figures(full)))
    table.append(("student, 32 bits, and the linear logit (mean)", megabytes(model, bits=32), rows.figures(full + shallow)))
    other = copy.deepcopy(model)
    eight_bits(other)
    table.append(("student, 8 bits", megabytes(model, bits=8.5), rows.figures(deep(other))))
    for rank in (256, 128):
        other = copy.deepcopy(model)
        factorised(other, rank)
        table.append((f"student, 32 bits, embeddings of rank {rank}", megabytes(model, bits=32, rank=rank), rows.figures(deep(other))))
    head = "| candidate | MB | EN AUC | EN recall at 2 % | EN own AUC | FR AUC | FR recall at 2 % | FR own AUC |"
    lines = [head, "|---" * 8 + "|"] + [f"| {name} | {size:.1f} | " + " | ".join(f"{v:.3f}" for v in figures) + " |" for name, size, figures in table]
    log("\n" + "\n".join(lines))
