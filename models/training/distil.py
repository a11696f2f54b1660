"""Step 4: a 4-layer student made of the teacher's layers learns the teacher's answers on labelled and unlabelled text. Writes student.pt.

The last part of the run sees 4-bit weights (quantisation-aware), so that the export costs little.
"""
import json
import random

import numpy as np
import torch
import torch.nn.functional as F

from . import corpus as data
from .disguise import disguise
from .encoder import from_e5, student_of
from .hogwild import train
from .linear import EN, FR, apply
from .metrics import report
from .normalise import normalise
from .prepare import DEV, TRAIN
from .quantise import Rounded
from .teacher import QUOTA, loss_of
from .tokenizer import Tokenizer
from .work import log

PICKED = [0, 3, 7, 11]
UNLABELLED, SURE_FRENCH = 60_000, 0.8  # lines asked from the teacher; least share of French by the language head
RATE, HEAD_RATE, TOKENS, DISGUISED = 2e-4, 1e-3, 2048, 0.3
HARD, SOFT, SQUARE, COSINE = 0.5, 1.0, 0.05, 2.0  # weights of the parts of the loss
ANNOTATED_TWICE = 2  # the annotated rows come this many times in each pass
ROUNDED_FROM = 0.75  # share of the run after which forward passes see 4-bit weights


def choose(corpus, rng):
    """Labelled training rows the student learns from: all annotated, a larger cut of the other sets."""
    rows = [corpus.pick("annotated", TRAIN)]
    for name, quota in QUOTA.items():
        rows.append(rng.permutation(corpus.pick(name, TRAIN))[: 2 * quota])
    return np.concatenate(rows)


def french_lines(options, tokenizer):
    """→ (ids, disguised ids) of unlabelled French lines, shuffled."""
    lines = json.loads((options.work / "unlabelled.json").read_text("utf-8"))
    random_ = random.Random(options.seed)
    lines = random_.sample(lines, min(len(lines), 2 * UNLABELLED))
    z = apply(options.work, lines)[:, 9:]
    share = np.exp(z - z.max(1, keepdims=True))
    french = share[:, FR - EN] / share.sum(1) > SURE_FRENCH
    lines = [t for t, keep in zip(lines, french) if keep][:UNLABELLED]
    copies = [normalise(disguise(t, random_)) for t in lines]
    encode = lambda texts: [np.array(tokenizer.encode(t), np.uint16) for t in texts]
    return encode(lines), encode(copies)


def ask_teacher(options, teacher, sequences):
    """Logits and mean vectors of all sequences; kept on disk, since this is a tenth of the whole time."""
    path = options.work / "teacher-answers.npz"
    if options.resume and path.exists():
        kept = np.load(path)
        if len(kept["logits"]) == len(sequences):
            return kept["logits"], kept["means"]
    logits, means = data.infer(teacher, sequences, options.device, means=True)
    np.savez(path, logits=logits, means=means)
    return logits, means


class Distillation:
    def __init__(self, clean, disguised, logits, means, targets, weights, device):
        self.clean, self.disguised, self.device, self.scales = clean, disguised, device, []
        self.tables = [torch.from_numpy(x) for x in (logits, means, targets, weights)]

    def __call__(self, student, rows, rng, done):
        ids, lengths = data.pad([(self.disguised if rng.random() < DISGUISED else self.clean)[r] for r in rows], self.device)
        if done > ROUNDED_FROM:
            with Rounded(student, self.scales):
                loss = self.loss(student, ids, lengths, rows)
                loss.backward()
            return loss.detach(), int(lengths.sum())
        return self.loss(student, ids, lengths, rows), int(lengths.sum())

    def loss(self, student, ids, lengths, rows):
        wanted, means, targets, weights = (t[rows].to(self.device).float() for t in self.tables)
        with torch.autocast(self.device, torch.bfloat16):
            logits, mean = student(ids, lengths)
        soft = F.binary_cross_entropy_with_logits(logits, torch.sigmoid(wanted), reduction="none").sum(1).mean()
        square = (logits - wanted).square().sum(1).mean()
        cosine = 1 - F.cosine_similarity(mean, means, dim=1).mean()
        return HARD * loss_of(logits, targets, weights) + SOFT * soft + SQUARE * square + COSINE * cosine


def groups_of(model):
    return [{"params": list(model.layers.parameters()), "rate": RATE}, {"params": list(model.head.parameters()), "rate": HEAD_RATE}]


def main(options):
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    rng = np.random.default_rng(options.seed)
    corpus = data.Corpus(options.work)
    teacher = from_e5(np.load(options.work / "e5-ids.npy")).to(options.device)
    teacher.load_state_dict(torch.load(options.work / "teacher.pt"))
    rows = choose(corpus, rng)
    more, more_disguised = french_lines(options, Tokenizer.read(options.work / "vocabulary.json"))
    log(f"{len(rows)} labelled rows, {len(more)} unlabelled French lines")
    clean = [corpus.ids(r) for r in rows] + more
    logits, means = ask_teacher(options, teacher, clean)
    log("teacher answered")
    nothing = np.zeros((len(more), 9), np.float32)
    task = Distillation(clean, [corpus.ids(r, True) for r in rows] + more_disguised, logits, means, np.concatenate([corpus.targets[rows], nothing]),
                        np.concatenate([corpus.weights[rows], nothing]), options.device)
    annotated = np.flatnonzero(corpus.set[rows] == 0)
    once = np.concatenate([np.arange(len(clean))] + [annotated] * (ANNOTATED_TWICE - 1))
    lengths = np.array([len(s) for s in clean])
    batches = [once[b] for _ in range(options.passes) for b in data.buckets(lengths[once], TOKENS, rng)]
    student = student_of(teacher, PICKED).to(options.device)
    if options.init:
        student.load_state_dict(torch.load(options.work / options.init))
    train(student, batches, task, groups_of, options, "student")
    torch.save(student.state_dict(), options.work / "student.pt")
    dev = corpus.pick("annotated", DEV)
    sequences = [corpus.ids(r) for r in dev]
    log("dev, full weights ", report(corpus, dev, data.infer(student, sequences, options.device)))
    with Rounded(student):
        log("dev, 4-bit weights", report(corpus, dev, data.infer(student, sequences, options.device)))
