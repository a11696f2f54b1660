"""For comparison: the lowest layers of e5-small learn the labels without a teacher. Writes student.pt.

The last part of the run sees 4-bit weights in its forward passes, so that the export costs little.
With --init NAME.pt the run goes on from another run's weights.
"""
import numpy as np
import torch

from . import corpus as data
from .encoder import from_e5
from .hogwild import train
from .metrics import report
from .prepare import DEV
from .quantise import Rounded
from .teacher import compute_with, groups_with, schedule, start_from
from .work import log

LAYERS = 6


def rounding(compute, rounded_from):
    scales = []

    def both(model, rows, rng, done):
        if done < rounded_from:
            return compute(model, rows, rng, done)
        with Rounded(model, scales):
            loss, count = compute(model, rows, rng, done)
            loss.backward()
        return loss.detach(), count

    return both


def main(options):
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    rng = np.random.default_rng(options.seed + (1 if options.init else 0))
    corpus = data.Corpus(options.work)
    model = from_e5(np.load(options.work / "e5-ids.npy"), len(options.layers.split(",")) if options.layers else LAYERS).to(options.device)
    if options.init:
        start_from(model, options.work / options.init)
    batches = schedule(corpus, rng, [1 / options.passes] * options.passes, options.mix)
    train(model, batches, rounding(compute_with(corpus, options.device), options.rounded_from), groups_with(options.rate), options, "student")
    torch.save(model.state_dict(), options.work / "student.pt")
    dev = corpus.pick("annotated", DEV)
    sequences = [corpus.ids(r) for r in dev]
    log("dev, full weights ", report(corpus, dev, data.infer(model, sequences, options.device)))
    with Rounded(model):
        log("dev, 4-bit weights", report(corpus, dev, data.infer(model, sequences, options.device)))
