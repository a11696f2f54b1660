"""Softer texts as runs of units that go or give way: those that were read (`softenings/read`), softenings, and softenings broken on purpose."""
import hashlib
import json
from collections import namedtuple
from difflib import SequenceMatcher
from pathlib import Path

from . import pairs
from .units import units_of

READ = Path(__file__).parent / "softenings" / "read"
PARADETOX, SHIFTED = 0.5, 0.7  # share of paradetox that takes part; of softenings that are broken on purpose, too

# first unit, the one behind the last; the words that came, "" for none; whether it is broken: 1, 0, or -1 where that is not known
Run = namedtuple("Run", "first behind came broken")


def runs_of(text, edits):
    """edits [[from, to, words]] → [[first unit, behind the last, words that came, where it ends in the softer text]]; what only changes case or blanks is none."""
    units, runs, shift = units_of(text), [], 0
    for start, end, words in edits:
        made_end = start + shift + len(words)
        shift += len(words) - (end - start)
        if text[start:end].casefold().strip() == words.casefold().strip():
            continue
        inside = [i for i, (a, b) in enumerate(units) if a < end and b > start]
        came = words.strip(" .,;:!?…\n").lower()
        if not inside:
            if not any(c.isalnum() for c in came):
                continue
            inside = [max(0, next((i for i, (a, _) in enumerate(units) if a >= end), len(units)) - 1)]
        if runs and inside[0] <= runs[-1][1]:
            last = runs[-1]
            last[1:] = [max(last[1], inside[-1] + 1), f"{last[2]} {came}".strip(), made_end]
        else:
            runs.append([inside[0], inside[-1] + 1, came, made_end])
    return runs


def edits_between(text, soft):
    """Edits of whole units."""
    mine, theirs = units_of(text), units_of(soft)
    words = [[t[a:b].casefold() for a, b in units] for t, units in ((text, mine), (soft, theirs))]
    return [
        [mine[a][0], mine[b - 1][1], soft[theirs[c][0] : theirs[d - 1][1]] if c < d else ""]
        for kind, a, b, c, d in SequenceMatcher(None, *words, autojunk=False).get_opcodes()
        if kind != "equal" and a < b
    ]


def read(folder):
    """Softer texts that were read → (kind, lang, text, runs, split)."""
    wanted = {}
    for path in sorted(READ.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            wanted.setdefault(row["sha1"], []).append(row)
    for lang, text in pairs.texts(folder):
        for row in wanted.pop(hashlib.sha1(text.encode()).hexdigest(), []):
            found = runs_of(text, row["edits"])
            if found:
                if "gaps" in row:  # the later rounds: every gap was looked at
                    runs = [Run(a, b, came, int(i + 1 in row["gaps"])) for i, (a, b, came, _) in enumerate(found)]
                else:
                    runs = _where_broken(found, pairs.applied(text, row["edits"]), row.get("place"))
                yield "read", lang, text, runs, "dev" if pairs.hashed(text) // 10 % 10 == 0 else "train"
    if wanted:
        raise SystemExit(f"{len(wanted)} softer texts that were read have no text in {folder}: is it the data they were made from?")


def _where_broken(found, made, place):
    """The run that a place of the softer text belongs to is broken; of the others nothing is known then."""
    if place is None:
        return [Run(a, b, came, 0) for a, b, came, _ in found]
    units = units_of(made)
    at = units[place][0] if place < len(units) else len(made)
    nearest = min(range(len(found)), key=lambda i: abs(found[i][3] - at) + (0 if found[i][3] <= at else 3))
    return [Run(a, b, came, 1 if i == nearest else -1) for i, (a, b, came, _) in enumerate(found)]


def written(folder, phrases, rng):
    """Training softenings, whole, and broken on purpose → (kind, lang, text, runs, split)."""
    for pair in pairs.pairs(folder):
        if pairs.split_of(pair.text) != "train" or not pair.soft or (pair.set == "paradetox" and rng.random() > PARADETOX):
            continue
        found = runs_of(pair.text, edits_between(pair.text, pair.soft[0]))
        if not found:
            continue
        runs = [Run(a, b, came, 0) for a, b, came, _ in found]
        yield "written", pair.lang, pair.text, runs, "train"
        broken = _shifted(pair.text, runs, phrases, rng) if rng.random() < SHIFTED else None
        if broken:
            yield "shifted", pair.lang, pair.text, broken, "train"


def _shifted(text, runs, phrases, rng):
    """One run with a word more, or another phrase; nothing where that cannot be."""
    units, i = units_of(text), rng.randrange(len(runs))
    is_word = lambda unit: 0 <= unit < len(units) and text[units[unit][0]].isalnum()
    first, behind, came, _ = runs[i]
    side = rng.random()
    if side < 0.4 and is_word(behind):
        behind += 1
    elif side < 0.8 and is_word(first - 1):
        first -= 1
    elif came:
        came = rng.choice(phrases)
    else:
        return None
    return [Run(first, behind, came, 1) if j == i else run._replace(broken=-1) for j, run in enumerate(runs)]
