"""Step 3: the lowest four layers of e5-small learn the labels directly, so that distillation starts from a student that knows the task. Writes start.pt."""
import numpy as np
import torch

from . import corpus as data
from .encoder import from_e5
from .hogwild import train
from .metrics import report
from .prepare import DEV
from .teacher import compute_with, groups_with, schedule
from .work import log

LAYERS, RATE = 4, 2e-4
SHARES = [0.5, 0.3, 0.2]


def main(options):
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    rng = np.random.default_rng(options.seed)
    corpus = data.Corpus(options.work)
    model = from_e5(np.load(options.work / "e5-ids.npy"), LAYERS).to(options.device)
    train(model, schedule(corpus, rng, SHARES), compute_with(corpus, options.device), groups_with(RATE), options, "start")
    torch.save(model.state_dict(), options.work / "start.pt")
    dev = corpus.pick("annotated", DEV)
    log("dev", report(corpus, dev, data.infer(model, [corpus.ids(r) for r in dev], options.device)))
