"""The dev rows on which the student errs most, for reading: friendly ones scored highest, hostile ones scored lowest. Prints them; writes nothing.

Scores are the transformer's alone in 4 bits, without the linear logit and calibration.
"""
import numpy as np
import torch

from . import corpus as data
from .calibrate import load_student
from .prepare import DEV
from .quantise import Rounded
from .reference import sigmoid
from .work import log

EACH = 30


def main(options):
    torch.set_num_threads(options.threads)
    corpus, model = data.Corpus(options.work), load_student(options)
    rows = np.concatenate([corpus.pick(name, DEV) for name in ("annotated", "authored")])
    first = np.array([c[:1] for c in corpus.code[rows]])
    judged = (corpus.lang[rows] != "other") & np.isin(first, ["H", "F"])
    rows, hostile = rows[judged], first[judged] == "H"
    with Rounded(model):
        logits = data.infer(model, [corpus.ids(r) for r in rows], options.device)[:, 0]
    texts, order = corpus.texts("text"), np.argsort(logits)
    for name, worst in (("friendly", order[~hostile[order]][::-1]), ("hostile", order[hostile[order]])):
        for i in worst[:EACH]:
            row = rows[i]
            log(f"{name} {sigmoid(logits[i]):.3f} {corpus.code[row]} {corpus.lang[row]} {data.NAMES[corpus.set[row]]}: {' '.join(texts[row].split())}")
