"""Whether `lab rewrite` ever says what a text did not, on random comments of the training sets, and leaves friendly texts alone. Adds to models/rewriter/metrics.json.

The rules here are written apart from the guards in src/background/rewriter, so that one may find what the other lets through.
"""
import json
import random
import re

from . import corpus as data
from .prepare import TRAIN
from .rewriter_metrics import rewritten
from .work import log

RANDOM, FRIENDLY = 20_000, 5_000
LINK, NUMBER, HANDLE, NAME = re.compile(r"(?:https?://|www\.)\S+", re.I), re.compile(r"\d+"), re.compile(r"[@#]\w+"), re.compile(r"(?<![.!?…\n»”\"] )(?<!^)\b[A-ZÀ-Ý][a-zà-ÿ]{2,}")
NEGATION = re.compile(r"\b(?:not|never|no|none|nothing|nobody|pas|jamais|rien|aucune?|non)\b|n['’]t\b", re.I)


def missing(pattern, softer, text):
    known = [m.lower() for m in pattern.findall(text)]
    return [m for m in pattern.findall(softer) if m.lower() not in known]


def violations(text, softer):
    found = [name for name, pattern in (("link", LINK), ("number", NUMBER), ("handle or tag", HANDLE), ("negation", NEGATION)) if missing(pattern, softer, text)]
    if [m for m in NAME.findall(softer) if m.lower() not in text.lower()]:
        found.append("name")
    return found


def main(options):
    corpus = data.Corpus(options.work)
    texts = corpus.texts("text")
    rng = random.Random(options.seed)
    rows = corpus.pick(split=TRAIN)
    chosen = [texts[i] for i in rng.sample(list(rows), RANDOM)]
    wrong, softened = [], 0
    for answer in rewritten(chosen):
        if answer["softened"] and not answer.get("neutral"):
            softened += 1
            kinds = violations(answer["text"], answer["softened"])
            if kinds:
                wrong.append(kinds)
                log(kinds, json.dumps({k: answer[k] for k in ("text", "softened")}, ensure_ascii=False))
    log(f"{RANDOM} random comments, {softened} softened, {len(wrong)} say what the original did not")
    friendly = [i for i in rows if str(corpus.code[i]).startswith("F") and not str(corpus.code[i])[1:].strip("s")]
    sample = rng.sample(friendly, FRIENDLY)
    changed = sum(a["softened"] is not None for a in rewritten([texts[i] for i in sample]))
    log(f"{FRIENDLY} supportive and neutral texts, {changed} changed ({changed / FRIENDLY:.2%})")
    path = options.out.parent / "rewriter" / "metrics.json"
    stored = json.loads(path.read_text("utf-8"))
    guards = {"random": RANDOM, "softened": softened, "violations": len(wrong), "friendly": FRIENDLY, "changed": changed, "seed": options.seed}
    path.write_text(json.dumps({**stored, "guards": guards}, indent=1) + "\n", "utf-8")
