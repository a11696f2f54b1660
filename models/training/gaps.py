"""By itself: which gaps break a sentence. Writes models/rewriter/gaps.json and gaps.bin (README.md, 1.8).

A small network over the words at a gap. First it learns where texts go on as people write them (`gap_texts.py`), like a discriminator of replaced words (ELECTRA, Clark and others 2020),
then from softer texts that were read one by one, and from softenings, whole and broken on purpose (`gap_runs.py`), with what went as well.
"""
import json
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from . import gap_runs
from .export import f32, packed, q4, write
from .gap_texts import BESIDE, CAME, Pieces, Texts, words_of
from .metrics import auc
from .quantise import rounded_q4
from .rewriter import read_phrases
from .tokenizer import PAD, UNKNOWN, Tokenizer
from .units import units_of
from .work import log

SIZE, HIDDEN, LAST = 32, 384, 32
GONE = 3  # words that went which are read, from the first on and up to the last
MOST_COUNTED, SHARES = 6, 5
FACTS = MOST_COUNTED + SHARES + 2
BATCH, RATE = 8192, 3e-3
PASSES, READ_BATCH, READ_RATE, DECAY, DROPPED = 6, 512, 1e-3, 0.01, 0.2
BESIDE_READ = 2048  # windows of texts that are learnt on with each batch of what was read
WEIGHT = {"read": 3.0, "written": 0.5, "shifted": 0.5}
ROUNDED_FROM = 0.5  # share of the second part after which 4-bit weights are seen
MOST_BROKEN = 0.45


class Gaps(nn.Module):
    """Windows [n, 2 · BESIDE + CAME, 2] of pieces, what went [n, 2 · GONE, 2] and facts [n, FACTS] → logits [n] of a broken sentence."""

    def __init__(self, vocabulary):
        super().__init__()
        self.words = nn.Embedding(vocabulary, SIZE)
        self.one = nn.Linear((2 * BESIDE + CAME) * SIZE, HIDDEN)
        self.gone = nn.Linear(2 * GONE * SIZE, HIDDEN, bias=False)
        self.facts = nn.Linear(FACTS, HIDDEN, bias=False)
        self.two, self.out = nn.Linear(HIDDEN, LAST), nn.Linear(LAST, 1)
        nn.init.normal_(self.words.weight, std=0.1)
        for layer in (self.gone, self.facts):
            nn.init.zeros_(layer.weight)

    def matrices(self):
        """What is stored in 4 bits."""
        return [self.words.weight, self.one.weight, self.gone.weight, self.two.weight]

    def forward(self, windows, gone=None, facts=None, dtype=torch.float32):
        """dtype: of the large product; bfloat16 is five times as fast on processors that have it."""
        meaning = lambda pieces: F.embedding_bag(pieces.reshape(-1, 2), self.words.weight, mode="sum").reshape(len(pieces), -1)
        cast = lambda layer, x: F.linear(x.to(dtype), layer.weight.to(dtype)).float()
        hidden = cast(self.one, meaning(windows)) + self.one.bias
        if gone is not None:
            hidden = hidden + cast(self.gone, meaning(gone)) + self.facts(facts)
        return self.out(F.relu(self.two(F.relu(hidden))))[:, 0]


def inputs(words, runs, pieces):
    """words: the units of a text, lower case, ’ as ' → for each run window, what went, facts"""
    made, spots, done = [], [], 0
    for run in runs:
        made += words[done : run.first]
        came = words_of(run.came)
        spots.append((len(made), came))
        made += came
        done = run.behind
    made += words[done:]
    none = (PAD, PAD)
    row = [none] * BESIDE + [pieces(w) for w in made] + [none] * BESIDE
    found = []
    for run, (at, came) in zip(runs, spots):
        behind = at + len(came) + BESIDE
        came = [pieces(w) for w in came[:CAME]]
        gone, count = [pieces(w) for w in words[run.first : run.behind]], run.behind - run.first
        facts = np.zeros(FACTS, np.float32)
        facts[[min(count, MOST_COUNTED) - 1, MOST_COUNTED + min(SHARES - 1, SHARES * count // len(words))]] = 1
        facts[-2:] = bool(came), len(runs) > 1
        found.append((
            row[at : at + BESIDE] + came + [none] * (CAME - len(came)) + row[behind : behind + BESIDE],
            gone[:GONE] + [none] * max(0, GONE - count) + [none] * max(0, GONE - count) + gone[-GONE:],
            facts,
        ))
    return found


class Examples:
    """Runs of many texts as tensors; `text` is the row of each, `broken` 1, 0, or -1 where that is not known."""

    def __init__(self, rows, pieces):
        self.rows = rows
        found = [(i, run, x) for i, (_, _, text, runs, _) in enumerate(rows) for run, x in zip(runs, inputs(words_of(text), runs, pieces))]
        self.text = np.array([i for i, _, _ in found])
        self.broken = torch.tensor([float(run.broken) for _, run, _ in found])
        self.weight = torch.tensor([WEIGHT[rows[i][0]] for i, _, _ in found])
        self.x = [torch.from_numpy(np.array([x[k] for *_, x in found])) for k in range(3)]

    def of(self, split):
        return np.array([self.rows[i][-1] == split for i in self.text])


class FourBits:
    """Inside, the matrices hold what 4 bits can; gradients go to the full ones."""

    def __init__(self, model, active=True):
        self.model, self.active = model, active

    def __enter__(self):
        self.full = [w.data for w in self.model.matrices()] if self.active else []
        for w in self.model.matrices() if self.active else ():
            w.data = rounded_q4(w.data)

    def __exit__(self, *_):
        for w, full in zip(self.model.matrices(), self.full):
            w.data = full


def learn_texts(model, texts, options):
    """Minutes of `options`; how well it tells is logged on batches it may have seen a few words of."""
    optimiser = torch.optim.Adam(model.parameters(), lr=RATE)
    held = [torch.from_numpy(x) for x in texts.batch(40_000)]
    began, step = time.time(), 0
    while (done := (time.time() - began) / 60 / options.minutes) < 1:
        for group in optimiser.param_groups:
            group["lr"] = RATE * (1 - done)
        windows, broken = (torch.from_numpy(x) for x in texts.batch(BATCH))
        loss = F.binary_cross_entropy_with_logits(model(windows, dtype=torch.bfloat16), broken)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        step += 1
        if step % 200 == 0:
            with torch.no_grad():
                logits = model(held[0])
            log(f"step {step}, {step * BATCH / 1e6:.1f} M windows: loss {F.binary_cross_entropy_with_logits(logits, held[1]):.4f}, right {((logits > 0) == (held[1] > 0)).float().mean():.4f}")


def dropped(pieces, share):
    """Some words give way to an unknown one."""
    return torch.where((torch.rand(pieces.shape[:2]) < share)[..., None], UNKNOWN, pieces)


def learn_read(model, texts, examples, options):
    optimiser = torch.optim.AdamW(model.parameters(), lr=READ_RATE, weight_decay=DECAY)
    known = np.flatnonzero(examples.of("train") & (examples.broken.numpy() >= 0))
    steps, step = PASSES * math.ceil(len(known) / READ_BATCH), 0
    for turn in range(PASSES):
        order = np.random.default_rng(options.seed + turn).permutation(known)
        for start in range(0, len(order), READ_BATCH):
            for group in optimiser.param_groups:
                group["lr"] = READ_RATE * (1 - step / steps)
            part = torch.from_numpy(order[start : start + READ_BATCH])
            windows, gone, facts = (x[part] for x in examples.x)
            optimiser.zero_grad()
            with FourBits(model, step >= ROUNDED_FROM * steps):
                logits = model(dropped(windows, DROPPED / 3), dropped(gone, DROPPED), facts)
                loss = (F.binary_cross_entropy_with_logits(logits, examples.broken[part], reduction="none") * examples.weight[part]).mean()
                others, broken = (torch.from_numpy(x) for x in texts.batch(BESIDE_READ))
                loss = loss + F.binary_cross_entropy_with_logits(model(others), broken)
                loss.backward()
            optimiser.step()
            step += 1


def probabilities(model, x):
    with torch.no_grad(), FourBits(model):
        return torch.sigmoid(model(*x)).numpy()


def report(model, examples):
    """On texts held back: area under the curve, and how much that is whole would be let through at each line."""
    p, held = probabilities(model, examples.x), examples.of("dev")
    for lang in ("en", "fr"):
        texts = [i for i in np.unique(examples.text[held]) if examples.rows[i][1] == lang]
        score = np.array([1 - np.prod(1 - p[examples.text == i]) for i in texts])
        truth = np.array([(examples.broken[examples.text == i] == 1).any().item() for i in texts])
        lines = "; ".join(f"below {t}: {(score < t).sum()}, whole {1 - truth[score < t].mean():.2f}, of what is whole {(~truth & (score < t)).sum() / (~truth).sum():.2f}" for t in (0.3, 0.4, 0.5, 0.6, 0.7))
        log(f"{lang} {len(texts)} texts held back: AUC {auc(score, truth):.3f}; {lines}")


def export(model, options):
    one = torch.cat([model.one.weight, model.gone.weight], 1)
    tensors = [q4("words", model.words.weight), q4("one.w", one), f32("one.b", model.one.bias), f32("facts.w", model.facts.weight)]
    for name in ("two", "out"):
        layer = getattr(model, name)
        tensors += [(q4 if name == "two" else f32)(f"{name}.w", layer.weight), f32(f"{name}.b", layer.bias)]
    out = options.out.parent / "rewriter"
    content, listed = packed(tensors)
    description = {
        "format": "cybercare-gaps", "version": 1, "date": time.strftime("%Y-%m-%d"), "seed": options.seed, "broken": MOST_BROKEN,
        "tensors": listed, "files": [{**write(out / "gaps.bin", content), "role": "weights"}],
    }
    (out / "gaps.json").write_text(json.dumps(description, indent=1) + "\n", "utf-8")
    log(f"{len(content) / 1e6:.2f} MB")


def fixtures(model, pieces, options):
    """tests/fixtures/rewriter/gaps.jsonl: sentences of our own in which some units go or give way, and how likely that breaks them."""
    rng, phrases = random.Random(options.seed), read_phrases()
    sentences = Path(__file__).with_name("sentences.txt").read_text("utf-8").split("\n")[:-1]
    with open(options.fixtures.parent / "rewriter" / "gaps.jsonl", "w", encoding="utf-8") as out:
        for text in rng.sample([s for s in sentences if len(units_of(s)) > 6], 60):
            words = words_of(text)
            first, second = sorted(rng.sample(range(0, len(words), 3), 2))
            runs = [gap_runs.Run(at, min(len(words), at + rng.choice([1, 2])), rng.choice(["", rng.choice(phrases)[1]]), -1) for at in (first, second)]
            x = [torch.from_numpy(np.array(part)) for part in zip(*inputs(words, runs, pieces))]
            broken = 1 - np.prod(1 - probabilities(model, x))
            out.write(json.dumps({"text": text, "runs": [[r.first, r.behind, r.came] for r in runs], "broken": round(float(broken), 4)}, ensure_ascii=False) + "\n")


def main(options):
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    rng, tokenizer = random.Random(options.seed), Tokenizer.read(options.out / "vocabulary.json")
    pieces = Pieces(tokenizer)
    texts = Texts(options.shared, pieces, np.random.default_rng(options.seed))
    log(f"{len(texts.starts)} texts, {texts.lengths.sum() / 1e6:.1f} M words, {len(texts.phrases)} phrases that people write")
    model = Gaps(len(tokenizer.pieces))
    if options.init:
        model.load_state_dict(torch.load(options.work / options.init))
    elif not options.minutes:
        raise SystemExit("gaps learns from texts for --minutes, or goes on from --init gaps-texts.pt.")
    else:
        learn_texts(model, texts, options)
        torch.save(model.state_dict(), options.work / "gaps-texts.pt")
    data = options.shared / "data"
    rows = [*gap_runs.read(data), *gap_runs.written(data, [p for _, p in read_phrases()], rng)]
    examples = Examples(rows, pieces)
    log(f"{(examples.broken >= 0).sum()} gaps, {(examples.broken == 1).sum()} of them broken; {sum(r[-1] == 'dev' for r in rows)} texts held back")
    learn_read(model, texts, examples, options)
    torch.save(model.state_dict(), options.work / "gaps.pt")
    report(model, examples)
    export(model, options)
    fixtures(model, pieces, options)
