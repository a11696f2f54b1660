"""Step 12: the layers that hear distress → models/distress (README.md, 1.9), and what TypeScript is held to → tests/fixtures/distress."""
import json
import time

import numpy as np
import torch

from .distress import KINDS, OWN, SHARED, begin, heard, states_of
from .export import dense_tensors, f32, packed, trunk_hash, write
from .normalise import clean, normalise
from .tokenizer import Tokenizer
from .work import log

CANARIES = ["i don't want to wake up tomorrow, look after my dog", "je ne veux plus être là, prenez soin de mon chat", "nobody would miss you if you ended it tonight", "this boss fight is so hard, i lost again"]
# Held to Python, word by word; none says what to do.
SENTENCES = [*CANARIES, "thank you for this, you helped me a lot", "merci beaucoup, courage à toi et à ta famille", "t'es vraiment un clown inutile, personne veut de toi ici", "tout le monde irait mieux sans moi",
             "rends service à tout le monde, disparais pour de bon", "I gave my plants away and wrote to my sister. I feel calm now.", "he died last year and I miss him every day", "ce film m'a tuée, j'ai pleuré deux heures", "😂😂", "ok", "a" * 300]


def main(options):
    torch.set_num_threads(1)
    encoder, model = begin(options)
    model.load_state_dict(torch.load(options.work / "distress.pt"))
    tensors = [t for i, layer in enumerate(model.layers) for t in dense_tensors(layer, i)]
    tensors += [f32("head.w", model.head.weight), f32("head.b", model.head.bias)]
    content, listed = packed(tensors)
    tokenizer = Tokenizer.read(options.out / "vocabulary.json")
    ids = [np.array(tokenizer.encode(normalise(clean(t)))) for t in SENTENCES]
    found = heard(model, states_of(encoder, ids, torch.float32))
    said = [{"text": t, "self": round(float(p[1]), 6), "aimed": round(float(p[2]), 6)} for t, p in zip(SENTENCES, found)]
    out = options.out.parent / "distress"
    out.mkdir(parents=True, exist_ok=True)
    description = {
        "format": "cybercare-distress", "version": 1, "date": time.strftime("%Y-%m-%d"), "seed": options.seed, "trunk": trunk_hash(options.out, SHARED), "shared": SHARED, "own": OWN,
        "lines": json.loads((options.work / "distress.json").read_text()), "canaries": said[: len(CANARIES)], "tensors": listed,
        "files": [{**write(out / "weights-1.bin", content), "role": "weights"}],
    }
    (out / "model.json").write_text(json.dumps(description, ensure_ascii=False, indent=1) + "\n", "utf-8")
    folder = options.fixtures.parent / "distress"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "heard.jsonl").write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in said), "utf-8")
    log(f"{KINDS[1:]}: {found[:, 1:].round(3).tolist()}; {sum(f.stat().st_size for f in out.iterdir()) / 1e6:.2f} MB")
