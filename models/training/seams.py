"""By itself: which gaps leave a sentence and which break it, learnt from softer texts that were read (`softenings/read`) and from softenings. Writes models/rewriter/seams.json (README.md, 1.8).

A linear model of the words at each gap. What is whole: softenings, and softer texts that readers found so. What is broken: places that readers found broken, and softenings with one word more gone, or the phrase of another.
"""
import base64
import hashlib
import json
import math
import random
from collections import Counter, namedtuple
from difflib import SequenceMatcher
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from . import pairs
from .features import fnv1a
from .metrics import auc
from .rewriter import read_phrases
from .units import units_of
from .work import log

READ = Path(__file__).parent / "softenings" / "read"
BUCKETS = 1 << 16
SEEN = 3  # features that are rarer have no weight
PARADETOX, SHIFTED = 0.5, 0.7  # share of paradetox that takes part; of softenings that are broken on purpose, too
WEIGHT = {"read": 3.0, "written": 0.5, "shifted": 0.5}
PASSES, BATCH, RATE, DECAY = 12, 512, 0.02, 0.3
MOST_BROKEN = 0.5  # line of the export, 0..1: lower ones cover more than they make whole (docs/decisions/rewriter.md)

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


def kind_of(word):
    if not any(c.isalpha() or c.isdigit() for c in word):
        return f"P{word[0]}"
    if word[0] in "@#":
        return word[0]
    return "0" if any(c.isdigit() for c in word) else word


def ending(kind):
    return f"*{kind[-3:]}" if len(kind) > 3 else kind


def features(lang, words, run):
    """words: the units of a text, lower case, ’ as ' → names of what stands at a gap (README.md, 1.8)."""
    at = lambda i: kind_of(words[i]) if 0 <= i < len(words) else ("<s>" if i < 0 else "</s>")
    before, behind, first, last = at(run.first - 1), at(run.behind), at(run.first), at(run.behind - 1)
    count, came = run.behind - run.first, run.came.split()
    names = [f"n{min(count, 6)}", "c" if came else "nc", f"s{5 * count // len(words)}"]
    if came:
        names += [f"C={run.came}", f"L{before}|c{came[0]}", f"c{came[-1]}|R{behind}", f"Lc{before}", f"Rc{behind}", f"Lc{ending(before)}", f"Rc{ending(behind)}"]
    else:
        names += [f"L{before}", f"R{behind}", f"L{ending(before)}", f"R{ending(behind)}", f"{before}|{behind}", f"{ending(before)}|{ending(behind)}"]
        names += [f"LL{at(run.first - 2)}|{before}", f"{behind}|RR{at(run.behind + 1)}"]
    names += [f"F{first}", f"E{last}", f"F{ending(first)}", f"E{ending(last)}", f"L{before}|F{first}", f"E{last}|R{behind}"]
    return [f"{lang}:{name}" for name in names]


def bucket(name):
    return fnv1a(name.encode("utf-8")) & (BUCKETS - 1)


def words_of(text):
    return [text[a:b].lower().replace("’", "'") for a, b in units_of(text)]


def broken(weights, bias, buckets):
    """Buckets of each run of a text → how likely one of them breaks it, 0..1: 1 - Π (1 - p)."""
    whole = 1.0
    for run in buckets:
        whole *= 1 - 1 / (1 + math.exp(-(bias + sum(weights[b] for b in run))))
    return 1 - whole


def train(examples, options):
    """examples: (buckets, broken, kind) → weights [BUCKETS], bias"""
    torch.manual_seed(options.seed)
    seen = Counter(b for buckets, _, _ in examples for b in buckets)
    known = {b for b, n in seen.items() if n >= SEEN}
    lists = [torch.tensor([b for b in buckets if b in known] or [BUCKETS]) for buckets, _, _ in examples]
    wanted, factor = torch.tensor([float(y) for _, y, _ in examples]), torch.tensor([WEIGHT[kind] for *_, kind in examples])
    table, bias = torch.nn.EmbeddingBag(BUCKETS + 1, 1, mode="sum", padding_idx=BUCKETS), torch.zeros(1, requires_grad=True)
    torch.nn.init.zeros_(table.weight)
    optimiser = torch.optim.AdamW([{"params": table.parameters(), "weight_decay": DECAY}, {"params": [bias], "weight_decay": 0}], lr=RATE)
    for i in range(PASSES):
        order = np.random.default_rng(options.seed + i).permutation(len(lists))
        for start in range(0, len(order), BATCH):
            part = order[start : start + BATCH]
            offsets = torch.tensor(np.cumsum([0] + [len(lists[j]) for j in part[:-1]]))
            logits = table(torch.cat([lists[j] for j in part]), offsets)[:, 0] + bias
            loss = (F.binary_cross_entropy_with_logits(logits, wanted[part], reduction="none") * factor[part]).mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return table.weight.detach().numpy()[:BUCKETS, 0], bias.item()


def report(rows, weights, bias):
    """On texts held back: area under the curve, and how much that is whole would be let through at each line."""
    for lang in ("en", "fr"):
        mine = [r for r in rows if r[1] == lang]
        score = np.array([broken(weights, bias, [[bucket(f) for f in features(lang, words_of(text), run)] for run in runs]) for _, _, text, runs, _ in mine])
        truth = np.array([any(run.broken == 1 for run in runs) for *_, runs, _ in mine])
        lines = "; ".join(f"below {t}: {(score < t).sum()}, whole {1 - truth[score < t].mean():.2f}, of what is whole {(~truth & (score < t)).sum() / (~truth).sum():.2f}" for t in (0.3, 0.4, 0.5, 0.6, 0.7))
        log(f"{lang} {len(mine)} texts held back: AUC {auc(score, truth):.3f}; {lines}")


def fixtures(options, weights, bias):
    """tests/fixtures/rewriter/seams.jsonl: sentences of our own in which some units go or give way, and how likely that breaks them."""
    rng, phrases = random.Random(options.seed), read_phrases()
    sentences = Path(__file__).with_name("sentences.txt").read_text("utf-8").split("\n")[:-1]
    with open(options.fixtures.parent / "rewriter" / "seams.jsonl", "w", encoding="utf-8") as out:
        for text in rng.sample([s for s in sentences if len(units_of(s)) > 3], 60):
            words = words_of(text)
            first = rng.randrange(len(words))
            behind = min(len(words), first + rng.choice([1, 2, 3]))
            lang, phrase = rng.choice(phrases)
            run = Run(first, behind, rng.choice(["", phrase]), -1)
            score = broken(weights, bias, [[bucket(f) for f in features(lang, words, run)]])
            out.write(json.dumps({"text": text, "lang": lang, "first": first, "behind": behind, "came": run.came, "broken": round(score, 4)}, ensure_ascii=False) + "\n")


def main(options):
    rng = random.Random(options.seed)
    folder = options.shared / "data"
    rows = [*read(folder), *written(folder, [p for _, p in read_phrases()], rng)]
    examples = [
        ([bucket(f) for f in features(lang, words_of(text), run)], run.broken, kind)
        for kind, lang, text, runs, split in rows if split == "train" for run in runs if run.broken >= 0
    ]
    log(f"{len(examples)} gaps, {sum(y for _, y, _ in examples)} of them broken; {sum(r[-1] == 'dev' for r in rows)} texts held back")
    weights, bias = train(examples, options)
    scale = float(np.abs(weights).max()) / 127
    rounded = np.round(weights / scale).astype(np.int8)
    report([r for r in rows if r[-1] == "dev"], rounded * scale, bias)
    out = options.out.parent / "rewriter" / "seams.json"
    out.write_text(json.dumps({"format": "cybercare-seams", "version": 1, "broken": MOST_BROKEN, "bias": bias, "scale": scale, "weights": base64.b64encode(rounded.tobytes()).decode()}, indent=1) + "\n", "utf-8")
    fixtures(options, rounded * scale, bias)
    log(f"{(rounded != 0).sum()} weights, {out.stat().st_size / 1e3:.0f} kB")
