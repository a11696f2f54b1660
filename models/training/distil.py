"""Step 4: a shallower student made of the teacher's layers learns the teacher's answers on labelled and unlabelled text. Writes student.pt.

The last part of the run sees 4-bit weights (quantisation-aware), so that the export costs little.
"""
import numpy as np
import torch
import torch.nn.functional as F

from . import corpus as data
from .answers import LINES, read_answers
from .encoder import load, student_of
from .hogwild import train
from .metrics import report
from .prepare import DEV
from .quantise import Rounded
from .sets import SUPPORTIVE
from .student import rounding
from .teacher import HEAD_RATE, OURS, loss_of, start_from
from .work import log

PICKED = [0, 1, 3, 5, 8, 11]
TOKENS, DISGUISED, PADDED = 2048, 0.3, 0.12
HARD, SOFT, SQUARE, COSINE = 1.0, 1.0, 0.05, 2.0  # weights of the parts of the loss
OURS_MORE, AUTHORED_MORE = 2, 2  # passes over our own labels, and over our own examples once more, beside each pass over everything
# With --polish, a last short run: hard labels count more, half of the texts are disguised, and a pass holds a part of everything, our labels once, our own examples more often.
POLISH_SHARE, POLISH_AUTHORED, POLISH_DISGUISED, POLISH_HARD = 6, 4, 0.4, 1.5


class Distillation:
    """The loss of a batch of views: hard labels where known, the teacher's answers everywhere."""

    def __init__(self, pool, device, hard):
        self.pool, self.device, self.hard = pool, device, hard

    def __call__(self, student, views, rng, done):
        room = data.width_of(self.pool.view_lengths(views))
        sequences = [self.pool.view(v, room) for v in views]
        rows = views % len(self.pool)
        logits, mean = student(*data.pad(sequences, TOKENS, self.device, room))
        logits, mean = logits[: len(rows)], mean[: len(rows)]
        wanted, means, targets, weights = (torch.from_numpy(t[rows]).to(self.device).float() for t in self.pool.tables)
        # Kind words around a text change what it is the mean of, and how kind it is; nothing else.
        alone = torch.from_numpy(~self.pool.is_padded(views)).to(self.device).float()
        known = torch.ones_like(logits)
        known[:, SUPPORTIVE] = alone
        weights = weights * known
        soft = (F.binary_cross_entropy_with_logits(logits, torch.sigmoid(wanted), reduction="none") * known).sum(1).mean()
        square = ((logits - wanted).square() * known).sum(1).mean()
        cosine = ((1 - F.cosine_similarity(mean, means, dim=1)) * alone).mean()
        return self.hard * loss_of(logits, targets, weights) + SOFT * soft + SQUARE * square + COSINE * cosine, sum(map(len, sequences))


def groups_with(rate):
    return lambda model: [{"params": list(model.layers.parameters()), "rate": rate}, {"params": list(model.head.parameters()), "rate": HEAD_RATE}]


@torch.no_grad()
def halfway(student, start):
    """Weights between where the polish began and where it ended: most of what it gained, almost nothing of what it lost (Wortsman and others 2022, Model soups)."""
    for name, value in student.state_dict().items():
        value.add_(start[name]).mul_(0.5)


def main(options):
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    rng = np.random.default_rng(options.seed)
    corpus = data.Corpus(options.work)
    teacher = load(options.work / options.teacher).to(options.device)
    pool = read_answers(options, corpus)
    ours = np.flatnonzero(np.isin(pool.set, [data.NAMES.index(n) for n in OURS]))
    authored = np.flatnonzero(pool.set == data.NAMES.index("authored"))
    if options.polish:
        some = rng.permutation(len(pool))[: len(pool) // POLISH_SHARE]
        everything = np.concatenate([some, ours] + [authored] * POLISH_AUTHORED)
    else:
        everything = np.concatenate([np.arange(len(pool))] + [ours] * OURS_MORE + [authored] * AUTHORED_MORE)
    log(f"{len(pool)} texts, {(pool.set == LINES).sum()} of them lines without a label, {len(ours)} of ours")
    batches = []
    for _ in range(options.passes):
        views = pool.drawn(everything, POLISH_DISGUISED if options.polish else DISGUISED, rng, PADDED)
        batches += [views[b] for b in data.buckets(pool.view_lengths(views), TOKENS, rng)]
    picked = [int(n) for n in options.layers.split(",")] if options.layers else PICKED if len(teacher.layers) > len(PICKED) else range(len(teacher.layers))
    student = student_of(teacher, picked).to(options.device)
    student.frozen = options.frozen
    if options.init:
        start_from(student, options.work / options.init)
    start = {name: value.clone() for name, value in student.state_dict().items()}
    train(student, batches, rounding(Distillation(pool, options.device, POLISH_HARD if options.polish else HARD), options.rounded_from), groups_with(options.rate), options, "student")
    if options.polish:
        halfway(student, start)
    torch.save(student.state_dict(), options.work / "student.pt")
    dev = corpus.pick("annotated", DEV)
    sequences = [corpus.ids(r) for r in dev]
    log("dev, teacher      ", report(corpus, dev, data.infer(teacher, sequences, options.device)))
    log("dev, full weights ", report(corpus, dev, data.infer(student, sequences, options.device)))
    with Rounded(student):
        log("dev, 4-bit weights", report(corpus, dev, data.infer(student, sequences, options.device)))
