"""Every labelled set → rows with nine targets and nine weights. Why each mapping is as it is: data.md."""
import hashlib
import json
import lzma
from collections import namedtuple

from . import authored, readings

OUTPUTS = ["toxicity", "severe_toxicity", "identity_attack", "insult", "threat", "sexual_explicit", "obscene", "appearance", "supportive"]
T, SEVERE, IDENTITY, INSULT, THREAT, SEXUAL, OBSCENE, APPEARANCE, SUPPORTIVE = range(9)

# targets: {output: (value 0..1, weight)}; an output that is absent is unknown.
# The hash of `family` decides the split: both sides of a pair share it.
Row = namedtuple("Row", "set lang text targets code family")

KIND = {"admiration", "gratitude", "caring", "love"}
WARM = KIND | {"approval", "joy", "optimism", "pride", "relief", "excitement", "amusement"}
COLD = {"anger", "annoyance", "disgust", "disapproval", "disappointment", "sadness", "fear", "embarrassment", "remorse", "grief", "nervousness", "neutral", "curiosity", "confusion", "surprise", "realization"}


def read_jsonl(path):
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _annotated(row):
    labels = row["labels"]
    first = labels["code"][0]
    if first not in "HMF":
        return {}
    weight = 3.0 if row["lang"] == "fr" else 2.0
    targets = {i: (labels[name], weight) for i, name in enumerate(OUTPUTS) if i != T}
    targets[T] = {"H": (1, weight), "F": (0, weight), "M": (0.4, weight / 2)}[first]
    return targets


# Where a second reader found a borderline text hostile or friendly after all, the label lies between the two readings.
SECOND = {"H": (0.7, 1.0), "F": (0.15, 1.0), "M": (0.4, 0.5)}


def _borderline(row, code):
    """The targets of a borderline text that was read twice: toxicity by `SECOND`, the others half and half."""
    weight = 3.0 if row["lang"] == "fr" else 2.0
    targets = {i: ((row["labels"][name] + int(letter in code[1:])) / 2, weight) for i, name, letter in ((i, OUTPUTS[i], letter) for letter, i in LETTERS.items())}
    value, share = SECOND[code[0]]
    targets[T] = (value, weight * share)
    return targets


def _hate(row, positive=1.0):
    hate = row["toxic"]
    return {T: (hate, positive if hate else 0.3), IDENTITY: (hate, 1.0 if hate else 0.5)}


def _edos(row):
    targets = _hate(row, 0.7)
    if row["toxic"]:
        targets[THREAT] = (int(row["labels"]["category"].startswith("1")), 0.5)
    return targets


def _hatemojibuild(row):
    targets = _hate(row)
    targets[THREAT] = (int("threat" in row["labels"]["type"]), 0.5)
    return targets


def _olid(row):
    kind = row["labels"]["b"]
    if kind == "TIN":
        return {T: (1, 0.7), INSULT: (1, 0.4)}
    return {OBSCENE: (1, 0.3)} if kind == "UNT" else {T: (0, 0.5), INSULT: (0, 0.4)}


def _toxic_spans_raw(row):
    labels = row["labels"]
    share = 1 - labels["not_toxic"] / labels["n"] if row["toxic"] else 0
    return {T: (share, 0.5)}


JIGSAW = {"severe_toxic": SEVERE, "obscene": OBSCENE, "threat": THREAT, "insult": INSULT, "identity_hate": IDENTITY}


def _jigsaw(row):
    targets = {output: (row["labels"][name], 0.7) for name, output in JIGSAW.items()}
    targets[T] = (row["toxic"], 0.6)
    return targets


def _mlma(row):
    feelings = set(row["labels"]["sentiment"])
    bad = feelings & {"hateful", "abusive", "offensive", "disrespectful"}
    if not bad:
        return {T: (0, 0.15)} if feelings == {"normal"} else {}
    return {} if "normal" in feelings else {T: (1, 0.15), IDENTITY: (int("hateful" in feelings), 0.1)}


def _davidson(row):
    kind = row["labels"]["class"]
    if kind == "hate":
        return {T: (1, 0.3), IDENTITY: (1, 0.3)}
    return {OBSCENE: (1, 0.2)} if kind == "offensive" else {T: (0, 0.3), OBSCENE: (0, 0.2)}


def _goemotions(row):
    feelings = set(row["labels"]["emotions"])
    targets = {}
    if feelings & KIND:
        targets[SUPPORTIVE] = (1, 0.3)
    elif not feelings & WARM:
        targets[SUPPORTIVE] = (0, 0.5)
    if feelings and feelings <= WARM:
        targets.update({T: (0, 0.3), THREAT: (0, 0.2), IDENTITY: (0, 0.2)})
    elif feelings == {"neutral"}:
        targets[T] = (0, 0.1)
    return targets


def _wiki(row):
    return {T: (0, 0.4), SEVERE: (0, 0.3), IDENTITY: (0, 0.3), INSULT: (0, 0.3), THREAT: (0, 0.3), APPEARANCE: (0, 0.2)}


def _detox(row):
    return {T: (row["toxic"], 0.5)}


def _pair(row, weight):
    yield Row(row["ds"], row["lang"], row["text"], {T: (1, weight)}, "", row["text"])
    if row.get("text2") and not row["labels"].get("only_hostile"):
        yield Row(row["ds"], row["lang"], row["text2"], {T: (0, weight)}, "", row["text"])


LETTERS = {"v": SEVERE, "d": IDENTITY, "i": INSULT, "t": THREAT, "x": SEXUAL, "o": OBSCENE, "b": APPEARANCE, "s": SUPPORTIVE}


def _coded(name, code, lang, text, weight):
    """A row whose letters follow the annotation guide: M is between the two, and says little."""
    targets = {output: (int(letter in code[1:]), weight) for letter, output in LETTERS.items()}
    targets[T] = {"H": (1, weight), "F": (0, weight), "M": (0.4, weight / 2)}[code[0]]
    return Row(name, lang, text, targets, code, text)


MAPPINGS = {
    "annotated": _annotated, "ucb-mhs": _hate, "dynahate": _hate, "edos": _edos, "hatemojibuild": _hatemojibuild, "olid": _olid,
    "jigsaw-en-sample": _jigsaw, "jigsaw-bilingual": _jigsaw, "toxic-spans-raw": _toxic_spans_raw, "detox-jigsaw-sentences": _detox,
    "mlma": _mlma, "davidson": _davidson, "wiki-debias-nontoxic": _wiki, "goemotions": _goemotions,
}
PAIRS = {"softened-fr": 1.0, "paradetox": 0.2}
HELD_OUT = "toxifrench-agreement"
# Earlier sets win when two hold the same text.
ORDER = ["annotated", "readings", "authored", "softened-fr", "jigsaw-bilingual", "jigsaw-en-sample", "hatemojibuild", "dynahate", "ucb-mhs", "edos", "olid",
         "toxic-spans-raw", "detox-jigsaw-sentences", "goemotions", "wiki-debias-nontoxic", "davidson", "mlma", "paradetox"]


def rows_of(folder, name):
    """Row for each text of a set; rows without any known target are kept too (they may be distilled)."""
    if name == "authored":
        yield from (_coded(name, *row, 2.0) for row in authored.rows())
        return
    if name == "readings":
        yield from (_coded(name, *row, 2.5) for row in readings.rows(folder.parent))
        return
    second = readings.borderline() if name == "annotated" else {}
    for row in read_jsonl(folder / f"{name}.jsonl.xz"):
        code = second.get(hashlib.sha1(row["text"].encode()).hexdigest())
        if name in PAIRS:
            yield from _pair(row, PAIRS[name])
        elif code and code[0] in SECOND:
            yield Row(name, row["lang"], row["text"], _borderline(row, code), row["labels"]["code"], row["text"])
        else:
            yield Row(name, row["lang"], row["text"], MAPPINGS[name](row), row["labels"].get("code", ""), row["text"])
