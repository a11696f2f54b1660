"""How often words are written in each language, and which words give hostility away. Writes models/bilingual/spelling.json.

src/background/judge/spelling.ts reads with it what a word that nobody knows was most likely meant to be: a letter left out, two letters swapped, a mark or a blank put in
or left out. Counted on training rows and unlabelled lines only.
"""
import hashlib
import json
import math
import re
import unicodedata
from collections import Counter

from . import corpus as data
from .prepare import TRAIN
from .work import log

WORDS = re.compile(r"[^\W\d_]+")
OURS = re.compile(r"[a-zàâçéèêëîïôùûüœæÿñöä]{1,24}$")
KNOWN = {"en": 8, "fr": 15}  # a word that occurs so often is known
SLIP = 200  # so many times rarer than a word that it is a slip away from, a word is a misspelling of that one
COMMON = 4e-5  # unless its share of all words is as large as this
SHORTEST, LONGEST = 4, 18  # letters of a word that gives hostility away
SEEN, HOSTILE = 8, 0.58  # its least occurrences in labelled texts, and the least part of these in hostile ones


def bare(word):
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def slips(word):
    """A word → each letter left out but the first, each pair swapped, each letter doubled."""
    for i in range(len(word)):
        if i:
            yield word[:i] + word[i + 1 :]
        if i + 1 < len(word):
            yield word[:i] + word[i + 1] + word[i] + word[i + 2 :]
        yield word[: i + 1] + word[i:]


def counted(corpus, texts, unlabelled):
    """→ how often each word occurs in each language; in how many labelled texts, and in how many hostile ones."""
    every, labelled, hostile = {"en": Counter(), "fr": Counter(), "other": Counter()}, Counter(), Counter()
    for row in corpus.pick(split=TRAIN):
        words = WORDS.findall(texts[row])
        every[str(corpus.lang[row])].update(words)
        if corpus.weights[row, 0] > 0:
            labelled.update(set(words))
            if corpus.targets[row, 0] >= 0.5:
                hostile.update(set(words))
    for text in unlabelled:
        every["fr"].update(WORDS.findall(text))
    return every, labelled, hostile


def by_rarity(counts, least):
    """→ the known words, by minus twice the natural logarithm of their share of all words, rounded."""
    total = sum(counts.values())
    known = {w: n for w, n in counts.items() if n >= least and OURS.match(w)}
    wrong = {s for w, n in known.items() if n >= SLIP * least for s in slips(w) if len(s) >= 3 and s != w and known.get(s, n) * SLIP < n and known[s] < COMMON * total}
    rarities = {}
    for word in sorted(set(known) - wrong):
        rarities.setdefault(round(-2 * math.log(known[word] / total)), []).append(word)
    return {str(r): " ".join(words) for r, words in sorted(rarities.items())}


def main(options):
    corpus = data.Corpus(options.work)
    every, labelled, hostile = counted(corpus, corpus.texts("normalised"), json.loads((options.work / "unlabelled.json").read_text("utf-8")))
    telling = {w for w, n in labelled.items() if n >= SEEN and SHORTEST <= len(w) <= LONGEST and w.isalpha() and hostile[w] / n >= HOSTILE}
    telling |= {bare(w) for w in telling if len(bare(w)) >= SHORTEST}
    known = {language: by_rarity(every[language], least) for language, least in KNOWN.items()}
    path = options.out / "spelling.json"
    head = {"seen": SEEN, "hostile": HOSTILE, "known": KNOWN, "texts": hashlib.sha256((options.work / "texts.json").read_bytes()).hexdigest()}
    path.write_text(json.dumps({**head, "telling": sorted(telling), **known}, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
    log({language: sum(w.count(" ") + 1 for w in words.values()) for language, words in known.items()}, f"{len(telling)} telling, {path.stat().st_size} bytes")
