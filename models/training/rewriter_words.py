"""Step 10: how much the rewriter's tags count beside how often a word goes in training pairs → models/rewriter/words.json (README.md, 1.8).

Its layers are surer of their tags than dev pairs bear out, of French most: they have seen those few pairs many times. Words counted once are not.
"""
import json
import re
from collections import Counter

import numpy as np
import torch

from . import pairs
from .calibrate import logistic
from .pairs import KEEP
from .quantise import Rounded
from .reference import sigmoid
from .rewriter import Example, tagged
from .rewriter_export import load
from .tokenizer import Tokenizer
from .units import plain
from .work import log

SEEN, PRIOR = 3, 2.0  # occurrences from which a word counts; how many of the average one its own are mixed with
TELLING = 0.7  # log-odds, from which a word is worth its place in the file
TENTHS = 10
WORD = re.compile(r"[^\W\d_][^\W\d]*(?:['*-][^\W\d]*)*")  # no number, handle, tag or link
# What groups of people are called, and call themselves, counts for nothing by itself: where it goes in pairs it is for what is said of them.
GROUPS = re.compile(
    r"(?:gay|lesbian|lesbienne|bisexual|bisexuel(?:le)?|homosexual|homosexuel(?:le)?|homo|trans|transgender|transgenre|queer|jew|jewish|juif|juive|muslim|islamic|musulmane?|christian|chrétien(?:ne)?|catholic|catholique|hindu|hindoue?|atheist|athée"
    r"|black|white|noire?|blanc|blanche|asian|asiatique|arab|arabe|african|africaine?|indian|indienne?|mexican|chinese|chinoise?|latino|american|américaine?|french|français|française|maghrébine?|algérien(?:ne)?|marocaine?|tunisien(?:ne)?|turc|turque|rom"
    r"|immigrant|immigrée?|migrante?|refugee|réfugiée?|étrang(?:er|ère)|woman|women|man|men|female|male|girl|boy|femme|homme|fille|garçon|feminist|féministe|disabled|handicapée?|autistic|autiste|deaf|sourde?|blind|aveugle)s?"
)
SUREST = 1e-3  # a tag no surer than this is weighed


def log_odds(share):
    p = np.clip(share, SUREST, 1 - SUREST)
    return np.log(p / (1 - p))


def telling_words(rows):
    """Training rows of one language → {word: log-odds, in tenths, that it goes, beside those of any word}."""
    seen, gone = Counter(), Counter()
    for row in rows:
        for (a, b), action in zip(row.units, row.actions):
            word = plain(row.text[a:b])
            seen[word] += 1
            gone[word] += action != KEEP
    average = sum(gone.values()) / sum(seen.values())
    odds = {w: float(log_odds((gone[w] + PRIOR * average) / (n + PRIOR)) - log_odds(average)) for w, n in seen.items() if n >= SEEN and WORD.fullmatch(w) and not GROUPS.fullmatch(w)}
    return {w: round(TENTHS * odds[w]) for w in sorted(odds) if abs(odds[w]) > TELLING}


def inputs(model, examples, words):
    """Examples → log-odds of the tag and of the word of each unit [n, 2], whether it went [n]"""
    x, y = [], []
    for example, (shares, _) in zip(examples, tagged(model, examples, dtype=torch.float32)):
        known = [words.get(plain(example.row.text[slice(*example.row.units[u])]), 0) / TENTHS for u in example.units]
        x += zip(log_odds(1 - shares[:, 0].astype(np.float64)), known)
        y += [float(a != KEEP) for a in example.actions]
    return np.array(x), np.array(y)


def loss(p, y):
    return float(-np.mean(np.where(y > 0, np.log(p), np.log(1 - p))))


def main(options):
    torch.set_num_threads(options.threads)
    model, _ = load(options)
    tokenizer = Tokenizer.read(options.out / "vocabulary.json")
    rows = list(pairs.rows(options.shared / "data"))
    description = {}
    for lang in ("en", "fr"):
        mine = [r for r in rows if r.lang == lang]
        words = telling_words([r for r in mine if r.split == "train"])
        dev = [e for e in (Example(r, tokenizer, {}) for r in mine if r.split == "dev") if e.spans]
        with Rounded(model):
            x, y = inputs(model, dev, words)
        weights = [round(float(v), 3) for v in logistic(x, y, np.ones(len(y)), [0.0, 0.0])]
        p, before = sigmoid(x @ weights[:2] + weights[2]), sigmoid(x[:, 0])
        log(f"{lang}: {len(words)} words; weights of tag, word and a constant {weights}; log loss on {len(y)} dev units {loss(before, y):.3f} → {loss(p, y):.3f}")
        description[lang] = {"weights": weights, "words": words}
    path = options.out.parent / "rewriter" / "words.json"
    path.write_text(json.dumps({"format": "cybercare-words", "version": 1, **description}, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
    log(f"{path.stat().st_size / 1e3:.0f} kB")
