"""Step 8: the rewriter. On the student's lowest layers, as they ship, layers of its own learn what is done to each unit of a hostile text. Writes rewriter.pt and phrases.json.

Tagging edits instead of writing words: LaserTagger (Malmi and others 2019), GECToR (Omelianchuk and others 2020).
"""
import json
import random
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from . import corpus as data
from . import pairs
from .encoder import HIDDEN, Encoder, linear
from .hogwild import train
from .normalise import normalise
from .pairs import DELETE, GONE, KEEP, REPLACE
from .prepare import TRAIN
from .quantise import Rounded, rounded_q4
from .student import rounding
from .teacher import HEAD_RATE
from .tokenizer import BOS, EOS, MAX_PIECES, UNKNOWN, Tokenizer
from .work import log

SHARED, OWN = 4, 2  # layers of the judge that the rewriter reads, and its own: three would not fit its 3 MB
TOKENS = 2048
# Passes over each set beside one over the others; how many rows of the large ones.
TIMES = {"pairs": 2}
SPANS, FRIENDLY = 1500, 2500
WEIGHT = {"toxic-spans": 0.5, "friendly": 0.5}
PHRASE_WEIGHT = 2.0
# Of texts of which nothing stays: they are a quarter of the French ones, and teach to take everything.
NOTHING_STAYS = 0.3
# Against learning the few French pairs by heart (word dropout, Iyyer and others 2015; label smoothing, Szegedy and others 2016).
DROPPED, SMOOTHED = 0.15, 0.02
PHRASES = Path(__file__).parent / "softenings" / "phrases.txt"


class Rewriter(nn.Module):
    """Encoder whose lowest layers are the judge's; for each unit logits of three actions and of the phrases."""

    def __init__(self, encoder, phrases):
        super().__init__()
        self.encoder = encoder
        self.actions = nn.Linear(HIDDEN, 3)
        self.phrases = nn.Linear(HIDDEN, phrases)
        for layer in (self.actions, self.phrases):
            nn.init.normal_(layer.weight, std=0.02)
            nn.init.zeros_(layer.bias)

    @property
    def layers(self):  # what Rounded sees
        return self.encoder.layers[SHARED:]

    def forward(self, ids, lengths, first, last, dtype=torch.bfloat16):
        """first, last [U, 2]: row and place of the first and last token of each unit → logits [U, 3], [U, phrases]"""
        states = self.encoder.states(ids, lengths, dtype)
        units = (states[first[:, 0], first[:, 1]] + states[last[:, 0], last[:, 1]]) / 2
        return self.actions(units), self.phrases(units)


def read_phrases():
    """→ (language, phrase) of the vocabulary: phrases found in training pairs, each read and kept by hand since none may add a fact."""
    return [tuple(line.split("\t")) for line in PHRASES.read_text("utf-8").splitlines()]


class Example:
    """A row as the rewriter reads it: ids, and the tokens of each unit that has any."""

    def __init__(self, row, tokenizer, index):
        self.row = row
        self.ids, self.spans, self.units = [BOS], [], []
        for i, (a, b) in enumerate(row.units):
            blank = a == 0 or row.text[a - 1].isspace()
            pieces = tokenizer.viterbi(("▁" if blank else "") + normalise(row.text[a:b]).replace(" ", ""))
            if not pieces or pieces == tokenizer.viterbi("▁"):
                continue
            if len(self.ids) - 1 + len(pieces) > MAX_PIECES:
                break
            self.spans.append((len(self.ids), len(self.ids) + len(pieces) - 1))
            self.units.append(i)
            self.ids += pieces
        self.ids.append(EOS)
        self.actions = np.array([row.actions[i] for i in self.units], np.int64)
        self.phrases = np.array([index.get(row.phrases[i], -1) for i in self.units], np.int64)
        # A phrase that is not in the vocabulary says only that the unit does not stay.
        self.actions[(self.actions == REPLACE) & (self.phrases < 0)] = GONE


def batch(examples, width=None, device="cpu"):
    ids, lengths = data.pad([np.array(e.ids) for e in examples], TOKENS, device, width)
    where = lambda end: torch.tensor([(r, span[end]) for r, e in enumerate(examples) for span in e.spans], device=device).reshape(-1, 2)
    return ids, lengths, where(0), where(1)


def weight_of(example):
    return WEIGHT.get(example.row.set, 1.0) * (NOTHING_STAYS if (example.actions != KEEP).all() else 1.0)


def dropped(ids):
    """Of each text up to twice `DROPPED` of the pieces give way to an unknown one."""
    share = DROPPED * 2 * torch.rand(len(ids), 1, device=ids.device)
    return torch.where((torch.rand(ids.shape, device=ids.device) < share) & (ids > UNKNOWN), UNKNOWN, ids)


def loss_of(actions, phrases, wanted, phrase, weights):
    """actions [U, 3], phrases [U, P], wanted [U] of the four, phrase [U] or -1, weights [U] → scalar"""
    logs = F.log_softmax(actions, -1)
    gone = torch.logsumexp(logs[:, 1:], -1)
    known = logs.gather(1, wanted.clamp(max=REPLACE)[:, None])[:, 0]
    loss = -((torch.where(wanted == GONE, gone, known) + SMOOTHED * logs.mean(-1)) * weights).sum()
    chosen = (wanted == REPLACE) & (phrase >= 0)
    if chosen.any():
        loss = loss + PHRASE_WEIGHT * (F.cross_entropy(phrases[chosen], phrase[chosen], reduction="none") * weights[chosen]).sum()
    return loss / weights.sum().clamp(min=1)


def friendly_rows(corpus, count, rng):
    """Friendly texts keep every word."""
    chosen = [i for name in ("annotated", "authored") for i in corpus.pick(name, TRAIN) if str(corpus.code[i]).startswith("F")]
    texts = corpus.texts("text")
    for i in rng.sample(chosen, min(count, len(chosen))):
        units = pairs.units_of(texts[i])
        yield pairs.Row("friendly", str(corpus.lang[i]), texts[i], units, [KEEP] * len(units), [""] * len(units), "train")


def schedule(examples, rng, passes):
    batches = []
    for _ in range(passes):
        order = [e for e in examples for _ in range(TIMES.get(e.row.set, 1))]
        lengths = np.array([len(e.ids) for e in order])
        batches += [[order[i] for i in part] for part in data.buckets(lengths, TOKENS, rng)]
    return batches


def compute_with(device):
    def compute(model, examples, rng, done):
        ids, lengths, first, last = batch(examples, device=device)
        actions, phrases = model(dropped(ids), lengths, first, last)
        gather = lambda name: torch.from_numpy(np.concatenate([getattr(e, name) for e in examples])).to(device)
        weights = torch.cat([torch.full((len(e.spans),), weight_of(e)) for e in examples]).to(device)
        return loss_of(actions, phrases, gather("actions"), gather("phrases"), weights), sum(len(e.ids) for e in examples)

    return compute


def groups_with(rate):
    def groups_of(model):
        own = [p for layer in model.layers for p in layer.parameters()]
        heads = [*model.actions.parameters(), *model.phrases.parameters()]
        return [{"params": own, "rate": rate}, {"params": heads, "rate": HEAD_RATE}]

    return groups_of


def begin(options, phrases):
    """The student as it ships, its lowest layers rounded as in the export, with fresh heads."""
    state = torch.load(options.work / options.student)
    encoder = Encoder(SHARED + OWN, len(state["word"]))
    encoder.load_state_dict(state)
    encoder.frozen = SHARED
    with torch.no_grad():
        for layer in encoder.layers[:SHARED]:
            for part in (layer.qkv, layer.ao, layer.fi, layer.fo):
                part.weight.copy_(rounded_q4(part.weight))
    return Rewriter(encoder, phrases)


@torch.no_grad()
def tagged(model, examples, device="cpu", dtype=torch.bfloat16):
    """→ for each example (probabilities of the actions [units, 3], best phrase of each unit [units])"""
    model.eval()
    found = [None] * len(examples)
    for part in data.buckets(np.array([len(e.ids) for e in examples]), TOKENS, np.random.default_rng(0), len(examples)):
        chosen = [examples[i] for i in part]
        actions, phrases = model(*batch(chosen, device=device), dtype)
        shares, best, at = torch.softmax(actions, -1).cpu().numpy(), phrases.argmax(-1).cpu().numpy(), 0
        for i, e in zip(part, chosen):
            found[i] = (shares[at : at + len(e.spans)], best[at : at + len(e.spans)])
            at += len(e.spans)
    return found


def figures(model, examples, device="cpu"):
    """How well dev units are told apart, by language: precision and recall of what does not stay, phrases right."""
    words = []
    for lang in ("en", "fr"):
        mine = [e for e in examples if e.row.lang == lang and e.spans]
        found = tagged(model, mine, device)
        gone = np.concatenate([e.actions != KEEP for e in mine])
        said = np.concatenate([s[:, KEEP] < 0.5 for s, _ in found])
        replaced = np.concatenate([e.actions == REPLACE for e in mine])
        right = np.concatenate([b == e.phrases for (_, b), e in zip(found, mine)])
        # Of the units that are replaced by a phrase of the vocabulary.
        whole = np.mean([np.array_equal(e.actions != KEEP, s[:, KEEP] < 0.5) for e, (s, _) in zip(mine, found)])
        words.append(f"{lang} {len(mine)} texts: precision {(gone & said).sum() / max(1, said.sum()):.3f} recall {(gone & said).sum() / max(1, gone.sum()):.3f} "
                     f"phrase {right[replaced].mean():.3f} whole texts {whole:.3f}")
    return "; ".join(words)


def main(options):
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    rng, shuffle = random.Random(options.seed), np.random.default_rng(options.seed)
    phrases = read_phrases()
    tokenizer, index = Tokenizer.read(options.out / "vocabulary.json"), {p: i for i, (_, p) in enumerate(phrases)}
    rows = list(pairs.rows(options.shared / "data"))
    spans = [r for r in pairs.spans(options.shared / "data") if r.split == "train"]
    training = [r for r in rows if r.split == "train"] + rng.sample(spans, SPANS) + list(friendly_rows(data.Corpus(options.work), FRIENDLY, rng))
    examples = [e for e in (Example(r, tokenizer, index) for r in training) if e.spans]
    dev = [Example(r, tokenizer, index) for r in rows if r.split == "dev"]
    log(f"{len(examples)} texts, {len(phrases)} phrases, {len(dev)} dev texts")
    model = begin(options, len(phrases)).to(options.device)
    if options.init:
        model.load_state_dict(torch.load(options.work / options.init))
    train(model, schedule(examples, shuffle, options.passes), rounding(compute_with(options.device), options.rounded_from), groups_with(options.rate), options, "rewriter")
    torch.save(model.state_dict(), options.work / "rewriter.pt")
    log("dev, full weights ", figures(model, dev, options.device))
    with Rounded(model):
        log("dev, 4-bit weights", figures(model, dev, options.device))
