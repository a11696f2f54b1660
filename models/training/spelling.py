"""The words that give hostility away, and which of their misspellings are words of their own. Writes models/bilingual/spelling.json.

A letter left out, two letters swapped, a blank put in or left out: too little to tell a word by, unless there is no other word that it could be. What people
write, all training texts and unlabelled lines, says which there are. Counted on training rows only; read by src/background/judge/spelling.ts.
"""
import hashlib
import json
import unicodedata
from collections import Counter

from . import corpus as data
from .prepare import TRAIN
from .work import log

SHORTEST, LONGEST = 4, 18
ENOUGH = 5  # letters of a word that is known by where it begins or ends another, or by its two halves
SEEN, HOSTILE = 8, 0.58  # least occurrences in labelled texts, and the least part of these in hostile ones
REAL = 2  # a misspelling that occurs so often is a word
TOGETHER = 2  # so often side by side where nobody is hostile, two words are two words


def bare(word):
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def misspelt(word):
    """A word → each letter left out but the first, each pair inside swapped."""
    out = {word[:i] + word[i + 1 :] for i in range(1, len(word))}
    out |= {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1)}
    return {w for w in out if len(w) >= SHORTEST} - {word}


def words_of(text):
    return [w.strip(".,;:!?…\"'«»“”()[]*-_’") for w in text.split(" ")]


def counted(corpus, texts, unlabelled):
    """→ how often each word occurs anywhere, in labelled texts, in hostile ones; how often two stand side by side."""
    every, labelled, hostile = Counter(), Counter(), Counter()
    for row in corpus.pick(split=TRAIN):
        words = words_of(texts[row])
        every.update(words)
        if corpus.weights[row, 0] > 0:
            labelled.update(set(words))
            if corpus.targets[row, 0] >= 0.5:
                hostile.update(set(words))
    for text in unlabelled:
        every.update(words_of(text))
    return every, labelled, hostile


def side_by_side(text, halves):
    words = text.split(" ")
    return [p for p in zip(words, words[1:]) if p in halves]


def main(options):
    corpus = data.Corpus(options.work)
    texts = corpus.texts("normalised")
    unlabelled = json.loads((options.work / "unlabelled.json").read_text("utf-8"))
    every, labelled, hostile = counted(corpus, texts, unlabelled)
    telling = {w for w, n in labelled.items() if n >= SEEN and SHORTEST <= len(w) <= LONGEST and w.isalpha() and hostile[w] / n >= HOSTILE}
    telling |= {bare(w) for w in telling if len(bare(w)) >= SHORTEST}
    is_hostile = lambda w: labelled[w] > 0 and hostile[w] / labelled[w] >= HOSTILE
    # A misspelling known for nothing but hostility is no other word.
    real = {w for w, n in every.items() if n >= REAL and not is_hostile(w)}
    variants = {v for w in telling for v in misspelt(w)}
    # Words that hold a telling one at either end, and go on with other letters.
    longer = {w for w in real if len(w) > ENOUGH and any(w[:i] in telling or w[-i:] in telling for i in range(ENOUGH, len(w)))}
    halves = {(w[:i], w[i:]) for w in telling if len(w) >= ENOUGH for i in range(1, len(w))}
    apart = Counter()
    for row in corpus.pick(split=TRAIN):
        if corpus.targets[row, 0] < 0.5:
            apart.update(side_by_side(texts[row], halves))
    for text in unlabelled:
        apart.update(side_by_side(text, halves))
    found = {
        "words": sorted(telling),
        "others": sorted((variants & real) - telling),
        "longer": sorted(longer - telling),
        "apart": sorted(" ".join(p) for p, n in apart.items() if n >= TOGETHER),
    }
    path = options.out / "spelling.json"
    path.write_text(json.dumps({"seen": SEEN, "hostile": HOSTILE, "real": REAL, "texts": hashlib.sha256((options.work / "texts.json").read_bytes()).hexdigest(), **found}, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
    log({name: len(list_) for name, list_ in found.items()}, f"{len(variants)} misspellings, {path.stat().st_size} bytes")
