"""Step 9: the rewriter's own layers and heads → models/rewriter (README.md, 1.8)."""
import json
import random
import time
from pathlib import Path

import torch

from . import pairs
from .encoder import Encoder
from .export import dense_tensors, f32, packed, q4, trunk_hash, write
from .quantise import Rounded, rounded_q4
from .rewriter import OWN, SHARED, Example, Rewriter, read_phrases, tagged
from .tokenizer import Tokenizer
from .work import log

# Lines between what stays and what goes, from the mildest reading to the strictest: chosen on dev pairs with `rewriter_metrics`.
READINGS = [{"core": 0.4, "reach": 0.5}, {"core": 0.5, "reach": 0.6}, {"core": 0.65, "reach": 0.7}]
UNUSUAL = ["You're a f**king turnip!!! 😂😂 @sam #notcool https://example.org/a?b=c", "l'équipe n'a qu'à s'en aller, espèce de navet…", "« Quel guignol » : 12,50 € (sic) 👩‍👩‍👧 !", "don't  y'all\n\tsee? it's j'm'en fous", "é\u0301te\u0301 conn@rd sh*t f***"]


def load(options):
    state = torch.load(options.work / "rewriter.pt")
    phrases = read_phrases()
    model = Rewriter(Encoder(SHARED + OWN, len(state["encoder.word"])), len(phrases))
    model.load_state_dict(state)
    return model, phrases


def main(options):
    model, phrases = load(options)
    tensors = [t for i, layer in enumerate(model.layers) for t in dense_tensors(layer, i)]
    for name in ("actions", "phrases"):
        head = getattr(model, name)
        tensors += [q4(f"{name}.w", head.weight), f32(f"{name}.b", head.bias)]
    out = options.out.parent / "rewriter"
    out.mkdir(parents=True, exist_ok=True)
    content, listed = packed(tensors)
    description = {
        "format": "cybercare-rewriter", "version": 1, "date": time.strftime("%Y-%m-%d"), "seed": options.seed, "trunk": trunk_hash(options.out, SHARED),
        "shared": SHARED, "own": OWN, "readings": READINGS, "phrases": [{"language": lang, "words": words} for lang, words in phrases], "tensors": listed,
        "files": [{**write(out / "weights-1.bin", content), "role": "weights"}],
    }
    (out / "model.json").write_text(json.dumps(description, ensure_ascii=False, indent=1) + "\n", "utf-8")
    fixtures(model, phrases, options)
    log(f"{len(phrases)} phrases, {sum(f.stat().st_size for f in out.iterdir()) / 1e6:.2f} MB")


def fixtures(model, phrases, options):
    """tests/fixtures/rewriter/tags.jsonl: units, token ids and tags of sentences of our own, by the weights as they are exported."""
    rng = random.Random(options.seed)
    sentences = (Path(__file__).with_name("sentences.txt")).read_text("utf-8").split("\n")[:-1]
    texts = [*UNUSUAL, *rng.sample(sentences, 40)]
    tokenizer = Tokenizer.read(options.out / "vocabulary.json")
    rows = [pairs.Row("", "", t, u, [0] * len(u), [""] * len(u), "") for t in texts for u in [pairs.units_of(t)]]
    examples = [Example(r, tokenizer, {}) for r in rows]
    folder = options.fixtures.parent / "rewriter"
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "tags.jsonl", "w", encoding="utf-8") as out, Rounded(model):
        model.phrases.weight.data = rounded_q4(model.phrases.weight.data)
        model.actions.weight.data = rounded_q4(model.actions.weight.data)
        for example, (shares, best) in zip(examples, tagged(model, examples, dtype=torch.float32)):
            row = example.row
            tags = [{"unit": i, "keep": round(float(s[0]), 4), "phrase": phrases[b][1]} for i, s, b in zip(example.units, shares, best)]
            out.write(json.dumps({"text": row.text, "units": [row.text[a:b] for a, b in row.units], "ids": example.ids, "tags": tags}, ensure_ascii=False) + "\n")
