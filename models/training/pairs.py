"""Hostile texts and their softer forms → rows of units with what is done to each. Where each set comes from: data.md."""
import hashlib
import json
import lzma
import re
from collections import Counter, namedtuple
from difflib import SequenceMatcher
from pathlib import Path

from .normalise import clean
from .units import units_of

AUTHORED = Path(__file__).parent / "authored" / "pairs"
SOFTENINGS = Path(__file__).parent / "softenings"

# What is done to a unit. GONE: deleted or replaced, it is not known which.
KEEP, DELETE, REPLACE, GONE = range(4)
LONGEST = 5  # units in a phrase of the vocabulary

# soft: the softer forms, none where nothing remains to be said
Pair = namedtuple("Pair", "set lang text soft")
# actions: one of the four for each unit; phrases: what takes the place of a unit, "" for none
Row = namedtuple("Row", "set lang text units actions phrases split")


def hashed(text):
    return int(hashlib.sha1(text.encode("utf-8", "surrogatepass")).hexdigest(), 16)


def split_of(text):
    return {0: "dev", 1: "test"}.get(hashed(text) % 10, "train")


def tidy(text):
    """Undoes the blanks that data sets put before marks, and their placeholders."""
    text = re.sub(r" (?=[,.!?;:)]|n't\b|'(?:s|t|re|ve|ll|m|d)\b)", "", text)
    return clean(text).strip()


def read_xz(path):
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def applied(text, edits):
    """edits [[from, to, words]] in code points, in order → the text with them."""
    made, done = [], 0
    for start, end, words in edits:
        made += [text[done:start], words]
        done = end
    return "".join(made) + text[done:]


def texts(data):
    """Folder of the data → (language, text) of all that may have been softened, of every split: `split_of` tells which."""
    from . import authored, readings

    yield from ((r["lang"], r["text"]) for r in read_xz(data / "train" / "annotated.jsonl.xz"))
    yield from readings.texts(data)
    yield from authored.texts()


def softenings(data):
    """Softenings of texts that may not be redistributed: sha1 and edits, joined with the data."""
    wanted = {}
    for path in sorted(SOFTENINGS.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            wanted[row["sha1"]] = row
    for lang, text in texts(data):
        row = wanted.pop(hashlib.sha1(text.encode()).hexdigest(), None)
        if row:
            edits = row["edits"]
            yield Pair("softenings", lang, text, [applied(text, edits)] if edits else [])
    if wanted:
        raise SystemExit(f"{len(wanted)} softenings have no text in {data}: is it the data they were made from?")


def pairs(data):
    """Folder of the data → every pair. Softer forms of one text are together."""
    grouped = {}
    for row in read_xz(data / "train" / "paradetox.jsonl.xz"):
        grouped.setdefault(tidy(row["text"]), []).append(tidy(row["text2"]))
    yield from (Pair("paradetox", "en", text, soft) for text, soft in grouped.items())
    for row in read_xz(data / "train" / "softened-fr.jsonl.xz"):
        soft = [] if row["labels"]["only_hostile"] else [tidy(row["text2"])]
        yield Pair("softened-fr", "fr", tidy(row["text"]), soft)
    for path in sorted(AUTHORED.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            # Threats have no softer form either, and are never asked for one.
            if row["soft"] or "threat" not in row["kind"]:
                yield Pair("pairs", row["lang"], row["text"], row["soft"])
    yield from softenings(data)


def words_of(text):
    return [text[a:b] for a, b in units_of(text)]


def aligned(text, soft):
    """→ actions, phrases, how many units of the softer form no action accounts for."""
    spans, others = units_of(text), units_of(soft)
    mine, theirs = [text[a:b].casefold() for a, b in spans], [soft[a:b].casefold() for a, b in others]
    actions, phrases, lost = [KEEP] * len(spans), [""] * len(spans), 0
    for kind, a, b, c, d in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        if kind == "insert":
            lost += sum(w.isalnum() for w in theirs[c:d])
            continue
        actions[a:b] = [DELETE] * (b - a)
        phrase = soft[others[c][0] : others[d - 1][1]].lower().replace("’", "'").strip(" .,;:!?…\n") if c < d else ""
        if any(w.isalnum() for w in theirs[c:d]):
            actions[a], phrases[a] = REPLACE, phrase
    return actions, phrases, lost


def closest(pair):
    """Of several softer forms the one that changes least, as (actions, phrases), or nothing where all are too free to be edits."""
    if not pair.soft:
        count = len(units_of(pair.text))
        return [DELETE] * count, [""] * count
    found = [aligned(pair.text, soft) for soft in pair.soft]
    cost = lambda f: f[2] + sum(len(p.split()) for p in f[1])
    actions, phrases, lost = min(found, key=cost)
    free = lost > 2 or any(len(p.split()) > LONGEST for p in phrases)
    return None if free else (actions, phrases)


def rows(data):
    for pair in pairs(data):
        best = closest(pair)
        if best and pair.text:
            yield Row(pair.set, pair.lang, pair.text, units_of(pair.text), *best, split_of(pair.text))


def spans(data):
    """toxic-spans: where the hostility is, not what becomes of it."""
    for row in read_xz(data / "train" / "toxic-spans.jsonl.xz"):
        text, inside = row["text"], set(row["labels"]["spans"])
        units = units_of(text)
        share = [sum(i in inside for i in range(a, b)) / (b - a) for a, b in units]
        yield Row("toxic-spans", "en", text, units, [GONE if s > 0.5 else KEEP for s in share], [""] * len(units), split_of(text))


def vocabulary(rows_, least):
    """→ phrases that take the place of others in training rows, the most common first; least: {set: occurrences}."""
    counts = {}
    for row in rows_:
        if row.split == "train":
            counts.setdefault(row.set, Counter()).update(p for p in row.phrases if p)
    total = Counter()
    for name, counter in counts.items():
        for phrase, n in counter.items():
            total[phrase] += n / least.get(name, 2)
    return [p for p, n in total.most_common() if n >= 1]
