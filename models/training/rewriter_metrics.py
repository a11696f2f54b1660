"""Figures of the rewriter through the shipped code (`lab rewrite`), beside two baselines, on dev or test pairs. Writes models/rewriter/metrics.json.

Style: share of texts that a second classifier, trained without the judge or its teacher, does not find hostile any more.
Content: chrF (Popović 2015) against the references. J: mean of style times content of each text.
"""
import json
import subprocess
from collections import Counter

import numpy as np
import torch

from . import corpus as data
from . import pairs
from .encoder import Encoder
from .metrics import threshold_at
from .normalise import normalise
from .pairs import KEEP
from .prepare import DEV
from .tokenizer import Tokenizer
from .work import log

ORDER, BETA = 6, 2
FALSE_ALARMS = 0.15  # of the second classifier on friendly annotated dev rows, which were picked because they look hostile: where its threshold lies
LISTED, SEEN = 0.6, 3  # a word is listed when so large a share of so many occurrences in training pairs does not stay


def grams(text, n):
    text = text.replace(" ", "")
    return Counter(text[i : i + n] for i in range(len(text) - n + 1))


def chrf(made, reference):
    """Character n-gram F-score, 0..1, blanks ignored, n = 1..6 averaged, recall twice as important."""
    precision, recall = [], []
    for n in range(1, ORDER + 1):
        a, b = grams(made, n), grams(reference, n)
        if not a or not b:
            continue
        same = sum((a & b).values())
        precision.append(same / sum(a.values()))
        recall.append(same / sum(b.values()))
    if not precision:
        return float(made.strip() == reference.strip())
    p, r = np.mean(precision), np.mean(recall)
    return float((1 + BETA**2) * p * r / (BETA**2 * p + r)) if p + r else 0.0


class Second:
    """The second classifier: four layers trained on the labels alone (step `student`), its own threshold for each language."""

    def __init__(self, options):
        state = torch.load(options.work / options.second)
        layers = 1 + max(int(k.split(".")[1]) for k in state if k.startswith("layers."))
        self.model = Encoder(layers, len(state["word"]))
        self.model.load_state_dict(state)
        self.tokenizer = Tokenizer.read(options.work / "vocabulary.json")
        corpus = data.Corpus(options.work)
        self.limit = {}
        for lang in ("en", "fr"):
            rows = corpus.pick("annotated", DEV, lang)
            friendly = [corpus.ids(r) for r in rows if str(corpus.code[r]).startswith("F")]
            self.limit[lang] = threshold_at(data.infer(self.model, friendly)[:, 0], FALSE_ALARMS)

    def friendly(self, texts, lang):
        logits = data.infer(self.model, [np.array(self.tokenizer.encode(normalise(t))) for t in texts])[:, 0]
        return logits < self.limit[lang]


def listed_words(rows):
    """The baseline's list: words that mostly go in training pairs."""
    seen, gone = Counter(), Counter()
    for row in rows:
        for (a, b), action in zip(row.units, row.actions):
            word = row.text[a:b].casefold()
            if row.split == "train" and any(c.isalpha() for c in word):
                seen[word] += 1
                gone[word] += action != KEEP
    return {w for w, n in seen.items() if n >= SEEN and gone[w] / n >= LISTED}


def without(text, words):
    made = "".join(text[a:b] if text[a:b].casefold() not in words else "" for a, b in with_gaps(text))
    return " ".join(made.split())


def with_gaps(text):
    done = 0
    for a, b in pairs.units_of(text):
        yield done, a
        yield a, b
        done = b
    yield done, len(text)


def rewritten(texts):
    """`lab rewrite` on texts → its answers."""
    lines = "\n".join(json.dumps({"id": i, "text": t}) for i, t in enumerate(texts))
    out = subprocess.run(["npm", "run", "-s", "lab", "--", "rewrite"], input=lines, capture_output=True, text=True, check=True).stdout
    return [json.loads(line) for line in out.splitlines()]


def measured(made, chosen, second, lang):
    style = second.friendly(made, lang)
    content = np.array([max(chrf(m, s) for s in p.soft) for m, p in zip(made, chosen)])
    return {"style": round(float(style.mean()), 4), "content": round(float(content.mean()), 4), "J": round(float((style * content).mean()), 4)}


def figures(name, lang, chosen, words, second):
    texts = [p.text for p in chosen]
    answers = rewritten(texts)
    ours = [a["softened"] or a["text"] for a in answers]
    systems = {"ours": ours, "delete listed words": [without(t, words) for t in texts], "unchanged": texts}
    found = {system: measured(made, chosen, second, lang) for system, made in systems.items()}
    changed = Counter("neutral" if a.get("neutral") else "softened" if a["softened"] else a.get("kept", "not hostile") for a in answers)
    log(name, lang, f"{len(chosen)} texts", dict(changed))
    for system, numbers in found.items():
        log(f"  {system:20s}", numbers)
    return {"set": name, "lang": lang, "texts": len(chosen), "answers": dict(changed), **found}


def main(options):
    torch.set_num_threads(options.threads)
    rows = list(pairs.rows(options.shared / "data"))
    second, words = Second(options), listed_words(rows)
    log(f"{len(words)} listed words; thresholds of the second classifier {second.limit}")
    groups = {}
    for pair in pairs.pairs(options.shared / "data"):
        if pair.soft and pairs.split_of(pair.text) == options.split:
            groups.setdefault((pair.set, pair.lang), []).append(pair)
    found = [figures(name, lang, chosen, words, second) for (name, lang), chosen in sorted(groups.items())]
    path = options.out.parent / "rewriter" / "metrics.json"
    stored = json.loads(path.read_text("utf-8")) if path.exists() else {}
    path.write_text(json.dumps({**stored, options.split: found}, indent=1) + "\n", "utf-8")
