"""Step 11: hears words of suicide and self-harm. On the judge's lowest layers, as they ship, layers of its own tell who is in danger: nobody, the writer, or one the words are aimed at.

Cases: authored/crisis (written one by one) and those of tests/fixtures/care/crisis.jsonl that are not held back. Ordinary texts of the corpus are nobody's danger, but for those with
a word of death, of which only a reader could tell. Lines are drawn on texts that the model of their fold was not trained on. Writes distress.pt and distress.json.
"""
import json
import re
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from . import corpus as data
from .encoder import HIDDEN, Encoder, mask_of, pooled
from .hogwild import train
from .metrics import threshold_at
from .normalise import clean, normalise
from .quantise import Rounded, dense_weights, rounded_q4
from .student import rounding
from .teacher import HEAD_RATE
from .tokenizer import Tokenizer
from .work import log

SHARED, OWN = 4, 1  # layers of the judge that are read, and its own; the rewriter stands on the same
KINDS = [None, "self", "aimed"]
WRITTEN = Path(__file__).parent / "authored" / "crisis"
CASES = Path("tests/fixtures/care/crisis.jsonl")
ORDINARY = {"annotated": 800, "authored": 0, "readings": 500, "goemotions": 800}  # texts of a set and language; our own examples hold cries and curses
OTHER_SETS = 120
DEATH = re.compile(r"kill|suicid|\bdie\b|\bdead\b|dying|death|hang|mourir|crev|tuer|\btue|pend|\bkys\b|end it|mort|meur|rope|jump|saute|\bcut\b|coupe|goodbye|adieu|disappear|dispara")
ORDINARY_WEIGHT, DROPPED, TOKENS, FOLDS = 0.3, 0.1, 1024, 3
HARMLESS_ALARMS, ORDINARY_ALARMS = 0.08, 0.01  # shares of texts without danger, each half for `self` and half for `aimed`; cases are written to be taken for danger


class Distress(nn.Module):
    """Layers of its own on states of the judge's lowest ones; logits of the three kinds from its pooled states."""

    def __init__(self, encoder):
        super().__init__()
        self.layers = nn.ModuleList(encoder.layers[SHARED : SHARED + OWN])
        self.head = nn.Linear(2 * HIDDEN, len(KINDS))
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)
        self.drop = nn.Dropout(DROPPED)

    def forward(self, x, lengths):
        """x [B, T, 384] padded, lengths [B] → logits [B, 3], float32. Computes in the type of x."""
        mask = mask_of(x.shape[1], lengths, x.dtype)
        for layer in self.layers:
            x = layer(self.drop(x), mask)
        return self.head(self.drop(pooled(x.float(), lengths)))


def begin(options):
    """→ the judge's lowest layers as they ship, and a Distress made of the layers above them with a fresh head."""
    state = torch.load(options.work / options.student, map_location="cpu")
    state = state.get("model", state)
    encoder = Encoder(SHARED + OWN, len(state["word"]))
    encoder.load_state_dict({k: v for k, v in state.items() if k in encoder.state_dict()})
    own = Distress(encoder)
    encoder.layers = encoder.layers[:SHARED]
    with torch.no_grad():
        for weight in dense_weights(encoder):
            weight.copy_(rounded_q4(weight))
    return encoder.eval(), own


@torch.no_grad()
def states_of(encoder, sequences, dtype=torch.bfloat16):
    """→ for each sequence of ids the states [T, 384] of the judge's lowest layers."""
    found = [None] * len(sequences)
    for part in data.buckets(np.array([len(s) for s in sequences]), 2048, np.random.default_rng(0), len(sequences)):
        states = encoder.states(*data.pad([sequences[i] for i in part], 2048), dtype)
        for i, row in zip(part, states):
            found[i] = row[: len(sequences[i])].to(dtype).clone()
    return found


def cases():
    """→ rows {text, lang, crisis, kind} that may be learnt from, each text once."""
    rows = [json.loads(line) for path in sorted(WRITTEN.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines()]
    rows += [{**row, "kind": "committed"} for row in map(json.loads, CASES.read_text("utf-8").splitlines()) if not row["held"]]
    return list({normalise(clean(row["text"])): row for row in rows}.values())


def ordinary(corpus, rng):
    """→ normalised texts of the corpus that nobody wrote for this."""
    texts = corpus.texts()
    drawn = [rng.permutation(corpus.pick(name, None, lang))[: ORDINARY.get(name, OTHER_SETS)] for name in data.NAMES for lang in ("en", "fr")]
    return [texts[row] for row in np.concatenate(drawn) if not DEATH.search(texts[row])]


class Texts:
    """Cases, then ordinary texts: states, kinds and weights."""

    def __init__(self, encoder, options, rng):
        tokenizer = Tokenizer.read(options.work / "vocabulary.json")
        self.rows = cases()
        plain = ordinary(data.Corpus(options.work), rng)
        ids = [np.array(tokenizer.encode(t)) for t in [*(normalise(clean(row["text"])) for row in self.rows), *plain]]
        self.states = states_of(encoder, ids)
        self.kinds = np.array([KINDS.index(row["crisis"]) for row in self.rows] + [0] * len(plain))
        self.is_case = np.arange(len(self.kinds)) < len(self.rows)
        self.weights = np.where(self.is_case, 1.0, ORDINARY_WEIGHT).astype(np.float32)
        log(f"{len(self.rows)} cases, {(self.kinds == 1).sum()} self, {(self.kinds == 2).sum()} aimed; {len(plain)} ordinary texts")

    def lengths(self, rows):
        return np.array([len(self.states[r]) for r in rows])


def padded(states):
    return nn.utils.rnn.pad_sequence(states, batch_first=True), torch.tensor([len(s) for s in states])


def compute_with(texts):
    def compute(model, rows, rng, done):
        states, lengths = padded([texts.states[r] for r in rows])
        each = F.cross_entropy(model(states, lengths), torch.from_numpy(texts.kinds[rows]), reduction="none")
        return (each * torch.from_numpy(texts.weights[rows])).mean(), int(lengths.sum())

    return compute


def groups_with(rate):
    def groups_of(model):
        own = [p for layer in model.layers for p in layer.parameters()]
        return [{"params": own, "rate": rate}, {"params": list(model.head.parameters()), "rate": HEAD_RATE}]

    return groups_of


def fitted(options, texts, rows):
    """The model that learnt from these rows."""
    rng = np.random.default_rng(options.seed)
    _, model = begin(options)
    batches = [rows[part] for _ in range(options.passes) for part in data.buckets(texts.lengths(rows), TOKENS, rng)]
    train(model, batches, rounding(compute_with(texts), options.rounded_from), groups_with(options.rate), options, "distress")
    torch.set_num_threads(1)
    return model


@torch.no_grad()
def heard(model, states):
    """→ probabilities of the kinds [n, 3], with the weights as they are exported."""
    model.eval()
    found = np.zeros((len(states), len(KINDS)))
    with Rounded(model):
        for part in data.buckets(np.array([len(s) for s in states]), 2048, np.random.default_rng(0), len(states)):
            found[part] = torch.softmax(model(*padded([states[i] for i in part])), 1).numpy()
    return found


def out_of_fold(options, texts):
    """→ probabilities [n, 3] of every text by a model that was not trained on it."""
    fold = np.random.default_rng(options.seed).integers(0, FOLDS, len(texts.kinds))
    found = np.zeros((len(fold), len(KINDS)))
    for one in range(FOLDS):
        mine = np.flatnonzero(fold == one)
        model = fitted(options, texts, np.flatnonzero(fold != one))
        found[mine] = heard(model, [texts.states[r] for r in mine])
    return found


def lines_on(found, texts):
    """→ least probability of `self` and of `aimed` that counts."""
    harmless, plain = texts.is_case & (texts.kinds == 0), ~texts.is_case
    return {KINDS[k]: max(threshold_at(found[harmless, k], HARMLESS_ALARMS / 2), threshold_at(found[plain, k], ORDINARY_ALARMS / 2)) for k in (1, 2)}


def report(found, texts, lines):
    says = (found[:, 1] >= lines["self"]) | (found[:, 2] >= lines["aimed"])
    share = lambda rows: f"{says[rows].mean():.3f} of {rows.sum()}"
    languages = np.array([row["lang"] for row in texts.rows] + [""] * (~texts.is_case).sum())
    for lang in ("en", "fr"):
        mine = languages == lang
        log(f"{lang}: hears self {share(mine & (texts.kinds == 1))}, aimed {share(mine & (texts.kinds == 2))}; harmless {share(mine & (texts.kinds == 0))}")
    log(f"ordinary texts: {share(~texts.is_case)}; lines {lines}")


def main(options):
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    encoder, _ = begin(options)
    texts = Texts(encoder, options, np.random.default_rng(options.seed))
    found = out_of_fold(options, texts)
    lines = lines_on(found, texts)
    report(found, texts, lines)
    np.save(options.work / "distress-folds.npy", found)
    (options.work / "distress.json").write_text(json.dumps(lines))
    torch.save(fitted(options, texts, np.arange(len(texts.kinds))).state_dict(), options.work / "distress.pt")
