"""Step 3: fine-tunes the 12 layers of e5-small on the annotated texts and a balanced mix of the rest. Writes teacher.pt."""
import numpy as np
import torch
import torch.nn.functional as F

from . import corpus as data
from .encoder import from_e5
from .hogwild import train
from .metrics import report
from .prepare import DEV, TRAIN
from .work import log

# How many rows of each set the mix takes (all when fewer). Balanced by hand: no set but the annotated one sets the tone.
# What defines hostile for us, in every pass.
OURS = ["annotated", "readings", "authored"]
QUOTA = {"softened-fr": 2000, "jigsaw-bilingual": 2200, "jigsaw-en-sample": 3000, "hatemojibuild": 2500, "dynahate": 8000, "ucb-mhs": 6500, "edos": 2500, "olid": 4000,
         "toxic-spans-raw": 3500, "detox-jigsaw-sentences": 3500, "goemotions": 4500, "wiki-debias-nontoxic": 500, "davidson": 1000, "mlma": 1500, "paradetox": 1500}
SHARES = [0.35, 0.3, 0.2, 0.15]  # of the mix beside each pass over our own labels: our definition has the last word
FROZEN = 4  # lowest layers left as they are: a quarter less to compute, nothing lost in earlier runs
HEAD_RATE, TOKENS, DISGUISED = 1e-3, 1536, 0.3
TOXICITY_WEIGHT = 2.0


def loss_of(logits, targets, weights):
    """Masked BCE: logits, targets, weights [B, 9] → scalar; unknown outputs have weight 0."""
    each = F.binary_cross_entropy_with_logits(logits, targets, reduction="none") * weights
    each = each * torch.tensor([TOXICITY_WEIGHT] + [1.0] * 8, device=each.device)
    return each.sum() / len(each)


def schedule(corpus, rng, shares=SHARES, factor=1.0):
    """→ list of batches (views of rows), one pass over the annotated texts for each of `shares`."""
    mix = []
    for name, quota in QUOTA.items():
        rows = corpus.pick(name, TRAIN)
        rows = rows[corpus.weights[rows].sum(1) > 0]
        mix.append(rng.permutation(rows)[: round(quota * factor)])
    always = np.concatenate([corpus.pick(name, TRAIN) for name in OURS])
    mix = rng.permutation(np.concatenate(mix))
    log(f"our {len(always)} rows x {len(shares)}, mix {len(mix)} rows")
    batches, at = [], 0
    for share in shares:
        stop = at + round(share * len(mix))
        views = corpus.drawn(np.concatenate([always, mix[at:stop]]), DISGUISED, rng)
        at = stop
        batches += [views[b] for b in data.buckets(corpus.view_lengths(views), TOKENS, rng)]
    return batches


def compute_with(corpus, device):
    def compute(model, views, rng, done):
        sequences = [corpus.view(v) for v in views]
        logits, _ = model(*data.pad(sequences, TOKENS, device))
        rows = views % len(corpus)
        targets, weights = (torch.from_numpy(x[rows]).to(device) for x in (corpus.targets, corpus.weights))
        return loss_of(logits[: len(rows)], targets, weights), sum(map(len, sequences))

    return compute


def groups_with(rate):
    def groups_of(model):
        body = [p for layer in model.layers[model.frozen :] for p in layer.parameters()]
        return [{"params": body, "rate": rate}, {"params": list(model.head.parameters()), "rate": HEAD_RATE}]

    return groups_of


def start_from(model, path):
    """Loads a checkpoint of another run, whose vocabulary may differ: embeddings are never trained and stay the model's own."""
    state = torch.load(path)
    state = state.get("model", state)
    model.load_state_dict({k: v for k, v in state.items() if k != "word"}, strict=False)


def main(options):
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    rng = np.random.default_rng(options.seed + (1 if options.init else 0))
    corpus = data.Corpus(options.work)
    model = from_e5(np.load(options.work / "e5-ids.npy")).to(options.device)
    model.frozen = FROZEN
    if options.init:
        start_from(model, options.work / options.init)
    shares = SHARES[-options.passes :]
    train(model, schedule(corpus, rng, shares, options.mix), compute_with(corpus, options.device), groups_with(options.rate), options, "teacher")
    torch.save(model.state_dict(), options.work / "teacher.pt")
    dev = corpus.pick("annotated", DEV)
    log("dev", report(corpus, dev, data.infer(model, [corpus.ids(r) for r in dev], options.device)))
